/** When a wave is fielded, whom it asks, and what its size is meant to show. */
import { attributes } from '@city-of-cities/region';
import type { Field } from 'payload';
import { choiceField } from '../fields/choice.ts';
import { both, spoken } from '../texts/bilingual.ts';
import { namedChoices } from './named-choices.ts';

const instant = (name: string, label: ReturnType<typeof spoken>): Field => ({
  name,
  type: 'date',
  label,
  admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm' } },
});

export const sampleFields: Field[] = [
  {
    type: 'row',
    fields: [instant('from', spoken('Beginn', 'Begin')), instant('until', spoken('Ende', 'End'))],
  },
  {
    name: 'openLink',
    type: 'checkbox',
    label: spoken('Auch ohne Einladung', 'Without invitation, too'),
    defaultValue: false,
  },
  choiceField({
    name: 'sampleKind',
    label: spoken('Stichprobe', 'Sample'),
    choices: [
      { value: 'quota', label: both('Quoten', 'Quotas') },
      { value: 'accessPanel', label: both('Access-Panel', 'Access panel') },
      { value: 'probability', label: both('Zufallsstichprobe', 'Probability sample') },
      { value: 'census', label: both('Vollerhebung', 'Census') },
    ],
    initial: 'quota',
  }),
  {
    name: 'frame',
    type: 'text',
    label: spoken('Woher die Befragten kommen', 'Where respondents come from'),
    maxLength: 1000,
  },
];

export const testFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'size',
        type: 'number',
        label: spoken('Geplante Antworten', 'Answers planned'),
        min: 1,
        defaultValue: 700,
      },
      {
        name: 'smallestChange',
        type: 'number',
        label: spoken(
          'Kleinste Veränderung, auf die es ankommt (Punkte)',
          'Smallest change that matters (points)',
        ),
        min: 0.01,
        defaultValue: 0.3,
      },
      {
        name: 'powerPercent',
        type: 'number',
        label: spoken('Gewünschte Trennschärfe (%)', 'Power wanted (%)'),
        min: 1,
        max: 99,
        defaultValue: 80,
      },
    ],
  },
  choiceField({
    name: 'tested',
    label: spoken(
      'Getestete Merkmale (leer: die Lücken von 2016)',
      'Attributes tested (empty: the gaps of 2016)',
    ),
    choices: namedChoices(attributes),
    isMany: true,
  }),
];
