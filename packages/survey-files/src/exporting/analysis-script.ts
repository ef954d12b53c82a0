import type { Box, LonelyRule } from '@city-of-cities/perception';
import { analysisBody } from './analysis-body.ts';
import { rLiteral, type RValue } from './r-literal.ts';

/** Rows that count: the value of the column is one of these. */
export interface ScriptCondition {
  readonly column: string;
  readonly among: readonly string[];
}

export interface ScriptTable {
  /** In the first column of the result. */
  readonly name: string;
  readonly box: Box;
  readonly items: readonly string[];
  /** One row per item and value of this column; "ALL" without it. */
  readonly by?: string | undefined;
  readonly where?: readonly ScriptCondition[] | undefined;
}

export interface ScriptComparison {
  readonly name: string;
  readonly box: Box;
  /** Items rated by the same persons; one family of tests. */
  readonly pairs: readonly (readonly [a: string, b: string])[];
  readonly where?: readonly ScriptCondition[] | undefined;
}

/** An analysis as the image analysis does it; columns are those of the CSV. */
export interface ScriptRequest {
  /** Lines above the script: study, wave, date, client. */
  readonly title: readonly string[];
  /** CSV beside the script, and the file it writes. */
  readonly dataFile: string;
  readonly resultFile: string;
  readonly delimiter?: string | undefined;
  readonly items: readonly {
    readonly name: string;
    readonly lo: number;
    readonly hi: number;
    readonly dk: readonly number[];
  }[];
  readonly design: {
    readonly weights?: string | undefined;
    readonly strata?: readonly string[] | undefined;
    readonly psu?: string | undefined;
    readonly populationUnits?: string | undefined;
    /** "fail" unless stated. */
    readonly lonely?: LonelyRule | undefined;
    readonly calibration?:
      | {
          readonly margins: readonly {
            readonly column: string;
            readonly targets: Readonly<Record<string, number>>;
            readonly missing?: 'own-category' | undefined;
          }[];
          readonly total: number | 'n';
        }
      | undefined;
  };
  readonly tables: readonly ScriptTable[];
  readonly comparisons?: readonly ScriptComparison[] | undefined;
  /** Confidence level, 0.95 unless stated. */
  readonly conf?: number | undefined;
}

/**
 * SF15: a script for R 4 with its package `survey` that reads the exported CSV and writes the figures of
 * the image analysis: per row table, item, level, n, est, se, df, lo, hi, and p for comparisons. Throws
 * RangeError when a table names an item that has no scale.
 */
export function analysisScript(request: ScriptRequest): string {
  const { title, items, design, tables, comparisons = [], conf = 0.95 } = request;
  const known = new Set(items.map(({ name }) => name));
  const named = [
    ...tables.flatMap((table) => table.items),
    ...comparisons.flatMap(({ pairs }) => pairs.flat()),
  ];
  const unknown = named.find((name) => !known.has(name));
  if (unknown !== undefined) throw new RangeError(`analysisScript: no scale for "${unknown}"`);
  const { calibration } = design;
  const study: Record<string, RValue> = {
    data: request.dataFile,
    separator: request.delimiter ?? ',',
    result: request.resultFile,
    conf,
    lonely: design.lonely ?? 'fail',
    weights: design.weights ?? null,
    strata: design.strata === undefined || design.strata.length === 0 ? null : design.strata,
    psu: design.psu ?? null,
    populationUnits: design.populationUnits ?? null,
    total: calibration === undefined || calibration.total === 'n' ? null : calibration.total,
    margins: (calibration?.margins ?? []).map(({ column, targets, missing }) => ({
      column,
      levels: Object.keys(targets),
      shares: Object.values(targets),
      keepMissing: missing === 'own-category',
    })),
    items: items.map(({ name, lo, hi, dk }) => ({ name, lo, hi, dk })),
    tables: tables.map(({ name, box, by, where, items: among }) => ({
      name,
      box,
      by: by ?? null,
      where: conditions(where),
      items: among,
    })),
    comparisons: comparisons.map(({ name, box, where, pairs }) => ({
      name,
      box,
      where: conditions(where),
      pairs,
    })),
  };
  const heading = title.flatMap((line) => line.split(/\r?\n|\r/)).map((line) => `# ${line}\n`);
  return `${heading.join('')}# Rscript FILE, in the folder of the data; needs the package survey.\n\nstudy <- ${rLiteral(study)}\n\n${analysisBody}`;
}

function conditions(where: readonly ScriptCondition[] | undefined): RValue {
  return (where ?? []).map(({ column, among }) => ({ column, among }));
}
