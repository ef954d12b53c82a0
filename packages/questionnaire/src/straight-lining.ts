import { type Answers, answerTo } from './answers.ts';

export interface StraightLining {
  /** Scale answers in the battery; "don't know" and missing do not count. */
  readonly valid: number;
  /** 1: the same point throughout; null with fewer than two valid answers. */
  readonly index: number | null;
  /** At least six valid answers, all equal. */
  readonly isStraightLiner: boolean;
}

/**
 * QU20: sameness of the answers to one battery. The index is Σ p² over the scale points, p their
 * shares: one minus the probability of differentiation of Linville, Salovey & Fischer 1986. The flag
 * is the one of the image analysis' import and removes nobody.
 */
export function straightLining(answers: Answers, battery: readonly string[]): StraightLining {
  const countByPoint = new Map<number, number>();
  for (const id of battery) {
    const answer = answerTo(answers, id);
    if (typeof answer === 'number') countByPoint.set(answer, (countByPoint.get(answer) ?? 0) + 1);
  }
  const counts = [...countByPoint.values()];
  const valid = counts.reduce((sum, count) => sum + count, 0);
  const squares = counts.reduce((sum, count) => sum + count * count, 0);
  return {
    valid,
    index: valid < 2 ? null : squares / (valid * valid),
    isStraightLiner: valid >= 6 && countByPoint.size === 1,
  };
}
