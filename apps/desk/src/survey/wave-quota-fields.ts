/** How many of whom are asked. */
import { quotaDimensions } from '@city-of-cities/questionnaire';
import type { Field } from 'payload';
import { type Choice, choiceField } from '../fields/choice.ts';
import { both, spoken } from '../texts/bilingual.ts';

export const dimensionChoices: readonly Choice[] = [
  { value: quotaDimensions[0], label: both('Land', 'Country') },
  { value: quotaDimensions[1], label: both('Zielgruppe', 'Audience') },
  { value: quotaDimensions[2], label: both('Branche', 'Sector') },
];

export const quotaFields: Field[] = [
  choiceField({
    name: 'quotaBy',
    label: spoken('Quoten nach', 'Quotas by'),
    choices: dimensionChoices,
    isMany: true,
  }),
  {
    name: 'quotas',
    type: 'array',
    label: spoken('Abweichende Quoten', 'Quotas that differ'),
    labels: { singular: both('Quote', 'Quota'), plural: both('Quoten', 'Quotas') },
    admin: {
      description: both(
        'Die geplanten Antworten verteilen sich gleichmäßig auf alle Zellen; hier steht, wo es anders sein soll, etwa germany/students.',
        'The answers planned are spread evenly over all cells; enter here where it should be otherwise, such as germany/students.',
      ),
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'cell',
            type: 'text',
            label: spoken('Zelle', 'Cell'),
            required: true,
            maxLength: 100,
          },
          {
            name: 'target',
            type: 'number',
            label: spoken('Antworten', 'Answers'),
            required: true,
            min: 0,
          },
        ],
      },
    ],
  },
];
