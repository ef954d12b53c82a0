import { refused } from '../finding.ts';
import { defaultLimits, type FileLimits } from '../limits.ts';
import { checkFileSize, checkTable } from './check-table.ts';
import { decodeText, type TextEncoding } from './decode-text.ts';
import { delimitedRecords, likelyDelimiter } from './delimited-records.ts';
import type { TableReading } from './survey-table.ts';

export interface CsvOptions {
  /** Found in the first line when left out. */
  readonly delimiter?: string | undefined;
  /** UTF-8, or what a byte order mark says, when left out. */
  readonly encoding?: TextEncoding | undefined;
  readonly limits?: FileLimits | undefined;
}

/** SF2–SF5: delimited text as a table. A quote that never closes is refused: it swallows records. */
export function readCsv(bytes: Uint8Array, options: CsvOptions = {}): TableReading {
  const { limits = defaultLimits } = options;
  const tooBig = checkFileSize(bytes, limits);
  if (tooBig !== null) return tooBig;
  const decoded = decodeText(bytes, options.encoding);
  if (!decoded.ok) return decoded;
  const { text } = decoded;
  const { records, openQuoteLine: line } = delimitedRecords(
    text,
    options.delimiter ?? likelyDelimiter(text),
  );
  if (line !== null)
    return refused(
      'SF5',
      {
        de: `In Zeile ${line} beginnt ein Anführungszeichen, das nicht geschlossen wird; alles dahinter wäre ein einziges Feld.`,
        en: `A quotation mark opens on line ${line} and never closes; all that follows would be one field.`,
      },
      { line },
    );
  const [header, ...rest] = records;
  const table = {
    placeWord: 'line' as const,
    header: (header?.fields ?? []).map((name) => name.trim()),
    records: rest.map(({ fields }) => fields),
    lines: rest.map((record) => record.line),
  };
  return checkTable(table, limits);
}
