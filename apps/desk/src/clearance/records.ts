/**
 * The three records of clearance: who wrote what, who approved which version, who waived which rule and why. All are
 * kept; the campaign reads them, hooks and endpoints alone write them.
 */
import type { CollectionConfig, Field } from 'payload';
import { campaign, nobody } from '../access/rules.ts';
import { both, spoken } from '../texts/bilingual.ts';
import { groups } from '../texts/groups.ts';
import { waiverReportEndpoint } from './waiver-report.ts';

function record(
  slug: string,
  labels: NonNullable<CollectionConfig['labels']>,
  fields: Field[],
): CollectionConfig {
  return {
    slug,
    labels,
    access: { read: campaign, create: nobody, update: nobody, delete: nobody },
    admin: {
      group: groups.clearance,
      defaultColumns: fields.slice(0, 5).map((field) => (field as { name: string }).name),
    },
    disableDuplicate: true,
    lockDocuments: false,
    defaultSort: '-id',
    fields,
  };
}

const document: Field = {
  name: 'document',
  type: 'text',
  label: spoken('Dokument', 'Document'),
  required: true,
  index: true,
};
const part: Field = {
  name: 'part',
  type: 'text',
  label: spoken('Sprache (shared: alle)', 'Language (shared: all)'),
  required: true,
};
const person: Field = {
  name: 'person',
  type: 'text',
  label: spoken('Konto', 'Account'),
  required: true,
};

/** One row per person, field and version: who wrote. Open until that version is published. */
export const Edits: CollectionConfig = record(
  'edits',
  { singular: both('Bearbeitung', 'Edit'), plural: both('Bearbeitungen', 'Edits') },
  [
    document,
    part,
    { name: 'field', type: 'text', label: spoken('Feld', 'Field'), required: true },
    person,
    { name: 'editedAt', type: 'date', label: spoken('Zuletzt', 'Last'), required: true },
    { name: 'settledAt', type: 'date', label: spoken('Veröffentlicht', 'Published') },
  ],
);

export const Approvals: CollectionConfig = record(
  'approvals',
  { singular: both('Freigabe', 'Approval'), plural: both('Freigaben', 'Approvals') },
  [
    document,
    part,
    person,
    { name: 'reason', type: 'text', label: spoken('Grund', 'Reason') },
    { name: 'version', type: 'text', label: spoken('Fassung', 'Version'), required: true },
    { name: 'approvedAt', type: 'date', label: spoken('Freigegeben', 'Approved'), required: true },
    { name: 'editedAt', type: 'date', label: spoken('Letzte Bearbeitung', 'Last edit') },
    { name: 'authors', type: 'json', label: spoken('Geschrieben von', 'Written by') },
    { name: 'releasedAt', type: 'date', label: spoken('Öffentlich seit', 'Public since') },
    { name: 'supersededAt', type: 'date', label: spoken('Abgelöst', 'Superseded') },
  ],
);

const waivers = record(
  'waivers',
  { singular: both('Ausnahme', 'Waiver'), plural: both('Ausnahmen', 'Waivers') },
  [
    document,
    { name: 'rule', type: 'text', label: spoken('Regel', 'Rule'), required: true },
    {
      name: 'place',
      type: 'text',
      label: spoken('Stelle (leer: überall)', 'Place (empty: all)'),
    },
    person,
    { name: 'reason', type: 'text', label: spoken('Grund', 'Reason'), required: true },
    { name: 'waivedAt', type: 'date', label: spoken('Zeitpunkt', 'Instant'), required: true },
  ],
);

/** The list begins with how often which rule was waived. */
export const Waivers: CollectionConfig = {
  ...waivers,
  admin: {
    ...waivers.admin,
    components: { beforeListTable: ['/components/WaiverReport.tsx#WaiverReport'] },
  },
  endpoints: [waiverReportEndpoint],
};
