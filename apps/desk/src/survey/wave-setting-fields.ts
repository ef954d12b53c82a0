/** What a wave of a study is decided with, before fielding, step by step: time, sample, tests, quotas, weights. */
import type { Field } from 'payload';
import { campaignField } from '../access/rules.ts';
import { both, spoken } from '../texts/bilingual.ts';
import { formStep } from './form-step.ts';
import { quotaFields } from './wave-quota-fields.ts';
import { sampleFields, testFields } from './wave-sample-fields.ts';
import { weightFields } from './wave-weight-fields.ts';

const equivalenceFields: Field[] = [
  {
    name: 'equivalences',
    type: 'array',
    label: spoken(
      'Geänderte Fragen, die vergleichbar bleiben',
      'Changed questions that stay comparable',
    ),
    labels: { singular: both('Frage', 'Question'), plural: both('Fragen', 'Questions') },
    fields: [
      {
        name: 'item',
        type: 'text',
        label: spoken('Kennung der Frage', 'Id of the question'),
        required: true,
        maxLength: 32,
      },
      {
        name: 'reason',
        type: 'textarea',
        label: spoken('Begründung', 'Reason'),
        required: true,
        maxLength: 1000,
      },
    ],
  },
];

const only = { read: campaignField, create: campaignField, update: campaignField };

export const waveSettingFields: Field[] = [
  {
    name: 'study',
    type: 'relationship',
    relationTo: 'studies',
    label: spoken('Studie', 'Study'),
    access: only,
    admin: {
      description: both(
        'Mit einer Studie entsteht der Plan aus den Angaben hier, bei jedem Speichern, bis die Befragung beginnt.',
        'With a study the plan is made of what is entered here, at every saving, until fielding begins.',
      ),
    },
  },
  {
    name: 'setting',
    type: 'group',
    label: spoken('Plan der Welle', 'Plan of the wave'),
    access: only,
    admin: { condition: (data) => Boolean(data['study']) },
    fields: [
      formStep({
        title: both('1 · Wann und wen', '1 · When and whom'),
        fields: sampleFields,
      }),
      formStep({
        title: both('2 · Wie viele und wozu', '2 · How many and what for'),
        fields: testFields,
      }),
      formStep({
        title: both('3 · Quoten', '3 · Quotas'),
        note: both(
          'Ohne Angabe wird gefragt, wer kommt.',
          'Without an entry, whoever comes is asked.',
        ),
        isClosed: true,
        fields: quotaFields,
      }),
      formStep({
        title: both('4 · Gewichtung', '4 · Weights'),
        note: both(
          'Ohne Ränder zählt jede Antwort gleich.',
          'Without margins every answer counts the same.',
        ),
        isClosed: true,
        fields: weightFields,
      }),
      formStep({
        title: both('5 · Vergleich mit der Welle davor', '5 · Comparison with the wave before'),
        note: both(
          'Nur nötig, wenn Fragen anders lauten als beim letzten Mal und doch vergleichbar sind.',
          'Needed only where questions read otherwise than last time and are comparable all the same.',
        ),
        isClosed: true,
        fields: equivalenceFields,
      }),
    ],
  },
];
