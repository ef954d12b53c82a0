import type { CategoryColumn, ItemColumn } from '../columns.ts';
import type { Refusal } from '../refusal.ts';
import { compareDomains } from './difference.ts';
import type { DifferenceRow } from './difference.ts';
import type { EstimateOptions } from './profile.ts';

export interface WaveRequest extends EstimateOptions {
  readonly items: readonly ItemColumn[];
  readonly wave: CategoryColumn;
  readonly from: string;
  readonly to: string;
  /** The person across waves. */
  readonly person: CategoryColumn;
}

export interface WaveChange {
  /** Persons in both waves within the filter. */
  readonly nOverlapIds: number;
  readonly rows: readonly DifferenceRow[];
}

/**
 * PE26: change from one wave to another in a stacked file. The design says how the waves relate:
 * independent samples cross strata with the wave; a panel or partial overlap takes the person (or
 * the person's cluster) as unit across waves and does not cross, which keeps the covariance.
 */
export function compareWaves(request: WaveRequest): WaveChange | Refusal {
  const { wave, person, where } = request;
  const maskOf = (label: string): Uint8Array => {
    const code = wave.labels.indexOf(label);
    return Uint8Array.from(wave.codes, (other, k) =>
      code >= 0 && other === code && (where === undefined || where[k] === 1) ? 1 : 0,
    );
  };
  const [first, second] = [maskOf(request.from), maskOf(request.to)];
  const seen = new Uint8Array(person.labels.length);
  person.codes.forEach((code, k) => {
    if (code >= 0) seen[code]! |= first[k]! | (second[k]! << 1);
  });
  const nOverlapIds = seen.reduce((count, waves) => count + (waves === 3 ? 1 : 0), 0);
  const rows = compareDomains({ ...request, first, second });
  return 'error' in rows ? rows : { nOverlapIds, rows };
}
