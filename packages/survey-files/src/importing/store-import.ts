import { type Refused, refused } from '../finding.ts';
import type { ImportPlan, PlannedRecord } from './plan-import.ts';

/** Where records go; an app makes it of its database. */
export interface ImportStore {
  /**
   * Stores all records or none, in one transaction; a record whose key is there already is left as
   * it is. Throws when it cannot.
   */
  readonly storeAll: (
    contentKey: string,
    records: readonly PlannedRecord[],
  ) => Promise<{ readonly added: number; readonly alreadyThere: number }>;
}

export interface StoredImport {
  readonly ok: true;
  readonly contentKey: string;
  readonly added: number;
  readonly alreadyThere: number;
}

/**
 * SF10: stores a plan whole. A plan with rejected records needs the word of a person who has seen them:
 * `leaveOut` are exactly their places.
 */
export async function storeImport(
  plan: ImportPlan,
  store: ImportStore,
  options: { readonly leaveOut?: readonly number[] } = {},
): Promise<StoredImport | Refused> {
  const told = new Set(options.leaveOut ?? []);
  const untold = plan.rejected.filter(({ line }) => !told.has(line ?? 0));
  if (untold.length > 0)
    return {
      ok: false,
      findings: [
        ...refused('SF10', {
          de: `${untold.length} Datensätze sind fehlerhaft. Berichtigen Sie die Datei, oder bestätigen Sie, dass diese Datensätze wegbleiben. Es wurde nichts übernommen.`,
          en: `${untold.length} records are faulty. Correct the file, or confirm that these records are left out. Nothing was imported.`,
        }).findings,
        ...untold,
      ],
    };
  const lines = new Set(plan.rejected.map(({ line }) => line));
  const stray = [...told].find((line) => !lines.has(line));
  if (stray !== undefined)
    return refused(
      'SF10',
      {
        de: `Datensatz ${stray} ist in dieser Datei nicht fehlerhaft; die Bestätigung gehört zu einer anderen. Es wurde nichts übernommen.`,
        en: `Record ${stray} is not faulty in this file; the confirmation belongs to another. Nothing was imported.`,
      },
      { line: stray },
    );
  return {
    ok: true,
    contentKey: plan.contentKey,
    ...(await store.storeAll(plan.contentKey, plan.records)),
  };
}
