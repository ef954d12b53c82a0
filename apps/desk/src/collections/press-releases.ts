import type { CollectionConfig } from 'payload';
import { ofOwnCity } from '../access/rules.ts';
import { teaserField, titleField } from '../fields/heading.ts';
import {
  embargoUntilField,
  goLiveAtField,
  publishedAtField,
  sampleField,
  submittedField,
  visibleUntilField,
} from '../fields/release.ts';
import { runningTextField } from '../fields/running-text.ts';
import { slugField } from '../fields/slug.ts';
import { cityField } from '../fields/targeting.ts';
import { both, spoken } from '../texts/bilingual.ts';
import { publicCollection } from './public-collection.ts';

export const PressReleases: CollectionConfig = publicCollection({
  slug: 'pressReleases',
  labels: {
    singular: both('Pressemitteilung', 'Press release'),
    plural: both('Pressemitteilungen', 'Press releases'),
  },
  useAsTitle: 'title',
  defaultColumns: ['title', 'embargoUntil', 'languages', 'updatedAt'],
  creation: 'writers',
  scopes: { cityEditor: (account) => ofOwnCity(account, 'city') },
  fields: [
    titleField,
    teaserField,
    runningTextField('body', spoken('Text', 'Text')),
    {
      name: 'contact',
      type: 'textarea',
      label: spoken('Kontakt für die Presse', 'Press contact'),
      localized: true,
      maxLength: 600,
    },
    slugField,
    submittedField,
    embargoUntilField,
    cityField(),
    publishedAtField,
    goLiveAtField,
    visibleUntilField,
    sampleField,
  ],
});
