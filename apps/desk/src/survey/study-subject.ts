/** What a study asks about: regions, attributes, the kind of scale, and open questions. */
import { attributes } from '@city-of-cities/region';
import type { Field } from 'payload';
import { choiceField } from '../fields/choice.ts';
import { both, spoken } from '../texts/bilingual.ts';
import { namedChoices } from './named-choices.ts';
import { keyField, wordsField } from './study-fields.ts';

export const subjectFields: Field[] = [
  {
    name: 'regions',
    type: 'array',
    label: spoken('Verglichene Regionen', 'Regions compared with'),
    labels: { singular: both('Region', 'Region'), plural: both('Regionen', 'Regions') },
    maxRows: 5,
    admin: {
      description: both(
        'Die eigene Region wird immer gefragt. Die ersten beiden stehen in den Grafiken.',
        'The own region is always asked about. The first two stand in the charts.',
      ),
    },
    fields: [
      keyField(32),
      wordsField('name', spoken('Name (leer: der vorhandene)', 'Name (empty: the existing one)')),
    ],
  },
  choiceField({
    name: 'scale',
    label: spoken('Art der Fragen', 'Kind of questions'),
    choices: [
      {
        value: 'semanticDifferential',
        label: both('Gegensatzpaare, 7 Stufen', 'Opposites, 7 points'),
      },
      { value: 'agreement5', label: both('Zustimmung, 5 Stufen', 'Agreement, 5 points') },
      { value: 'agreement7', label: both('Zustimmung, 7 Stufen', 'Agreement, 7 points') },
    ],
    initial: 'semanticDifferential',
  }),
  choiceField({
    name: 'attributes',
    label: spoken('Merkmale (leer: alle)', 'Attributes (empty: all)'),
    choices: namedChoices(attributes),
    isMany: true,
  }),
  {
    type: 'row',
    fields: [
      {
        name: 'offersDontKnow',
        type: 'checkbox',
        label: spoken('„weiß nicht“ anbieten', 'Offer “don’t know”'),
        defaultValue: true,
      },
      {
        name: 'asksOverall',
        type: 'checkbox',
        label: spoken(
          'Gesamturteil fragen (für die Wichtigkeit)',
          'Ask an overall rating (for importance)',
        ),
        defaultValue: true,
      },
    ],
  },
];

export const openQuestionFields: Field[] = [
  {
    name: 'openQuestions',
    type: 'array',
    label: spoken('Offene Fragen', 'Open questions'),
    labels: {
      singular: both('Offene Frage', 'Open question'),
      plural: both('Offene Fragen', 'Open questions'),
    },
    maxRows: 10,
    fields: [keyField(32), wordsField('question', spoken('Frage', 'Question'))],
  },
];
