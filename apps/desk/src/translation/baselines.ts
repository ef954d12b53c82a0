/**
 * What each translation was made from, one row per document and target language. Hooks and endpoints alone read and
 * write it: it holds texts of documents, and their access rules are not asked here.
 */
import type { Baseline } from '@city-of-cities/translation';
import { isLanguageId, type LanguageId } from '@city-of-cities/region';
import { sql } from '@payloadcms/db-postgres';
import type { CollectionConfig, PayloadRequest } from 'payload';
import { nobody } from '../access/rules.ts';
import { sessionOf } from '../publishing/site-schema.ts';
import { both, spoken } from '../texts/bilingual.ts';

export const Translations: CollectionConfig = {
  slug: 'translations',
  labels: {
    singular: both('Übersetzungsstand', 'State of translation'),
    plural: both('Übersetzungsstände', 'States of translation'),
  },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  disableDuplicate: true,
  lockDocuments: false,
  indexes: [{ fields: ['document', 'language'], unique: true }],
  fields: [
    { name: 'document', type: 'text', label: spoken('Dokument', 'Document'), required: true },
    { name: 'language', type: 'text', label: spoken('Sprache', 'Language'), required: true },
    { name: 'source', type: 'text', label: spoken('Ausgangssprache', 'Source'), required: true },
    { name: 'units', type: 'json', label: spoken('Abschnitte', 'Passages'), required: true },
    { name: 'person', type: 'text', label: spoken('Zuletzt', 'Last') },
  ],
};

export interface StoredBaseline {
  readonly source: LanguageId;
  readonly units: Baseline;
}

/** The stored baselines of documents, by `stories/12 en`. */
export async function readBaselines(
  req: PayloadRequest,
  documents: readonly string[],
): Promise<ReadonlyMap<string, StoredBaseline>> {
  const execute = await sessionOf(req);
  const { rows } = await execute(sql`select document, language, source, units
    from desk.translations where document = any(${sql.param(documents)}::text[])`);
  return new Map(
    (rows as Record<'document' | 'language' | 'source' | 'units', unknown>[]).flatMap((row) =>
      isLanguageId(row.source)
        ? [
            [
              `${String(row.document)} ${String(row.language)}`,
              { source: row.source, units: row.units as Baseline },
            ],
          ]
        : [],
    ),
  );
}

export async function writeBaseline(
  req: PayloadRequest,
  place: { readonly document: string; readonly language: LanguageId; readonly person: string },
  { source, units }: StoredBaseline,
): Promise<void> {
  const execute = await sessionOf(req);
  await execute(sql`insert into desk.translations
      (document, language, source, units, person, created_at, updated_at)
    values (${place.document}, ${place.language}, ${source}, ${JSON.stringify(units)}::jsonb,
      ${place.person}, now(), now())
    on conflict (document, language) do update
      set source = excluded.source, units = excluded.units, person = excluded.person, updated_at = now()`);
}

export async function forgetBaselines(req: PayloadRequest, document: string): Promise<void> {
  const execute = await sessionOf(req);
  await execute(sql`delete from desk.translations where document = ${document}`);
}
