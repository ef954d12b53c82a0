/** Corrections of what is public, from proposal to publication. Kept; endpoints alone write them. */
import type { Content } from '@city-of-cities/translation';
import { isLanguageId, type LanguageId } from '@city-of-cities/region';
import { sql } from '@payloadcms/db-postgres';
import type { CollectionConfig, PayloadRequest } from 'payload';
import { campaign, nobody } from '../access/rules.ts';
import { sessionOf } from '../publishing/site-schema.ts';
import { both, spoken } from '../texts/bilingual.ts';
import { groups } from '../texts/groups.ts';

export const HotFixes: CollectionConfig = {
  slug: 'hotFixes',
  labels: {
    singular: both('Berichtigung', 'Hot fix'),
    plural: both('Berichtigungen', 'Hot fixes'),
  },
  access: { read: campaign, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: groups.clearance,
    defaultColumns: ['document', 'language', 'status', 'person', 'approvedBy'],
  },
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-id',
  fields: [
    {
      name: 'document',
      type: 'text',
      label: spoken('Dokument', 'Document'),
      required: true,
      index: true,
      admin: { components: { Cell: '/components/HotFixCell.tsx#HotFixCell' } },
    },
    { name: 'language', type: 'text', label: spoken('Sprache', 'Language'), required: true },
    { name: 'status', type: 'text', label: spoken('Stand', 'State'), required: true },
    { name: 'version', type: 'text', label: spoken('Berichtigt', 'Corrects'), required: true },
    { name: 'texts', type: 'json', label: spoken('Abschnitte', 'Passages'), required: true },
    { name: 'choices', type: 'json', label: spoken('Entscheidungen', 'Choices'), required: true },
    { name: 'person', type: 'text', label: spoken('Konto', 'Account'), required: true },
    { name: 'approvedBy', type: 'text', label: spoken('Freigegeben von', 'Approved by') },
    { name: 'settledAt', type: 'date', label: spoken('Erledigt', 'Settled') },
  ],
};

/** What the draft does with a corrected passage that it has written anew: take the correction, or stay. */
export type Choice = 'fix' | 'draft';

export interface HotFix {
  readonly id: number;
  readonly document: string;
  readonly language: LanguageId;
  /** The version of the public text that it corrects. */
  readonly version: string;
  /** New words by passage. */
  readonly texts: Readonly<Record<string, Content>>;
  readonly choices: Readonly<Record<string, Choice>>;
  readonly person: string;
  readonly at: string;
}

/** The correction that waits for a document in a language; there is at most one. */
export async function waitingFix(
  req: PayloadRequest,
  document: string,
  language: LanguageId,
): Promise<HotFix | null> {
  const execute = await sessionOf(req);
  const { rows } =
    await execute(sql`select id, document, language, version, texts, choices, person, created_at
    from desk.hot_fixes where document = ${document} and language = ${language}
      and status = 'waiting' order by id desc limit 1`);
  const [row] = rows as Readonly<Record<string, unknown>>[];
  if (row === undefined || !isLanguageId(row['language'])) return null;
  return {
    id: Number(row['id']),
    document: String(row['document']),
    language: row['language'],
    version: String(row['version']),
    texts: row['texts'] as HotFix['texts'],
    choices: row['choices'] as HotFix['choices'],
    person: String(row['person']),
    at: new Date(row['created_at'] as string | Date).toISOString(),
  };
}

export type Outcome = 'published' | 'withdrawn' | 'refused';

/** What became of the last correction that no longer waits. */
export async function lastOutcome(
  req: PayloadRequest,
  document: string,
  language: LanguageId,
): Promise<{ readonly outcome: Outcome; readonly at: string } | null> {
  const execute = await sessionOf(req);
  const { rows } = await execute(sql`select status, settled_at from desk.hot_fixes
    where document = ${document} and language = ${language} and settled_at is not null
    order by id desc limit 1`);
  const [row] = rows as Readonly<Record<string, unknown>>[];
  if (row === undefined) return null;
  return {
    outcome: row['status'] as Outcome,
    at: new Date(row['settled_at'] as string | Date).toISOString(),
  };
}

export async function recordFix(
  req: PayloadRequest,
  { choices, document, language, person, texts, version }: Omit<HotFix, 'id' | 'at'>,
): Promise<void> {
  const execute = await sessionOf(req);
  await execute(sql`insert into desk.hot_fixes
      (document, language, status, version, texts, choices, person, created_at, updated_at)
    values (${document}, ${language}, 'waiting', ${version}, ${JSON.stringify(texts)}::jsonb,
      ${JSON.stringify(choices)}::jsonb, ${person}, clock_timestamp(), now())`);
}

export async function settleFix(
  req: PayloadRequest,
  id: number,
  outcome: { readonly status: Outcome; readonly approvedBy: string | null },
): Promise<void> {
  const execute = await sessionOf(req);
  await execute(sql`update desk.hot_fixes
    set status = ${outcome.status}, approved_by = ${outcome.approvedBy},
      settled_at = clock_timestamp(), updated_at = now()
    where id = ${id}`);
}

/**
 * The approval of the corrected text, as the ledger holds what is public: it stands for it at once, and the edits of
 * the draft that waits stay open.
 */
export async function recordReleasedApproval(
  req: PayloadRequest,
  approval: {
    readonly document: string;
    readonly part: LanguageId;
    readonly version: string;
    readonly person: string;
    readonly author: string;
    readonly editedAt: string;
  },
): Promise<void> {
  const { author, document, editedAt, part, person, version } = approval;
  const execute = await sessionOf(req);
  await execute(sql`insert into desk.approvals
    (document, part, version, person, authors, edited_at, approved_at, released_at, reason, created_at, updated_at)
    values (${document}, ${part}, ${version}, ${person}, ${JSON.stringify([author])}::jsonb,
      ${editedAt}::timestamptz, clock_timestamp(), clock_timestamp(), 'hot fix', now(), now())`);
}
