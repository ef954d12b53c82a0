import type { CollectionConfig } from 'payload';
import { choiceField } from '../fields/choice.ts';
import { teaserField, titleField } from '../fields/heading.ts';
import {
  goLiveAtField,
  publishedAtField,
  sampleField,
  visibleUntilField,
} from '../fields/release.ts';
import { introductionField } from '../fields/running-text.ts';
import { slugField } from '../fields/slug.ts';
import { cityChoices } from '../fields/targeting.ts';
import { both, interfaceLanguage, spoken } from '../texts/bilingual.ts';
import { publicCollection } from './public-collection.ts';

const MONDAY = 1;

/** The weekly series: which cities are shown in which week. The stories of a week are found by its cities. */
export const Series: CollectionConfig = publicCollection({
  slug: 'series',
  labels: { singular: both('Serie', 'Series'), plural: both('Serien', 'Series') },
  useAsTitle: 'title',
  defaultColumns: ['title', 'languages', 'updatedAt'],
  creation: 'campaign',
  scopes: {},
  fields: [
    titleField,
    teaserField,
    introductionField('body', spoken('Text', 'Text')),
    {
      name: 'weeks',
      type: 'array',
      label: spoken('Wochen', 'Weeks'),
      labels: { singular: both('Woche', 'Week'), plural: both('Wochen', 'Weeks') },
      required: true,
      minRows: 1,
      maxRows: 53,
      admin: { initCollapsed: true },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'number',
              type: 'number',
              label: spoken('Nummer', 'Number'),
              required: true,
              min: 1,
              max: 53,
            },
            {
              name: 'startsOn',
              type: 'date',
              label: spoken('Beginnt am Montag', 'Begins on Monday'),
              required: true,
              admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'dd.MM.yyyy' } },
              validate: (value, { req }) =>
                (value ? new Date(value).getUTCDay() === MONDAY : false) ||
                both('Bitte einen Montag wählen.', 'Please choose a Monday.')[
                  interfaceLanguage(req.i18n)
                ],
            },
          ],
        },
        choiceField({
          name: 'cities',
          label: spoken('Städte', 'Cities'),
          choices: cityChoices,
          isMany: true,
        }),
      ],
    },
    slugField,
    publishedAtField,
    goLiveAtField,
    visibleUntilField,
    sampleField,
  ],
});
