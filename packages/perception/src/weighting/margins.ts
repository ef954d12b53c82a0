import type { CategoryColumn } from '../columns.ts';
import { pairCodes } from '../pairing.ts';
import { refuse } from '../refusal.ts';
import type { Refusal } from '../refusal.ts';
import { sumOf } from '../summation.ts';

export interface Margin {
  readonly column: CategoryColumn;
  /** Share of the population per label, adding up to 1. */
  readonly targets: Readonly<Record<string, number>>;
  /** What to do with rows without a value; without this they are refused. */
  readonly missing?: 'own-category';
}

/**
 * Margins made ready for raking. Respondents in the same category of every margin form a cell and
 * always get the same factor, so raking works on cells and touches respondents only twice.
 */
export interface MarginCells {
  readonly names: readonly string[];
  readonly labels: readonly (readonly string[])[];
  /** Per margin: target share per category, adding up to 1. */
  readonly shares: readonly Float64Array[];
  readonly cellOf: Int32Array;
  readonly cells: number;
  /** Per margin: category of each cell. */
  readonly categoryOfCell: readonly Int32Array[];
}

/** PE5: the checks before raking; within a margin in this order, margins in the given order. */
export function prepareMargins(
  margins: readonly Margin[],
  weights: Float64Array,
): MarginCells | Refusal {
  let cellOf: Int32Array = new Int32Array(weights.length);
  let parts: number[][] = [[]];
  const labels: string[][] = [];
  const shares: Float64Array[] = [];
  for (const margin of margins) {
    const prepared = prepareMargin(margin, weights);
    if ('error' in prepared) return prepared;
    labels.push(prepared.labels);
    shares.push(prepared.shares);
    const pairs = pairCodes(cellOf, prepared.codes, [parts.length, prepared.labels.length]);
    const before = parts;
    parts = pairs.left.map((cell, i) => [...before[cell]!, pairs.right[i]!]);
    cellOf = pairs.codes;
  }
  return {
    names: margins.map((margin) => margin.column.name),
    labels,
    shares,
    cellOf,
    cells: parts.length,
    categoryOfCell: margins.map((_, m) => Int32Array.from(parts, (part) => part[m]!)),
  };
}

interface PreparedMargin {
  readonly labels: string[];
  readonly shares: Float64Array;
  readonly codes: Int32Array;
}

function prepareMargin(margin: Margin, weights: Float64Array): PreparedMargin | Refusal {
  const { column, targets } = margin;
  const name = column.name;
  const total = sumOf(Object.values(targets));
  if (!(Math.abs(total - 1) <= 1e-6) || Object.values(targets).some((share) => !(share >= 0)))
    return refuse(
      'TARGETS_NOT_ONE',
      `The targets of "${name}" add up to ${total}, not to 1. Correct the shares.`,
    );
  const without = column.codes.reduce((count, code) => count + (code < 0 ? 1 : 0), 0);
  if (without > 0 && margin.missing === undefined)
    return refuse(
      'MARGIN_MISSING',
      `${without} rows have no value for "${name}". Fill them in, or let them form a category of their own.`,
    );
  const weightByLabel = new Float64Array(column.labels.length);
  const rowsByLabel = new Int32Array(column.labels.length);
  let missingWeight = 0;
  column.codes.forEach((code, k) => {
    if (code < 0) missingWeight += weights[k]!;
    else {
      weightByLabel[code]! += weights[k]!;
      rowsByLabel[code]! += 1;
    }
  });
  const target = (label: string): number => (Object.hasOwn(targets, label) ? targets[label]! : 0);
  const stray = column.labels.find((label, c) => rowsByLabel[c]! > 0 && target(label) === 0);
  if (stray !== undefined)
    return refuse(
      'CATEGORY_WITHOUT_TARGET',
      `"${name}" has the value "${stray}" in the sample, but no target for it. Add a target or merge the category.`,
    );
  const labels = Object.keys(targets).filter((label) => target(label) > 0);
  const indexByLabel = new Map(column.labels.map((label, c) => [label, c]));
  const empty = labels.find((label) => !(weightByLabel[indexByLabel.get(label) ?? -1]! > 0));
  if (empty !== undefined)
    return refuse(
      'EMPTY_CATEGORY',
      `"${name}" has a target for "${empty}", but no row with a weight there. Merge it with a neighbour.`,
    );
  const missingShare = missingWeight / sumOf(weights);
  const shares = labels.map((label) => (target(label) / total) * (1 - missingShare));
  const position = column.labels.map((label) => labels.indexOf(label));
  const codes = column.codes.map((code) => (code < 0 ? labels.length : position[code]!));
  if (without === 0) return { labels, shares: Float64Array.from(shares), codes };
  return { labels: [...labels, ''], shares: Float64Array.from([...shares, missingShare]), codes };
}
