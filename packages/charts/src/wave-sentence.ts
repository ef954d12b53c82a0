import type { Difference } from './inspection.ts';
import type { Phrases } from './phrases.ts';
import { fill } from './texts.ts';
import type { ReadChange, WavePoint } from './wave-reading.ts';
import type { WaveWriters } from './wave-writers.ts';

export interface Said {
  readonly item: string;
  readonly alpha: number;
  readonly waves: readonly WavePoint[];
  readonly change: ReadChange | null;
  /** Confidence level, 95 for 0.95. */
  readonly level: string;
}

/**
 * CH15: what can be said and what cannot, in this order: not comparable; not tested; changed; too
 * small for this sample to show; not established. Never "unchanged".
 */
export function sentenceOf(said: Said, writers: WaveWriters, phrases: Phrases): string {
  const { texts } = phrases;
  const { item, change, alpha, waves } = said;
  if (change === null)
    return waves.length > 1
      ? fill(texts.changeUntested, { item, from: waves[0]!.label, to: waves.at(-1)!.label })
      : fill(texts.singleWave, { item });
  const names = { item, from: change.from.label, to: change.to.label };
  if (change.break !== null)
    return fill(texts.changeIncomparable, { ...names, reason: texts.breakReasons[change.break] });
  const { tested } = change;
  if (tested === null || tested.est === null || tested.pHolm === null)
    return fill(texts.changeUntested, names);
  const figures = {
    ...names,
    diff: writers.difference(tested.est),
    bounds: boundsOf(tested, said.level, writers, phrases),
  };
  if (tested.pHolm < alpha) {
    const [before, after] = [change.from, change.to].map(({ cell }) =>
      cell.kind === 'shown' ? writers.exact(cell.est) : texts.noValue,
    );
    const values = { ...figures, from: before!, to: after! };
    return fill(tested.est > 0 ? texts.changeUp : texts.changeDown, values);
  }
  const { smallestChange } = change;
  if (smallestChange !== null && Math.abs(tested.est) < smallestChange)
    return fill(texts.changeTooSmall, { ...figures, smallest: writers.size(smallestChange) });
  return fill(texts.changeUncertain, figures);
}

function boundsOf(
  { lo, hi }: Difference,
  level: string,
  writers: WaveWriters,
  { texts }: Phrases,
): string {
  if (lo === null || hi === null) return '';
  return fill(texts.bounds, { level, lo: writers.difference(lo), hi: writers.difference(hi) });
}
