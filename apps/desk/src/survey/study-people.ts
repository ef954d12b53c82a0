/** Who answers a study: languages, the groups that are asked for, and what is asked about the person. */
import { respondentLanguages } from '@city-of-cities/questionnaire';
import { audiences, languages, markets } from '@city-of-cities/region';
import type { Field } from 'payload';
import { choiceField } from '../fields/choice.ts';
import { both, spoken } from '../texts/bilingual.ts';
import { namedChoices } from './named-choices.ts';
import { keyField, wordsField } from './study-fields.ts';

export const peopleFields: Field[] = [
  choiceField({
    name: 'languages',
    label: spoken('Sprachen der Befragten', 'Languages of respondents'),
    description: both(
      'Niederländisch, Türkisch und Polnisch hat noch niemand mit dieser Muttersprache gelesen.',
      'Dutch, Turkish and Polish have not been read by native speakers yet.',
    ),
    choices: respondentLanguages.map(({ tag, name }) => ({ value: tag, label: both(name, name) })),
    isMany: true,
    initialMany: languages.map(({ id }) => id),
  }),
  choiceField({
    name: 'markets',
    label: spoken('Länder (leer: nicht gefragt)', 'Countries (empty: not asked)'),
    choices: namedChoices(markets),
    isMany: true,
  }),
  choiceField({
    name: 'audiences',
    label: spoken('Zielgruppen (leer: nicht gefragt)', 'Audiences (empty: not asked)'),
    choices: namedChoices(audiences),
    isMany: true,
  }),
  {
    name: 'sectors',
    type: 'array',
    label: spoken('Branchen (leer: nicht gefragt)', 'Sectors (empty: not asked)'),
    labels: { singular: both('Branche', 'Sector'), plural: both('Branchen', 'Sectors') },
    maxRows: 20,
    fields: [keyField(30), wordsField('name', spoken('Name', 'Name'))],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'asksAge',
        type: 'checkbox',
        label: spoken('Alter fragen', 'Ask age'),
        defaultValue: false,
      },
      {
        name: 'asksSex',
        type: 'checkbox',
        label: spoken('Geschlecht fragen', 'Ask sex'),
        defaultValue: false,
      },
    ],
  },
];
