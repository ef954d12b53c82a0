import {
  type Cell,
  type Intake,
  type IntakeMapping,
  isRefusal,
  type ItemCounts,
  readAnswers,
} from '@city-of-cities/perception';
import type { FileFinding, Refused } from '../finding.ts';
import { defaultLimits, type FileLimits } from '../limits.ts';
import type { SurveyTable } from '../tables/survey-table.ts';
import { type ColumnMapping, mapColumns } from './column-mapping.ts';
import { contentKey, recordKey } from './content-key.ts';
import { cellReason, longCellReason, rejectionReason } from './row-reasons.ts';

export interface ImportRequest {
  readonly table: SurveyTable;
  readonly mapping: ColumnMapping;
  /** One per number of scale points, e.g. of `importMapping`; columns are the survey's. */
  readonly intakes: readonly IntakeMapping[];
  readonly limits?: FileLimits | undefined;
}

export interface PlannedRecord {
  readonly line: number;
  readonly id: string;
  /** Of the content: see SF11. */
  readonly key: string;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** What an import would do. Nothing is stored until `storeImport`. */
export interface ImportPlan {
  readonly ok: true;
  readonly contentKey: string;
  readonly rowsRead: number;
  readonly records: readonly PlannedRecord[];
  /** Records that would not be taken, by place. */
  readonly rejected: readonly (FileFinding & { readonly id: string })[];
  /** Answers that would count as missing, by place. */
  readonly cells: readonly (FileFinding & { readonly id: string })[];
  readonly items: Readonly<Record<string, ItemCounts>>;
  readonly straightliners: Readonly<Record<string, readonly string[]>>;
}

/** SF8–SF11: the dry run of an import; the import itself stores exactly this. */
export function planImport(request: ImportRequest): ImportPlan | Refused {
  const { intakes, limits = defaultLimits } = request;
  if (intakes.length === 0) throw new Error('planImport: no intake mapping');
  const mapped = mapColumns(request.table, request.mapping);
  if (!mapped.ok) return mapped;
  const long = longCells(mapped.table, limits);
  const longRows = new Set(long.map(({ record }) => record));
  const kept = mapped.table.records.flatMap((_, k) => (longRows.has(k) ? [] : [k]));
  const table: SurveyTable = {
    ...mapped.table,
    records: kept.map((k) => mapped.table.records[k]!),
    lines: kept.map((k) => mapped.table.lines[k]!),
  };
  const lacking = lackingColumns(table, intakes);
  if (lacking.length > 0) return { ok: false, findings: lacking };
  const readings = intakes.map((intake) => {
    const reading = readAnswers(table, intake);
    if (isRefusal(reading)) throw new Error(`planImport: ${reading.message}`);
    return reading;
  });
  const rejected = rejections(table, readings);
  const records = recordsOf(table, readings, intakes[0]!.idColumn);
  return {
    ok: true,
    contentKey: contentKey(records.map(({ key }) => key)),
    rowsRead: mapped.table.records.length,
    records,
    rejected: [...long.map(({ finding }) => finding), ...rejected].toSorted(
      (a, b) => a.line! - b.line!,
    ),
    cells: cellFindings(table, readings),
    items: Object.assign({}, ...readings.map(({ items }) => items)) as ImportPlan['items'],
    straightliners: Object.assign(
      {},
      ...readings.map(({ straightliners }) => straightliners),
    ) as ImportPlan['straightliners'],
  };
}

/** SF8: what the intakes read and nobody mapped; a constant can stand in for a column. */
function lackingColumns(table: SurveyTable, intakes: readonly IntakeMapping[]): FileFinding[] {
  const read = intakes.flatMap((intake) => [
    intake.idColumn,
    intake.latestBy,
    intake.completeColumn,
    intake.languageColumn,
    ...[intake.keyColumns, intake.required, intake.text].flatMap((names) => names ?? []),
    ...[intake.numbers, intake.categories].flatMap((columns) => Object.keys(columns ?? {})),
    ...intake.items.names,
    ...intake.output,
  ]);
  const mapped = new Set(table.header);
  return [...new Set(read)]
    .filter((column) => column !== undefined)
    .filter((column) => !mapped.has(column))
    .map((column) => ({
      rule: 'SF8',
      line: null,
      column,
      reason: {
        de: `Die Befragung braucht die Spalte „${column}“. Ordnen Sie ihr eine Spalte der Datei oder einen festen Wert zu.`,
        en: `The survey needs the column "${column}". Map a column of the file or a constant to it.`,
      },
    }));
}

function longCells(table: SurveyTable, limits: FileLimits) {
  return table.records.flatMap((fields, record) => {
    const at = fields.findIndex((field) => field.length > limits.cellCharacters);
    if (at < 0) return [];
    const [line, column] = [table.lines[record]!, table.header[at]!];
    const size = { characters: fields[at]!.length, most: limits.cellCharacters };
    const reason = longCellReason(table.placeWord, line, column, size);
    return [{ record, finding: { rule: 'SF2' as const, id: '', line, column, reason } }];
  });
}

function rejections(table: SurveyTable, readings: readonly Intake[]): ImportPlan['rejected'] {
  const first = new Map(
    readings.flatMap(({ rejected }) => rejected.map((rejection) => [rejection.row, rejection])),
  );
  return [...first.values()].map(({ row, id, reason }) => {
    const line = table.lines[row - 1]!;
    return {
      rule: 'SF9',
      id,
      line,
      column: reason.split(/:(.*)/s)[1] ?? null,
      reason: rejectionReason(table.placeWord, line, reason),
    };
  });
}

function cellFindings(table: SurveyTable, readings: readonly Intake[]): ImportPlan['cells'] {
  const byPlace = new Map(
    readings.flatMap(({ cellErrors }) =>
      cellErrors.map((error) => [`${error.row} ${error.column}`, error] as const),
    ),
  );
  return [...byPlace.values()]
    .map((error) => {
      const line = table.lines[error.row - 1]!;
      const reason = cellReason(table.placeWord, line, error);
      return { rule: 'SF9' as const, id: error.id, line, column: error.column, reason };
    })
    .toSorted((a, b) => a.line - b.line);
}

/** A record is taken when every reading takes it. */
function recordsOf(
  table: SurveyTable,
  readings: readonly Intake[],
  idColumn: string,
): PlannedRecord[] {
  const positions = readings.map(({ rejected }) => {
    const out = new Set(rejected.map(({ row }) => row));
    const rows = table.records.flatMap((_, k) => (out.has(k + 1) ? [] : [k]));
    return new Map(rows.map((row, position) => [row, position]));
  });
  const idAt = table.header.indexOf(idColumn);
  return table.records.flatMap((fields, row) => {
    if (!positions.every((position) => position.has(row))) return [];
    const cells = Object.fromEntries(
      readings.flatMap(({ columns }, r) =>
        [...columns].map(([name, values]) => [name, values[positions[r]!.get(row)!] ?? null]),
      ),
    ) as Record<string, Cell>;
    return [{ line: table.lines[row]!, id: fields[idAt]!.trim(), key: recordKey(cells), cells }];
  });
}
