import { refuse } from '../refusal.ts';
import type { Refusal } from '../refusal.ts';
import type { SurveyDesign } from './design.ts';
import { bootstrapFromCounts } from './replicates.ts';
import type { Replicates } from './replicates.ts';

/** How often a unit was drawn in each replicate, as published beside a study. */
export interface DrawRow {
  readonly stratum: string;
  /** The unit's id; its row number, from 1, in a sample without clusters. */
  readonly psu: string;
  readonly counts: readonly number[];
}

/**
 * PE24: a bootstrap with draws given by stratum and unit. Where the stratum label is unknown to
 * the design, a unit id that occurs once settles it. Refuses with BAD_COUNTS when a unit is
 * missing.
 */
export function bootstrapFromTable(
  design: SurveyDesign,
  rows: readonly DrawRow[],
): Replicates | Refusal {
  const exact = new Map(rows.map((row) => [JSON.stringify([row.stratum, row.psu]), row]));
  const byPsu = new Map<string, DrawRow | null>();
  for (const row of rows) byPsu.set(row.psu, byPsu.has(row.psu) ? null : row);
  const drawn: (readonly number[])[] = [];
  for (let unit = 0; unit < design.units; unit++) {
    const h = design.stratumOfUnit[unit]!;
    const psu = design.unitLabels?.[unit] ?? String(unit + 1);
    const row = exact.get(JSON.stringify([design.stratumLabels[h], psu])) ?? byPsu.get(psu);
    if (row === undefined || row === null) {
      if (design.unitsInStratum[h] === 1) {
        drawn.push([]);
        continue;
      }
      return refuse(
        'BAD_COUNTS',
        `Unit "${psu}" of stratum "${design.stratumLabels[h]}" has no draws.`,
      );
    }
    drawn.push(row.counts);
  }
  const replicates = Math.max(0, ...rows.map((row) => row.counts.length));
  return bootstrapFromCounts(
    design,
    Array.from({ length: replicates }, (_, r) => drawn.map((counts) => counts[r] ?? 0)),
  );
}
