import type { FileFinding } from '../finding.ts';
import type { SurveyTable, TableReading } from '../tables/survey-table.ts';

/** How a file's columns become the survey's. Columns that are not named are left out. */
export interface ColumnMapping {
  /** Heading in the file → column of the survey. */
  readonly columns: Readonly<Record<string, string>>;
  /** Column of the survey → code in the file → code of the survey; other codes stay. */
  readonly codes?: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined;
  /** Columns of the survey with one value for the whole file, e.g. the wave. */
  readonly constants?: Readonly<Record<string, string>> | undefined;
}

/** SF8: the table with the survey's columns, or every place where the mapping does not fit. */
export function mapColumns(table: SurveyTable, mapping: ColumnMapping): TableReading {
  const sources = Object.entries(mapping.columns);
  const constants = Object.entries(mapping.constants ?? {});
  const findings = [...missingSources(table, sources), ...doubleTargets(sources, constants)];
  if (findings.length > 0) return { ok: false, findings };
  const positions = sources.map(([source]) => table.header.indexOf(source));
  const recode = sources.map(([, target]) => codesOf(mapping, target));
  const isComplete = (fields: readonly string[]): boolean => fields.length === table.header.length;
  return {
    ok: true,
    table: {
      ...table,
      header: [...sources.map(([, target]) => target), ...constants.map(([target]) => target)],
      records: table.records.map((fields) =>
        // A record with too few or too many fields stays recognisable as one.
        isComplete(fields)
          ? [
              ...positions.map((at, k) => {
                const field = fields[at]!;
                return recode[k]!.get(field.trim()) ?? field;
              }),
              ...constants.map(([, value]) => value),
            ]
          : [],
      ),
      isUserMissing: missingAfter(table, mapping),
    },
  };
}

function codesOf(mapping: ColumnMapping, target: string): ReadonlyMap<string, string> {
  const codes = mapping.codes;
  return new Map(codes && Object.hasOwn(codes, target) ? Object.entries(codes[target]!) : []);
}

function missingAfter(table: SurveyTable, mapping: ColumnMapping) {
  const { isUserMissing } = table;
  if (isUserMissing === undefined) return undefined;
  const sourceOf = new Map(Object.entries(mapping.columns).map(([from, to]) => [to, from]));
  return (column: string, code: string): boolean => {
    const source = sourceOf.get(column);
    if (source === undefined) return false;
    const origins = [...codesOf(mapping, column)].filter(([, to]) => to === code);
    return [code, ...origins.map(([from]) => from)].some((from) => isUserMissing(source, from));
  };
}

function missingSources(
  table: SurveyTable,
  sources: readonly (readonly [string, string])[],
): FileFinding[] {
  const known = new Set(table.header);
  return sources
    .filter(([source]) => !known.has(source))
    .map(([column]) => ({
      rule: 'SF8',
      line: null,
      column,
      reason: {
        de: `Die Datei hat keine Spalte „${column}“. Berichtigen Sie die Zuordnung oder die Datei.`,
        en: `The file has no column "${column}". Correct the mapping or the file.`,
      },
    }));
}

function doubleTargets(
  sources: readonly (readonly [string, string])[],
  constants: readonly (readonly [string, string])[],
): FileFinding[] {
  const targets = [...sources.map(([, target]) => target), ...constants.map(([target]) => target)];
  return [...new Set(targets.filter((target, k) => targets.indexOf(target) !== k))].map(
    (column) => ({
      rule: 'SF8',
      line: null,
      column,
      reason: {
        de: `Mehrere Spalten werden „${column}“ zugeordnet. Lassen Sie eine weg.`,
        en: `More than one column is mapped to "${column}". Leave one out.`,
      },
    }),
  );
}

/** SF8: a first proposal: headings that equal a column of the survey but for case and punctuation. */
export function proposeColumns(
  header: readonly string[],
  surveyColumns: readonly string[],
): Readonly<Record<string, string>> {
  const bare = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  const headings = new Map(header.map((name) => [bare(name), name]));
  return Object.fromEntries(
    surveyColumns.flatMap((target) => {
      const heading = header.includes(target) ? target : headings.get(bare(target));
      return heading === undefined || heading === '' ? [] : [[heading, target]];
    }),
  );
}
