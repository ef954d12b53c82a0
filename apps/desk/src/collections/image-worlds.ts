import type { CollectionConfig } from 'payload';
import { ofOwnCity, ownWork } from '../access/rules.ts';
import { choiceField } from '../fields/choice.ts';
import { teaserField, titleField } from '../fields/heading.ts';
import {
  goLiveAtField,
  publishedAtField,
  sampleField,
  submittedField,
  visibleUntilField,
} from '../fields/release.ts';
import { introductionField } from '../fields/running-text.ts';
import { slugField } from '../fields/slug.ts';
import { cityChoices, cityField, targetingFields } from '../fields/targeting.ts';
import { both, spoken } from '../texts/bilingual.ts';
import { publicCollection } from './public-collection.ts';

/** Curated galleries. The order of the rows is the order on the page. */
export const ImageWorlds: CollectionConfig = publicCollection({
  slug: 'imageWorlds',
  labels: { singular: both('Bildwelt', 'Image world'), plural: both('Bildwelten', 'Image worlds') },
  useAsTitle: 'title',
  defaultColumns: ['title', 'city', 'languages', 'updatedAt'],
  creation: 'writers',
  scopes: { cityEditor: (account) => ofOwnCity(account, 'city'), agency: ownWork },
  fields: [
    titleField,
    teaserField,
    introductionField('body', spoken('Einführung', 'Introduction')),
    {
      name: 'pictures',
      type: 'array',
      label: spoken('Bilder', 'Pictures'),
      labels: { singular: both('Bild', 'Picture'), plural: both('Bilder', 'Pictures') },
      required: true,
      minRows: 1,
      maxRows: 200,
      fields: [
        {
          name: 'picture',
          type: 'upload',
          relationTo: 'pictures',
          label: spoken('Bild', 'Picture'),
          required: true,
        },
        {
          name: 'caption',
          type: 'textarea',
          label: spoken('Bildunterschrift', 'Caption'),
          localized: true,
          maxLength: 600,
        },
        choiceField({
          name: 'city',
          label: spoken('Zeigt die Stadt', 'Shows the city'),
          choices: cityChoices,
        }),
        {
          name: 'isDownloadable',
          type: 'checkbox',
          label: spoken('Darf heruntergeladen werden', 'May be downloaded'),
          defaultValue: false,
          admin: {
            description: both(
              'Nur wenn die Lizenz des Bildes die Weitergabe erlaubt.',
              'Only if the picture’s licence allows others to use it.',
            ),
          },
        },
      ],
    },
    slugField,
    submittedField,
    cityField(),
    ...targetingFields,
    publishedAtField,
    goLiveAtField,
    visibleUntilField,
    sampleField,
  ],
});
