/** How a reading asks: every answer leaves its trace in the record. */
import type { PublicDocument } from '@city-of-cities/publication';
import { type Database, isDatabaseUnreachable } from './database.ts';
import type { ReadingRecord } from './reading-record.ts';
import { documentsOf, type RefuseRow, type SnapshotRow } from './snapshot-rows.ts';

export interface Asking {
  readonly record: ReadingRecord;
  /** Rows as they are. */
  readonly rows: <Row extends object>(
    text: string,
    ...values: unknown[]
  ) => Promise<readonly Row[]>;
  /** Documents of rows with the columns of `documentColumns`; what breaks the contract is left out. */
  readonly documents: (text: string, ...values: unknown[]) => Promise<readonly PublicDocument[]>;
}

export interface AskingOptions {
  readonly now: () => number;
  readonly refuse: RefuseRow;
}

export function createAsking(
  database: Database,
  record: ReadingRecord,
  options: AskingOptions,
): Asking {
  async function rows<Row extends object>(text: string, ...values: unknown[]) {
    try {
      return await database.query<Row>(text, values);
    } catch (error) {
      if (isDatabaseUnreachable(error)) record.isDatabaseUnreachable = true;
      throw error;
    }
  }
  return {
    record,
    rows,
    async documents(text, ...values) {
      const found = await rows<SnapshotRow>(text, ...values);
      return documentsOf(found, record, { now: options.now(), refuse: options.refuse });
    },
  };
}
