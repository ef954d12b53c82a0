import { pagePurposes, type PagePurpose } from '@city-of-cities/publication';
import type { CollectionConfig } from 'payload';
import { choiceField } from '../fields/choice.ts';
import { teaserField, titleField } from '../fields/heading.ts';
import { goLiveAtField, publishedAtField, visibleUntilField } from '../fields/release.ts';
import { runningTextField } from '../fields/running-text.ts';
import { slugField } from '../fields/slug.ts';
import { both, spoken } from '../texts/bilingual.ts';
import { publicCollection } from './public-collection.ts';

const purposeNames: Readonly<Record<PagePurpose, { de: string; en: string }>> = {
  about: both('Über die Kampagne', 'About the campaign'),
  contact: both('Kontakt', 'Contact'),
  imprint: both('Impressum', 'Imprint'),
  privacy: both('Datenschutz', 'Privacy'),
  accessibility: both('Barrierefreiheit', 'Accessibility'),
  easyLanguage: both('Leichte Sprache', 'Easy language'),
  signLanguage: both('Gebärdensprache', 'Sign language'),
  other: both('Andere', 'Other'),
};

/** The campaign's own pages. The site finds imprint, privacy and so on by their purpose. */
export const Pages: CollectionConfig = publicCollection({
  slug: 'pages',
  labels: { singular: both('Seite', 'Page'), plural: both('Seiten', 'Pages') },
  useAsTitle: 'title',
  defaultColumns: ['title', 'purpose', 'languages', 'updatedAt'],
  creation: 'campaign',
  scopes: {},
  fields: [
    titleField,
    teaserField,
    runningTextField('body', spoken('Text', 'Text')),
    slugField,
    choiceField({
      name: 'purpose',
      label: spoken('Zweck', 'Purpose'),
      choices: pagePurposes.map((value) => ({ value, label: purposeNames[value] })),
      initial: 'other',
      inSidebar: true,
    }),
    publishedAtField,
    goLiveAtField,
    visibleUntilField,
  ],
});
