import { zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import { type Refused, refused } from '../finding.ts';
import { defaultLimits, type FileLimits } from '../limits.ts';
import { checkFileSize, checkTable } from './check-table.ts';
import type { TableReading } from './survey-table.ts';
import { damaged, unpackXlsx } from './unpack-xlsx.ts';

export interface XlsxOptions {
  /** Name or number from 1; the first sheet when left out. */
  readonly sheet?: string | number | undefined;
  readonly limits?: FileLimits | undefined;
}

/**
 * SF6: one sheet of a workbook as a table; its first row with anything on it holds the headings. Dates
 * become `YYYY-MM-DD HH:MM:SS` as they stand in the sheet; error cells are empty.
 */
export async function readXlsx(
  bytes: Uint8Array,
  options: XlsxOptions = {},
): Promise<TableReading> {
  const { limits = defaultLimits, sheet = 1 } = options;
  const tooBig = checkFileSize(bytes, limits);
  if (tooBig !== null) return tooBig;
  const unpacked = unpackXlsx(bytes, limits);
  if (!unpacked.ok) return unpacked;
  const far = farCell(unpacked.parts, limits);
  if (far !== null) return far;
  // Repacked, so that the reader sees only parts whose true sizes are known.
  const vetted = zipSync(Object.fromEntries(unpacked.parts), { level: 0 });
  const rows = await sheetRows(vetted, sheet);
  if ('ok' in rows) return rows;
  const filled = rows
    .map((cells, index) => ({ cells: cells.map(textOf), line: index + 1 }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [header, ...records] = filled;
  return checkTable(
    {
      placeWord: 'row',
      header: (header?.cells ?? []).map((name) => name.trim()),
      records: records.map(({ cells }) => cells),
      lines: records.map(({ line }) => line),
    },
    limits,
  );
}

type Cell = string | number | boolean | Date | null;

async function sheetRows(
  vetted: Uint8Array<ArrayBuffer>,
  sheet: string | number,
): Promise<readonly (readonly Cell[])[] | Refused> {
  try {
    return (await readSheet(vetted.buffer, sheet, { trim: false })) as Cell[][];
  } catch (error) {
    if (error instanceof Error && error.name === 'SheetNotFoundError')
      return refused('SF6', {
        de: `Die Arbeitsmappe hat kein Blatt „${sheet}“.`,
        en: `The workbook has no sheet "${sheet}".`,
      });
    // The reader has no error class for a part that is no XML of a sheet.
    return damaged();
  }
}

/** Start tags of rows and cells with their address; in text a "<" is escaped. */
const ADDRESSED = /<(?:\w+:)?(?:row|c)\b(?:[^"'>]|"[^"]*"|'[^']*')*?\sr\s*=\s*["']([^"']*)["']/g;

/** A single cell far out would make the reader fill all cells before it. */
function farCell(parts: ReadonlyMap<string, Uint8Array>, limits: FileLimits): Refused | null {
  for (const [name, part] of parts) {
    if (!name.startsWith('xl/worksheets/')) continue;
    for (const [, address = ''] of new TextDecoder().decode(part).matchAll(ADDRESSED)) {
      const [, letters, row] = /^([A-Z]*)([0-9]+)$/.exec(address) ?? [];
      if (letters === undefined) return damaged();
      if (Number(row) > limits.rows + 1 || columnNumber(letters) > limits.columns)
        return refused(
          'SF6',
          {
            de: `Die Zelle ${address} liegt außerhalb von ${limits.columns} Spalten und ${limits.rows} Zeilen. Löschen Sie, was dort steht.`,
            en: `Cell ${address} lies beyond ${limits.columns} columns and ${limits.rows} rows. Delete what is there.`,
          },
          { line: Number(row), ...(letters !== '' && { column: letters }) },
        );
    }
  }
  return null;
}

function columnNumber(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => 26 * sum + letter.codePointAt(0)! - 64, 0);
}

function textOf(cell: Cell): string {
  if (cell === null) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 19).replace('T', ' ');
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return String(cell);
}
