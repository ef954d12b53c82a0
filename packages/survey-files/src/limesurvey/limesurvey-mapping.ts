import type { IntakeMapping } from '@city-of-cities/perception';
import type { ColumnMapping } from '../importing/column-mapping.ts';
import { defaultLimits, type FileLimits } from '../limits.ts';
import { checkTable } from '../tables/check-table.ts';
import type { SurveyTable, TableReading } from '../tables/survey-table.ts';
import type { LimeSurveyColumn } from './limesurvey-column.ts';

/** SF16: a response export with headings `Q[SQ]` as `Q_SQ`; code headings, answers as codes. */
export function limeSurveyTable(
  table: SurveyTable,
  options: { readonly limits?: FileLimits } = {},
): TableReading {
  const header = table.header.map((name) => name.replaceAll(/\[([^\]]*)\]/g, '_$1'));
  return checkTable({ ...table, header }, options.limits ?? defaultLimits);
}

export interface LimeSurveyMappingRequest {
  /** Headings of the table, to which the mapping is kept. */
  readonly header: readonly string[];
  readonly columns: readonly LimeSurveyColumn[];
  /** Coded columns to be read as scales; the arrays when left out. */
  readonly scales?: readonly string[] | undefined;
  /** Codes of a scale that mean "no answer"; other codes beside the scale points mean "don't know". */
  readonly noAnswer?: readonly string[] | undefined;
  readonly keyColumns?: readonly string[] | undefined;
  readonly required?: readonly string[] | undefined;
}

const DONT_KNOW = '98';
const NO_ANSWER = '99';
/** What LimeSurvey writes when routing hid a question, if the export is told to. */
const NOT_SHOWN = 'N/A';

export interface LimeSurveyMapping {
  readonly mapping: ColumnMapping;
  readonly intakes: readonly IntakeMapping[];
}

/**
 * SF19: how the image analysis reads the export: one intake per scale. A scale has the codes 1, 2, 3 …
 * without a gap, at their end (`A1` … `A7`); coded columns without one are categories.
 */
export function limeSurveyMapping(request: LimeSurveyMappingRequest): LimeSurveyMapping {
  const { header, keyColumns = [], required = [] } = request;
  const present = new Set(header);
  const columns = request.columns.filter(({ column }) => present.has(column));
  const scales = scalesAmong(columns, request);
  const inScale = new Set(scales.flatMap(({ names }) => names));
  const others = columns.filter(({ column }) => !inScale.has(column));
  const categories = others.filter(({ codes }) => codes.size > 0);
  const head = ['id', 'submitdate', 'startlanguage'].filter((name) => present.has(name));
  const rest = [...head, ...keyColumns, ...required, ...others.map(({ column }) => column)];
  const shared = {
    idColumn: 'id',
    keyColumns,
    required,
    ...(present.has('submitdate') && { completeColumn: 'submitdate' }),
    ...(present.has('startlanguage') && { languageColumn: 'startlanguage' }),
    categories: Object.fromEntries(
      categories.map(({ column, codes }) => [column, [...codes.keys()]]),
    ),
    text: others.filter(({ kind }) => kind === 'text').map(({ column }) => column),
  };
  const readings = scales.length > 0 ? scales : [{ points: 7, names: [], map: {} }];
  const intakes = readings.map(({ points, names, map }) => ({
    ...shared,
    items: {
      names,
      min: 1,
      max: points,
      dk: [DONT_KNOW],
      missing: [NO_ANSWER],
      notShown: [NOT_SHOWN],
      map,
    },
    output: [...new Set([...rest, ...names])],
  }));
  const used = new Set(intakes.flatMap(({ output }) => output));
  return {
    intakes,
    mapping: {
      columns: Object.fromEntries([...used].map((column) => [column, column])),
      codes: Object.fromEntries(categories.map(({ column }) => [column, { [NOT_SHOWN]: '' }])),
    },
  };
}

interface Scale {
  readonly points: number;
  readonly names: string[];
  readonly map: Readonly<Record<string, string>>;
}

/** Columns with the same codes share a scale. */
function scalesAmong(
  columns: readonly LimeSurveyColumn[],
  { scales, noAnswer = [] }: LimeSurveyMappingRequest,
): readonly Scale[] {
  const byCodes = new Map<string, Scale>();
  for (const { column, codes, isArray } of columns) {
    if (!(scales?.includes(column) ?? isArray)) continue;
    const scale = scaleOf([...codes.keys()], noAnswer);
    if (scale === null) continue;
    const key = JSON.stringify(scale);
    const known = byCodes.get(key) ?? { ...scale, names: [] };
    known.names.push(column);
    byCodes.set(key, known);
  }
  return [...byCodes.values()];
}

/** Null when the codes are no scale: fewer than two points, or two codes for one point. */
function scaleOf(codes: readonly string[], noAnswer: readonly string[]) {
  const numbers = codes.map((code) => Number(/\d+$/.exec(code)?.[0] ?? NaN));
  let points = 0;
  while (numbers.includes(points + 1)) points += 1;
  const onScale = numbers.filter((number) => number >= 1 && number <= points);
  if (points < 2 || onScale.length > points) return null;
  const map = Object.fromEntries(
    codes.map((code, k) => {
      if (noAnswer.includes(code)) return [code, NO_ANSWER];
      return [code, onScale.includes(numbers[k]!) ? String(numbers[k]) : DONT_KNOW];
    }),
  );
  return { points, map };
}
