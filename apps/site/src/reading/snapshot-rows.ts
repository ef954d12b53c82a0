/** Rows of the view `site.visible`, checked against the contract before anything shows them. */
import {
  type DocumentKind,
  documentSchema,
  type PublicDocument,
} from '@city-of-cities/publication';
import type { ReadingRecord } from './reading-record.ts';

/** Columns every reading of documents selects. The time left is measured by the database's clock. */
export const documentColumns = `kind, id, language, document, keys,
  extract(epoch from visible_until - now())::float8 as seconds_left`;

export interface SnapshotRow {
  readonly kind: string;
  readonly id: string;
  readonly language: string;
  readonly document: unknown;
  readonly keys: readonly string[];
  readonly seconds_left: number | null;
}

export type RefuseRow = (row: {
  kind: string;
  id: string;
  language: string;
  reason: string;
}) => void;

/**
 * The documents of the rows. A row that breaks the contract is reported and left out, so that one bad snapshot
 * costs one entry and never a page.
 */
export function documentsOf(
  rows: readonly SnapshotRow[],
  record: ReadingRecord,
  options: { readonly now: number; readonly refuse: RefuseRow },
): readonly PublicDocument[] {
  return rows.flatMap((row) => {
    const parsed = documentSchema.safeParse(row.document);
    if (!parsed.success) {
      const reason = parsed.error.issues
        .map(({ path, message }) => `${path.join('.')}: ${message}`)
        .join('; ');
      options.refuse({ kind: row.kind, id: row.id, language: row.language, reason });
      return [];
    }
    record.keys.add(`${row.kind}/${row.id}`);
    for (const key of row.keys) record.keys.add(key);
    if (row.seconds_left !== null)
      record.until = Math.min(record.until, options.now + row.seconds_left * 1000);
    return [parsed.data];
  });
}

/** Narrows a list of documents to one kind. */
export function ofKind<Kind extends DocumentKind>(
  documents: readonly PublicDocument[],
  kind: Kind,
): readonly Extract<PublicDocument, { kind: Kind }>[] {
  return documents.filter(
    (document): document is Extract<PublicDocument, { kind: Kind }> => document.kind === kind,
  );
}
