import { refused } from '../finding.ts';
import { defaultLimits, type FileLimits } from '../limits.ts';
import { checkTable } from '../tables/check-table.ts';
import type { TableReading } from '../tables/survey-table.ts';
import { isObject, type JsonObject, parseJson, textIn } from './parse-json.ts';

/**
 * SF20: answers out of Formbricks as JSON: of the management API (columns are question ids, those of a
 * matrix `id_row`), or of the export in the browser (columns are its headings).
 */
export function readFormbricksJson(
  bytes: Uint8Array,
  options: { readonly limits?: FileLimits } = {},
): TableReading {
  const { limits = defaultLimits } = options;
  const parsed = parseJson(bytes, limits);
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  if (!Array.isArray(value))
    return refused('SF20', {
      de: 'Die Datei ist keine Liste von Antworten aus Formbricks.',
      en: 'The file is no list of answers from Formbricks.',
    });
  const stray = value.findIndex((entry) => !isObject(entry));
  if (stray >= 0)
    return refused(
      'SF20',
      {
        de: `Datensatz ${stray + 1} ist keine Antwort aus Formbricks.`,
        en: `Record ${stray + 1} is no answer from Formbricks.`,
      },
      { line: stray + 1 },
    );
  const cells = (value as JsonObject[]).map(cellsOf);
  const header = [...new Set(cells.flatMap((entry) => [...entry.keys()]))];
  return checkTable(
    {
      placeWord: 'record',
      header,
      records: cells.map((entry) => header.map((name) => entry.get(name) ?? '')),
      lines: cells.map((_, k) => k + 1),
    },
    limits,
  );
}

function cellsOf(entry: JsonObject): ReadonlyMap<string, string> {
  const { data } = entry;
  if (!isObject(data)) return new Map(Object.entries(entry).flatMap(([k, v]) => flat(k, v)));
  return new Map([
    ['id', textIn(entry['id'])],
    ['createdAt', textIn(entry['createdAt'])],
    ['finished', entry['finished'] === true ? 'Yes' : 'No'],
    ['language', textIn(entry['language'])],
    ...Object.entries(data).flatMap(([name, answer]) => flat(name, answer)),
  ]);
}

/** Several choices are joined as in the CSV export. */
function flat(name: string, answer: unknown): (readonly [string, string])[] {
  if (Array.isArray(answer)) return [[name, answer.map(scalar).filter(Boolean).join('; ')]];
  if (isObject(answer))
    return Object.entries(answer).map(([row, column]) => [`${name}_${row}`, scalar(column)]);
  return [[name, scalar(answer)]];
}

function scalar(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
