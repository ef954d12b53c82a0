/** What a wave of a study is decided with, before fielding: time, sample, tests, quotas, weights. */
import { quotaDimensions } from '@city-of-cities/questionnaire';
import { attributes } from '@city-of-cities/region';
import type { Field } from 'payload';
import { campaignField } from '../access/rules.ts';
import { type Choice, choiceField } from '../fields/choice.ts';
import { both, spoken } from '../texts/bilingual.ts';

const dimensionChoices: readonly Choice[] = [
  { value: quotaDimensions[0], label: both('Land', 'Country') },
  { value: quotaDimensions[1], label: both('Zielgruppe', 'Audience') },
  { value: quotaDimensions[2], label: both('Branche', 'Sector') },
];
const marginChoices: readonly Choice[] = [
  ...dimensionChoices,
  { value: 'age', label: both('Alter', 'Age') },
  { value: 'sex', label: both('Geschlecht', 'Sex') },
];

const instant = (name: string, label: ReturnType<typeof spoken>): Field => ({
  name,
  type: 'date',
  label,
  admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm' } },
});

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
      {
        type: 'row',
        fields: [
          instant('from', spoken('Beginn', 'Begin')),
          instant('until', spoken('Ende', 'End')),
        ],
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
        choices: attributes.map(({ id, name }) => ({ value: id, label: both(name.de, name.en) })),
        isMany: true,
      }),
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
    ],
  },
];
