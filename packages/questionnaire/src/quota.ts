/**
 * Quotas over market × audience × sector. A cell counts answers in all languages together, and an
 * answer belongs to one cell.
 */
import { z } from 'zod';
import { type Answers, answerTo } from './answers.ts';
import { hasOptions } from './item.ts';
import { quotaDimensions, type Questionnaire } from './questionnaire.ts';

export const quotaPlanSchema = z.strictObject({
  /** The dimensions used; their order in a key is always market, audience, sector. */
  dimensions: z.array(z.enum(quotaDimensions)).min(1),
  cells: z
    .array(
      z.strictObject({
        /** Codes of the dimensions used, joined by "/": `germany/investors`. */
        key: z.string().min(1).max(100),
        target: z.int().min(0).max(1_000_000),
      }),
    )
    .min(1)
    .max(2000),
});
export type QuotaPlan = z.infer<typeof quotaPlanSchema>;

/** QU21: the cell of these answers, or null when a designating item is not answered with an option. */
export function quotaCellOf(
  questionnaire: Questionnaire,
  plan: Pick<QuotaPlan, 'dimensions'>,
  answers: Answers,
): string | null {
  const codes = quotaDimensions
    .filter((dimension) => plan.dimensions.includes(dimension))
    .map((dimension) => {
      const answer = answerTo(answers, questionnaire.quotaItems[dimension] ?? '');
      return typeof answer === 'string' ? answer : null;
    });
  return codes.includes(null) ? null : codes.join('/');
}

/** Every cell that the designating items can yield without screening out, in the items' order. */
export function possibleCells(
  questionnaire: Questionnaire,
  plan: Pick<QuotaPlan, 'dimensions'>,
): readonly string[] {
  return quotaDimensions
    .filter((dimension) => plan.dimensions.includes(dimension))
    .map((dimension) => {
      const id = questionnaire.quotaItems[dimension];
      const item = questionnaire.items.find((candidate) => candidate.id === id);
      if (item === undefined || !hasOptions(item)) return [];
      const ending = item.kind === 'screening' ? item.screenOut : [];
      return item.options.map(({ code }) => code).filter((code) => !ending.includes(code));
    })
    .reduce<readonly string[]>(
      (keys, codes) =>
        keys.flatMap((key) => codes.map((code) => (key === '' ? code : `${key}/${code}`))),
      [''],
    )
    .filter((key) => key !== '');
}

/**
 * QU22: whole targets for cells in proportion to their shares that add up to the total (largest
 * remainder; of equal remainders the earlier cell). Throws when a share is negative or all are 0.
 */
export function allocateTargets(
  total: number,
  shares: readonly { readonly key: string; readonly share: number }[],
): QuotaPlan['cells'] {
  const sum = shares.reduce((soFar, { share }) => soFar + share, 0);
  if (!(sum > 0) || shares.some(({ share }) => !(share >= 0)) || !Number.isInteger(total))
    throw new RangeError('allocateTargets: shares must not be negative and the total is whole');
  const exact = shares.map(({ key, share }) => ({ key, exact: (total * share) / sum }));
  const left = total - exact.reduce((soFar, cell) => soFar + Math.floor(cell.exact), 0);
  const byRemainder = exact.toSorted(
    (a, b) => b.exact - Math.floor(b.exact) - (a.exact - Math.floor(a.exact)),
  );
  const raised = new Set(byRemainder.slice(0, left).map(({ key }) => key));
  return exact.map((cell) => ({
    key: cell.key,
    target: Math.floor(cell.exact) + (raised.has(cell.key) ? 1 : 0),
  }));
}

export interface QuotaStanding {
  readonly key: string;
  readonly target: number;
  readonly count: number;
  /** Never below 0. */
  readonly remaining: number;
  readonly isFull: boolean;
}

/** QU22: where each planned cell stands; counts of cells outside the plan are left out. */
export function quotaStanding(
  plan: QuotaPlan,
  countByCell: ReadonlyMap<string, number>,
): readonly QuotaStanding[] {
  return plan.cells.map(({ key, target }) => {
    const count = countByCell.get(key) ?? 0;
    return { key, target, count, remaining: Math.max(target - count, 0), isFull: count >= target };
  });
}
