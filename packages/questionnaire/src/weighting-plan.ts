/** How the answers of a wave are weighted, decided before fielding. */
import { z } from 'zod';
import { type Finding, finding } from './finding.ts';
import { itemIdSchema } from './item.ts';
import type { Questionnaire } from './questionnaire.ts';

const marginSchema = z.strictObject({
  /** One item, or two that are crossed, such as age × sex. */
  items: z.array(itemIdSchema).min(1).max(2),
  targets: z
    .array(
      z.strictObject({
        /** One code per item, in their order. */
        codes: z.array(z.string().min(1).max(32)).min(1).max(2),
        shareOfOne: z.number().gt(0).lte(1),
      }),
    )
    .min(1)
    .max(400),
});
export type WeightingMargin = z.infer<typeof marginSchema>;

export const weightingPlanSchema = z.strictObject({
  margins: z.array(marginSchema).min(1).max(10),
  /** Where the shares come from, with the year; every figure names it. */
  source: z.string().trim().min(1).max(120),
  /** Largest weight, as a multiple of the mean weight; null: not trimmed. */
  capTimesMean: z.number().gt(1).lte(100).nullable(),
});
export type WeightingPlan = z.infer<typeof weightingPlanSchema>;

/** The largest distance of the sum of shares from 1 that rounding explains. */
const roundingOfOne = 1e-6;

/** QU26: margins name choices of the questionnaire, each category once, with shares that add up to 1. */
export function checkWeighting(
  questionnaire: Questionnaire,
  { margins }: WeightingPlan,
): readonly Finding[] {
  return margins.flatMap((margin, index) => checkMargin(questionnaire, margin, index));
}

function checkMargin(
  questionnaire: Questionnaire,
  { items, targets }: WeightingMargin,
  index: number,
): readonly Finding[] {
  const at = `weighting.margins.${index}`;
  const codes = items.map((id) => codesOf(questionnaire, id));
  const unknown = items.find((_, k) => codes[k] === undefined);
  if (unknown !== undefined)
    return [
      finding(
        'QU26',
        `${at}.items`,
        `„${unknown}“ ist keine Frage mit einer einzigen Antwort, nach der gewichtet werden könnte.`,
        `"${unknown}" is no question with one answer by which answers could be weighted.`,
      ),
    ];
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const target of targets) {
    const key = target.codes.join('/');
    const isKnown =
      target.codes.length === items.length &&
      target.codes.every((code, k) => codes[k]?.includes(code));
    if (!isKnown || seen.has(key))
      findings.push(
        finding(
          'QU26',
          `${at}.targets.${key}`,
          `„${key}“ gibt es hier nicht oder doppelt. Jede Gruppe braucht genau einen Anteil.`,
          `"${key}" does not exist here or occurs twice. Every group needs exactly one share.`,
        ),
      );
    seen.add(key);
  }
  const sum = targets.reduce((total, { shareOfOne }) => total + shareOfOne, 0);
  if (Math.abs(sum - 1) > roundingOfOne) {
    const percent = Math.round(sum * 10_000) / 100;
    findings.push(
      finding(
        'QU26',
        `${at}.targets`,
        `Die Anteile ergeben zusammen ${String(percent).replace('.', ',')} %, nicht 100 %.`,
        `The shares add up to ${percent} %, not to 100 %.`,
      ),
    );
  }
  return findings;
}

/** Codes that an answer kept in the sample can have; undefined when the item is no single choice. */
function codesOf(questionnaire: Questionnaire, id: string): readonly string[] | undefined {
  const item = questionnaire.items.find((candidate) => candidate.id === id);
  if (item?.kind === 'singleChoice') return item.options.map(({ code }) => code);
  if (item?.kind !== 'screening') return undefined;
  return item.options.map(({ code }) => code).filter((code) => !item.screenOut.includes(code));
}
