/** How a fact stands to others: what it is compared with, and what it follows from. */
import type { Field, TextFieldSingleValidation } from 'payload';
import { both, interfaceLanguage, spoken } from '../texts/bilingual.ts';

const noYear = both('Ein Jahr: 2019.', 'A year: 2019.');

const yearOnly: TextFieldSingleValidation = (value, { req }) =>
  /^\d{4}$/.test(value ?? '') || noYear[interfaceLanguage(req.i18n)];

function keyField(name: string, label: ReturnType<typeof spoken>, required: boolean): Field {
  return { name, type: 'text', label, maxLength: 80, ...(required && { required }) };
}

export const relationFields: Field[] = [
  {
    name: 'comparisons',
    type: 'array',
    label: spoken('Vergleiche', 'Comparisons'),
    labels: {
      singular: both('Vergleich', 'Comparison'),
      plural: both('Vergleiche', 'Comparisons'),
    },
    admin: {
      description: both(
        'Nur mit einem Beleg gleicher Definition, Einheit und gleichen Jahres. Was nicht mehr stimmt, wird nicht gezeigt.',
        'Only with a fact of the same definition, unit and year. What is no longer true is not shown.',
      ),
    },
    fields: [
      {
        name: 'relation',
        type: 'select',
        label: spoken('Ist', 'Is'),
        required: true,
        defaultValue: 'greater',
        options: [
          { value: 'greater', label: both('größer als', 'greater than') },
          { value: 'less', label: both('kleiner als', 'less than') },
          { value: 'times', label: both('ein Vielfaches von', 'a multiple of') },
        ],
      },
      keyField('other', spoken('Schlüssel des anderen Belegs', 'Key of the other fact'), true),
      {
        name: 'year',
        type: 'text',
        label: spoken('Jahr', 'Year'),
        required: true,
        validate: yearOnly,
      },
    ],
  },
  {
    name: 'derived',
    type: 'group',
    label: spoken('Folgt aus', 'Follows from'),
    admin: {
      description: both(
        'Schlüssel zweier Belege, deren Quotient dieser Wert ist (Dichte: Einwohner durch Fläche).',
        'Keys of two facts whose quotient this value is (density: inhabitants by area).',
      ),
    },
    fields: [
      keyField('dividend', spoken('Zähler', 'Dividend'), false),
      keyField('divisor', spoken('Nenner', 'Divisor'), false),
    ],
  },
];
