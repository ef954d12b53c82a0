import type { CollectionConfig, GroupField, TextField, TextFieldSingleValidation } from 'payload';
import { isDate } from '@city-of-cities/facts';
import { campaign, nobodyField } from '../access/rules.ts';
import { accountOf, writesContent } from '../access/roles.ts';
import { both, interfaceLanguage, spoken } from '../texts/bilingual.ts';
import { groups } from '../texts/groups.ts';
import { checkFact, keepUsedFact, lockRegister, remakeDependants, withdrawFact } from './hooks.ts';
import { correctionsField } from './corrections.ts';
import { dryRunEndpoint, exportEndpoint, importEndpoint } from './import-endpoints.ts';
import { relationFields } from './relation-fields.ts';
import { trialEndpoint } from './trial.ts';
import { usesEndpoint } from './uses.ts';

const noDate = both(
  'Ein Jahr, Monat oder Tag: 2019, 2019-12 oder 2019-12-31.',
  'A year, month or day: 2019, 2019-12 or 2019-12-31.',
);
const noDay = both('Ein Tag: 2019-12-31.', 'A day: 2019-12-31.');
const noKey = both(
  'Kleine lateinische Buchstaben, Ziffern und Unterstriche, am Anfang ein Buchstabe.',
  'Small Latin letters, digits and underscores, a letter first.',
);

const dateOnly: TextFieldSingleValidation = (value, { req }) =>
  !value || isDate(value) || noDate[interfaceLanguage(req.i18n)];

const dayOnly: TextFieldSingleValidation = (value, { req }) =>
  !value || (isDate(value) && value.length === 10) || noDay[interfaceLanguage(req.i18n)];

function text(name: string, label: ReturnType<typeof spoken>, more: Partial<TextField> = {}) {
  return { name, type: 'text', label, maxLength: 500, ...more } as TextField;
}

const source: GroupField = {
  name: 'source',
  type: 'group',
  label: spoken('Quelle', 'Source'),
  fields: [
    text('publisher', spoken('Herausgeber', 'Publisher')),
    text('title', spoken('Titel', 'Title'), { required: true }),
    text('address', spoken('Adresse', 'Address'), { required: true }),
    text('retrieved', spoken('Gelesen am', 'Read on'), { validate: dayOnly }),
    text('record', spoken('Beleg (Datei oder Zitat)', 'Record (file or quotation)')),
  ],
};

function wordsField(
  name: string,
  label: ReturnType<typeof spoken>,
  description?: { de: string; en: string },
): GroupField {
  return {
    name,
    type: 'group',
    label,
    ...(description && { admin: { description } }),
    fields: [
      { name: 'de', type: 'textarea', label: spoken('Deutsch', 'German') },
      { name: 'en', type: 'textarea', label: spoken('Englisch', 'English') },
      { name: 'zh', type: 'textarea', label: spoken('Chinesisch', 'Chinese') },
    ],
  };
}

const claims = wordsField(
  'claims',
  spoken('Sätze um den Wert', 'Sentences around the value'),
  both('Mit {value} für die Zahl.', 'With {value} for the figure.'),
);

