/**
 * All a page may ask. One reading belongs to one render; it writes down what it read, so that the page cache knows
 * what makes the page stale.
 */
import { type LanguageId, languageIds } from '@city-of-cities/region';
import { addressReading } from './address-reading.ts';
import { type AskingOptions, createAsking } from './asking.ts';
import type { Database } from './database.ts';
import { documentReading } from './document-reading.ts';
import { eventReading } from './event-reading.ts';
import { factReading } from './fact-reading.ts';
import { listReading } from './list-reading.ts';
import type { ReadingRecord } from './reading-record.ts';
import { isVisibleFile } from './turns.ts';

/** The key of the set of languages in public. */
export const languagesKey = 'languages';

export type Reading = ReturnType<typeof createReading>;

export function createReading(database: Database, record: ReadingRecord, options: AskingOptions) {
  const asking = createAsking(database, record, options);
  return {
    /** Languages in public now, in the region's order. */
    async languages(): Promise<readonly LanguageId[]> {
      record.keys.add(languagesKey);
      const rows = await asking.rows<{ id: string }>('select id from site.visible_language');
      return languageIds.filter((id) => rows.some((row) => row.id === id));
    },
    /** Whether a picture file belongs to anything in public now. */
    hasFile: (name: string) => isVisibleFile(database, name),
    ...documentReading(asking),
    ...listReading(asking),
    ...addressReading(asking),
    ...eventReading(asking, options.now),
    ...factReading(asking, options),
    now: options.now,
  };
}
