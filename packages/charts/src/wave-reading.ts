import type { Desk } from './chart.ts';
import type { Cell } from './estimate.ts';
import { finding } from './finding.ts';
import type { Difference } from './inspection.ts';

/** What changed since the wave before and forbids a comparison. */
export type Break = 'wording' | 'mode' | 'sample';

export type Measure =
  | { readonly kind: 'mean'; readonly min: number; readonly max: number }
  | { readonly kind: 'share' };

export interface WavePoint {
  readonly label: string;
  readonly date: string;
  readonly cell: Cell;
  readonly break: Break | null;
}

/** A tested change between two waves, named by their positions. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly diff: number | null;
  readonly lo: number | null;
  readonly hi: number | null;
  readonly pHolm: number | null;
  /** Respondents in both waves. */
  readonly nOverlap?: number | undefined;
  /** Smallest change that the sample can reliably show. */
  readonly smallestChange?: number | null | undefined;
}

export interface ReadChange {
  readonly from: WavePoint;
  readonly to: WavePoint;
  /** Null where a wave is hidden or nothing was tested. */
  readonly tested: Difference | null;
  readonly nOverlap: number | null;
  readonly smallestChange: number | null;
  /** The first break between the two waves. */
  readonly break: Break | null;
}

export function readChange(
  change: Change | null | undefined,
  waves: readonly WavePoint[],
  { inspect, minimumN }: Desk,
): ReadChange | null {
  if (change === null || change === undefined) return null;
  const [from, to] = [waves[change.from], waves[change.to]];
  if (from === undefined || to === undefined || change.from >= change.to) {
    inspect.refuse(noSuchWaves);
    return null;
  }
  // A change to or from a hidden wave would give that wave's value away.
  const isShown = from.cell.kind === 'shown' && to.cell.kind === 'shown';
  const { diff, lo, hi, pHolm, nOverlap, smallestChange } = change;
  const tested = isShown ? inspect.difference('change', { est: diff, lo, hi, pHolm }) : null;
  if (typeof smallestChange === 'number')
    inspect.number('change.smallestChange', smallestChange, [0, Number.MAX_VALUE]);
  if (nOverlap !== undefined)
    inspect.number('change.nOverlap', nOverlap, [0, Number.MAX_SAFE_INTEGER]);
  return {
    from,
    to,
    tested,
    nOverlap: isShown && nOverlap !== undefined && nOverlap >= minimumN ? nOverlap : null,
    smallestChange: smallestChange ?? null,
    break: waves.slice(change.from + 1, change.to + 1).find((wave) => wave.break)?.break ?? null,
  };
}

export const notInOrder = finding(
  'CH15',
  'waves',
  ['Die Wellen stehen nicht in der Reihenfolge ihrer Zeit.', 'The waves are not in order of time.'],
  ['Von der ersten zur letzten ordnen.', 'Put them from first to last.'],
);

const noSuchWaves = finding(
  'CH15',
  'change',
  [
    'Die Veränderung nennt Wellen, die es nicht gibt oder die nicht aufeinander folgen.',
    'The change names waves that do not exist or do not follow one another.',
  ],
  [
    'Die Stelle der früheren und der späteren Welle angeben.',
    'Give the positions of the earlier and of the later wave.',
  ],
);