/** The register of facts. A text refers to a fact by its key; a changed value reaches every text. */
export const Facts: CollectionConfig = {
  slug: 'facts',
  labels: { singular: both('Beleg', 'Fact'), plural: both('Belege', 'Facts') },
  access: {
    read: ({ req }) => writesContent(accountOf(req.user)),
    create: campaign,
    update: campaign,
    delete: campaign,
  },
  admin: {
    useAsTitle: 'key',
    defaultColumns: ['key', 'topic', 'unit', 'confidence', 'updatedAt'],
    group: groups.clearance,
    components: {
      beforeListTable: ['/components/FactImport.tsx#FactImport'],
      edit: { SaveButton: '/components/FactSave.tsx#FactSave' },
    },
  },
  defaultSort: 'key',
  disableDuplicate: true,
  endpoints: [exportEndpoint, dryRunEndpoint, importEndpoint, usesEndpoint, trialEndpoint],
  hooks: {
    beforeOperation: [lockRegister],
    beforeChange: [checkFact],
    afterChange: [remakeDependants],
    beforeDelete: [keepUsedFact],
    afterDelete: [withdrawFact],
  },
  fields: [
    {
      name: 'uses',
      type: 'ui',
      label: both('Wo der Beleg steht', 'Where the fact stands'),
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: '/components/FactUses.tsx#FactUses' },
      },
    },
    text('key', spoken('Schlüssel', 'Key'), {
      required: true,
      unique: true,
      index: true,
      // Texts refer to it.
      access: { update: nobodyField },
      maxLength: 80,
      validate: ((value, { req }) =>
        /^[a-z][a-z0-9_]*$/.test(value ?? '') ||
        noKey[interfaceLanguage(req.i18n)]) as TextFieldSingleValidation,
    }),
    text('topic', spoken('Thema', 'Topic')),
    text('unit', spoken('Einheit', 'Unit'), { required: true }),
    {
      name: 'definition',
      type: 'textarea',
      label: spoken('Definition', 'Definition'),
      required: true,
    },
    text('perimeter', spoken('Gebiet und Gebietsstand', 'Area and year of its borders'), {
      required: true,
    }),
    {
      name: 'values',
      type: 'array',
      label: spoken('Werte', 'Values'),
      labels: { singular: both('Wert', 'Value'), plural: both('Werte', 'Values') },
      minRows: 1,
      required: true,
      admin: {
        description: both(
          'In Grundeinheiten (194 Milliarden: 194000000000). Frühere Werte bleiben stehen.',
          'In base units (194 billion: 194000000000). Earlier values stay.',
        ),
      },
      fields: [
        { name: 'value', type: 'number', label: spoken('Wert', 'Value'), required: true },
        text('date', spoken('Stand (leer: unbekannt)', 'As of (empty: unknown)'), {
          validate: dateOnly,
        }),
        text('period', spoken('Zeitraum in Worten der Quelle', 'Period in the source’s words'), {
          maxLength: 80,
        }),
        text('method', spoken('Methode, wenn sie wechselt', 'Method, when it changes')),
        text('sourceTitle', spoken('Eigene Quelle: Titel', 'Source of its own: title')),
        text('sourceAddress', spoken('Eigene Quelle: Adresse', 'Source of its own: address')),
      ],
    },
    {
      name: 'plausibility',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/components/FactPlausibility.tsx#FactPlausibility' },
      },
    },
    source,
    claims,
    wordsField('unitNames', spoken('Einheit für die Leser', 'Unit for readers')),
    wordsField('definitions', spoken('Definition für die Leser', 'Definition for readers')),
    wordsField(
      'comparators',
      spoken('Womit die Quelle vergleicht', 'What the source compares with'),
    ),
    ...relationFields,
    {
      name: 'confidence',
      type: 'select',
      label: spoken('Sicherheit', 'Confidence'),
      required: true,
      defaultValue: 'medium',
      options: [
        { value: 'high', label: both('hoch', 'high') },
        { value: 'medium', label: both('mittel', 'medium') },
        { value: 'low', label: both('gering: nie öffentlich', 'low: never public') },
      ],
      admin: { position: 'sidebar' },
    },
    {
      name: 'hedge',
      type: 'select',
      label: spoken('Stand der Sache', 'State of the matter'),
      required: true,
      defaultValue: 'done',
      options: [
        { value: 'done', label: both('fertig', 'done') },
        { value: 'underConstruction', label: both('im Bau', 'under construction') },
        { value: 'planned', label: both('geplant', 'planned') },
        { value: 'estimated', label: both('geschätzt', 'estimated') },
      ],
      admin: { position: 'sidebar' },
    },
    text('owner', spoken('Zuständig (E-Mail)', 'Owner (mail)'), {
      admin: { position: 'sidebar' },
    }),
    text('validUntil', spoken('Gültig bis', 'Valid until'), {
      validate: dayOnly,
      admin: { position: 'sidebar' },
    }),
    text('reviewOn', spoken('Prüfen am', 'Review on'), {
      validate: dayOnly,
      admin: { position: 'sidebar' },
    }),
    text('client', spoken('Auftraggeber der Studie', 'Client of the study')),
    {
      name: 'counterEvidence',
      type: 'textarea',
      label: spoken('Was dagegen spricht', 'Counter-evidence'),
    },
    correctionsField,
    {
      name: 'confirmation',
      type: 'textarea',
      label: spoken('Grund für einen auffälligen Wert', 'Reason for a striking value'),
      admin: {
        description: both(
          'Nur nötig, wenn das Speichern nachfragt.',
          'Needed only when saving asks for it.',
        ),
      },
    },
    {
      name: 'confirmations',
      type: 'array',
      label: spoken('Bestätigte Auffälligkeiten', 'Confirmed findings'),
      access: { create: nobodyField, update: nobodyField },
      admin: { readOnly: true },
      fields: [
        text('person', spoken('Person', 'Person')),
        text('reason', spoken('Grund', 'Reason'), { maxLength: 5000 }),
        text('found', spoken('Befund', 'Finding'), { maxLength: 5000 }),
        text('at', spoken('Zeitpunkt', 'Instant')),
      ],
    },
  ],
};
