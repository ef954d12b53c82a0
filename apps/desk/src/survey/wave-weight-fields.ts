/** What answers are weighted to, and how far. */
import type { Field } from 'payload';
import { type Choice, choiceField } from '../fields/choice.ts';
import { both, spoken } from '../texts/bilingual.ts';
import { dimensionChoices } from './wave-quota-fields.ts';

const marginChoices: readonly Choice[] = [
  ...dimensionChoices,
  { value: 'age', label: both('Alter', 'Age') },
  { value: 'sex', label: both('Geschlecht', 'Sex') },
];

export const weightFields: Field[] = [
  {
    name: 'margins',
    type: 'array',
    label: spoken(
      'Ränder der Gewichtung (leer: ungewichtet)',
      'Margins of the weights (empty: unweighted)',
    ),
    labels: { singular: both('Rand', 'Margin'), plural: both('Ränder', 'Margins') },
    maxRows: 10,
    fields: [
      choiceField({
        name: 'items',
        label: spoken('Nach', 'By'),
        choices: marginChoices,
        isMany: true,
      }),
      {
        name: 'shares',
        type: 'array',
        label: spoken('Anteile', 'Shares'),
        labels: { singular: both('Anteil', 'Share'), plural: both('Anteile', 'Shares') },
        fields: [
          {
            type: 'row',
            fields: [
              {
                name: 'group',
                type: 'text',
                label: spoken('Gruppe, gekreuzt mit /', 'Group, crossed with /'),
                required: true,
                maxLength: 70,
              },
              {
                name: 'percent',
                type: 'number',
                label: spoken('Prozent', 'Percent'),
                required: true,
                min: 0.01,
                max: 100,
              },
            ],
          },
        ],
      },
    ],
  },
  {
    name: 'weightSource',
    type: 'text',
    label: spoken('Quelle der Gewichtung', 'Source of the weights'),
    maxLength: 120,
  },
  {
    name: 'weightCap',
    type: 'number',
    label: spoken(
      'Größtes Gewicht (Vielfaches des Mittels, leer: ungekappt)',
      'Largest weight (multiple of the mean, empty: untrimmed)',
    ),
    min: 1.01,
    max: 100,
  },
];
