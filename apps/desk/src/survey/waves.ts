/** Waves of the image analysis: what is asked of whom, decided before it is asked, and what came of it. */
import { attributes } from '@city-of-cities/region';
import type { Access, CollectionConfig } from 'payload';
import { accountOf, runsCampaign } from '../access/roles.ts';
import { campaign, campaignField, nobodyField } from '../access/rules.ts';
import { choiceField } from '../fields/choice.ts';
import { both, spoken } from '../texts/bilingual.ts';
import { groups } from '../texts/groups.ts';
import { builtInPlan } from './built-in-study.ts';
import { makePlan } from './make-plan.ts';
import { namedChoices } from './named-choices.ts';
import { checkPlan, keepLockedPlan } from './plan-hooks.ts';
import { waveEndpoints } from './wave-endpoints.ts';
import { waveSettingFields } from './wave-setting-fields.ts';

/** The campaign everything; readers what has been published; nobody else anything. */
const readsWaves: Access = ({ req }) => {
  const account = accountOf(req.user);
  if (runsCampaign(account)) return true;
  return account?.role === 'reader' && { publishedAt: { exists: true } };
};

const campaignOnly = { read: campaignField, create: campaignField, update: campaignField };
/** Set by the desk itself. */
const deskOnly = { create: nobodyField, update: nobodyField };

export const Waves: CollectionConfig = {
  slug: 'waves',
  labels: { singular: both('Welle', 'Wave'), plural: both('Wellen', 'Waves') },
  access: { read: readsWaves, create: campaign, update: campaign, delete: campaign },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'wave', 'publishedAt'],
    group: groups.analysis,
    hidden: ({ user }) => !runsCampaign(accountOf(user)),
  },
  disableDuplicate: true,
  endpoints: waveEndpoints,
  hooks: { beforeValidate: [makePlan], beforeChange: [keepLockedPlan] },
  fields: [
    {
      name: 'work',
      type: 'ui',
      label: both('Stand der Befragung', 'Fielding'),
      admin: { components: { Field: '/survey/WaveWork.tsx#WaveWork' } },
    },
    {
      name: 'title',
      type: 'text',
      label: spoken('Titel', 'Title'),
      required: true,
      maxLength: 120,
    },
    {
      name: 'wave',
      type: 'text',
      label: spoken('Kennung', 'Id'),
      required: true,
      unique: true,
      maxLength: 32,
      access: campaignOnly,
      admin: {
        description: both(
          'Steht in der Adresse der Umfrage und im Plan. Buchstaben, Ziffern, Unterstrich.',
          'Stands in the address of the survey and in the plan. Letters, digits, underscore.',
        ),
      },
    },
    ...waveSettingFields,
    {
      type: 'collapsible',
      label: spoken('Der ganze Plan als Text', 'The whole plan as text'),
      admin: {
        initCollapsed: true,
        description: both(
          'Mit einer Studie entsteht er von selbst; ohne sie lässt er sich hier schreiben.',
          'With a study it is made by itself; without one it can be written here.',
        ),
      },
      fields: [
        {
          name: 'plan',
          type: 'json',
          label: spoken('Plan mit Fragebogen', 'Plan with questionnaire'),
          required: true,
          access: campaignOnly,
          defaultValue: () =>
            builtInPlan({
              wave: 'wave1',
              fieldFrom: '2030-01-07T07:00:00.000Z',
              fieldUntil: '2030-02-07T22:00:00.000Z',
            }),
          validate: checkPlan,
        },
      ],
    },
    {
      name: 'goals',
      type: 'array',
      label: spoken('Ziele', 'Goals'),
      labels: { singular: both('Ziel', 'Goal'), plural: both('Ziele', 'Goals') },
      maxRows: 30,
      access: campaignOnly,
      fields: [
        {
          type: 'row',
          fields: [
            choiceField({
              name: 'attribute',
              label: spoken('Merkmal', 'Attribute'),
              choices: namedChoices(attributes),
            }),
            {
              name: 'value',
              type: 'number',
              label: spoken('Mittelwert von 1 bis 7', 'Mean from 1 to 7'),
              required: true,
              min: 1,
              max: 7,
            },
            {
              name: 'by',
              type: 'date',
              label: spoken('Bis', 'By'),
              required: true,
              admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'dd.MM.yyyy' } },
            },
          ],
        },
      ],
    },
    {
      name: 'sample',
      type: 'checkbox',
      label: spoken('Probe mit erfundenen Antworten', 'Trial with invented answers'),
      defaultValue: false,
      access: campaignOnly,
    },
    {
      name: 'planHash',
      type: 'text',
      label: spoken('Prüfsumme des angemeldeten Plans', 'Checksum of the registered plan'),
      access: { ...deskOnly, read: campaignField },
      admin: { readOnly: true, position: 'sidebar' },
    },
    {
      name: 'results',
      type: 'json',
      label: spoken('Veröffentlichte Ergebnisse', 'Published results'),
      access: deskOnly,
      admin: { hidden: true },
    },
    {
      name: 'draftResults',
      type: 'json',
      label: spoken('Ausgewertet, noch nicht veröffentlicht', 'Analysed, not published yet'),
      access: { ...deskOnly, read: campaignField },
      admin: { hidden: true },
    },
    {
      name: 'publishedAt',
      type: 'date',
      label: spoken('Ergebnisse veröffentlicht', 'Results published'),
      access: deskOnly,
      admin: { readOnly: true, position: 'sidebar' },
    },
  ],
};
