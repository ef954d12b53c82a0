import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { categoryColumn, itemColumn, numberColumn, parseDelimited, selectRows } from '../index.ts';
import type { CategoryColumn, ItemColumn } from '../index.ts';

export interface Codebook {
  readonly items: { readonly min: number; readonly max: number; readonly dk?: readonly number[] };
  readonly overrides?: Readonly<
    Record<
      string,
      { readonly min?: number; readonly max?: number; readonly dk?: readonly number[] }
    >
  >;
}

export interface CaseContext {
  readonly dir: string;
  readonly codebook: Codebook;
  readonly designs: Readonly<Record<string, DesignArgs>>;
}

export interface DesignArgs {
  readonly weights?: string | null;
  readonly strata?: string | readonly string[] | null;
  readonly psu?: string | null;
  readonly fpc?: string | null;
  readonly lonely?: 'fail' | 'certainty' | 'adjust' | 'average' | null;
  readonly calibration?: {
    readonly margins: readonly MarginArgs[];
    readonly total?: number | 'n';
  } | null;
}

export interface MarginArgs {
  readonly var: string;
  readonly targets: Readonly<Record<string, number>>;
  readonly missing?: 'own-category';
}

export type Where = readonly { readonly var: string; readonly in: readonly (string | number)[] }[];

/** A data file of a case, read once; columns are made on demand. */
export interface CaseData {
  readonly rows: number;
  readonly category: (name: string) => CategoryColumn;
  readonly numbers: (name: string) => Float64Array;
  readonly item: (name: string) => ItemColumn;
  readonly where: (conditions: Where | null | undefined) => Uint8Array | undefined;
}

export function readCaseFile(dir: string, file: string): string[][] {
  return parseDelimited(readFileSync(join(dir, file), 'utf8'), ',');
}

export function openCaseData(ctx: CaseContext, file: string): CaseData {
  const [header = [], ...records] = readCaseFile(ctx.dir, file);
  const texts = (name: string): string[] => {
    const at = header.indexOf(name);
    if (at < 0) throw new Error(`${file} has no column ${name}`);
    return records.map((record) => record[at]!);
  };
  const categories = new Map<string, CategoryColumn>();
  const category = (name: string): CategoryColumn => {
    const known = categories.get(name) ?? categoryColumn(name, texts(name));
    categories.set(name, known);
    return known;
  };
  return {
    rows: records.length,
    category,
    numbers: (name) => numberColumn(texts(name)),
    item: (name) => {
      const scale = { ...ctx.codebook.items, ...ctx.codebook.overrides?.[name] };
      const { min: lo, max: hi, dk = [] } = scale;
      return itemColumn(name, texts(name), { lo, hi, dk: dk.map(Number) });
    },
    where: (conditions) =>
      conditions === null || conditions === undefined
        ? undefined
        : selectRows(
            records.length,
            conditions.map(({ var: name, in: values }) => ({
              column: category(name),
              in: values,
            })),
          ),
  };
}
