import type { IntakeMapping } from '@city-of-cities/perception';
import type { SurveyTable, TableReading } from '../tables/survey-table.ts';
import type { Refused } from '../finding.ts';

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The table of a reading that must not be refused. */
export function tableOf(reading: TableReading): SurveyTable {
  if (!reading.ok) throw new Error(reading.findings.map(({ reason }) => reason.en).join(' '));
  return reading.table;
}

/** What was not refused, or an error with the reasons. */
export function taken<Result extends { readonly ok: true }>(result: Result | Refused): Result {
  if (!result.ok) throw new Error(result.findings.map(({ reason }) => reason.en).join(' '));
  return result;
}

/** Rule, place and German sentence of the first finding; "taken" when nothing was refused. */
export function refusalOf(result: { readonly ok: true } | Refused): string {
  if (result.ok) return 'taken';
  const { rule, line, column, reason } = result.findings[0]!;
  return `${rule} ${line ?? '-'} ${column ?? '-'} ${reason.de}`;
}

/** Two items of seven points, a market, an open answer. */
export const anIntake: IntakeMapping = {
  idColumn: 'id',
  required: ['market'],
  categories: { market: ['de', 'cn'] },
  items: { names: ['youthful', 'reliable'], min: 1, max: 7, dk: ['98'], missing: ['99'] },
  text: ['remarks'],
  output: ['id', 'market', 'youthful', 'reliable', 'remarks'],
};

/** Every column of `anIntake` mapped to itself. */
export const identity: Readonly<Record<string, string>> = Object.fromEntries(
  anIntake.output.map((name) => [name, name]),
);
