import type { CategoryColumn, ItemColumn } from '../columns.ts';
import { MISSING } from '../columns.ts';
import { scoreOf } from '../score.ts';
import type { Box } from '../score.ts';
import { sumOf } from '../summation.ts';
import type { ContingencyTable } from './correspondence.ts';

export interface MentionRequest {
  readonly weights?: Float64Array | undefined;
  readonly where?: Uint8Array | undefined;
  /** Top-2 unless stated. */
  readonly box?: Box | undefined;
}

/** PE36: weighted mentions Σw·top2 per region and attribute, each item over its available cases. */
export function mentionsByRegion(
  request: MentionRequest & {
    readonly regions: readonly string[];
    readonly attributes: readonly string[];
    /** items[region][attribute] */
    readonly items: readonly (readonly ItemColumn[])[];
  },
): ContingencyTable {
  const counts = request.items.map((row) => row.map((item) => mentions(item, request)));
  return { rows: request.regions, cols: request.attributes, counts };
}

/** PE36: the same per level of a variable (segments, waves) and item. */
export function mentionsByLevel(
  request: MentionRequest & {
    readonly by: CategoryColumn;
    readonly levels: readonly string[];
    readonly items: readonly ItemColumn[];
  },
): ContingencyTable {
  const { by, levels, items } = request;
  const counts = levels.map((level) => {
    const code = by.labels.indexOf(level);
    return items.map((item) =>
      mentions(item, request, (row) => code >= 0 && by.codes[row] === code),
    );
  });
  return { rows: levels, cols: items.map((item) => item.name), counts };
}

function mentions(
  item: ItemColumn,
  { weights, where, box = 'top2' }: MentionRequest,
  isIn: (row: number) => boolean = () => true,
): number {
  const { values } = scoreOf(item, box);
  return sumOf(
    Float64Array.from(values, (value, row) =>
      value === MISSING || (where !== undefined && where[row] !== 1) || !isIn(row)
        ? 0
        : (weights?.[row] ?? 1) * value,
    ),
  );
}
