/** The sample of one wave, or of several beside one another: its strata and its weights. */
import {
  categoryColumn,
  type CategoryColumn,
  combineCategories,
  isRefusal,
  type Margin,
  rake,
  type Refusal,
  surveyDesign,
  type SurveyDesign,
} from '@city-of-cities/perception';
import {
  type Answers,
  answerTo,
  type WeightingMargin,
  type WeightingPlan,
} from '@city-of-cities/questionnaire';
import { codeColumn } from './answer-columns.ts';

/** Answers that are weighted by themselves. */
export interface WeightedPart {
  readonly id: string;
  readonly answers: readonly Answers[];
  readonly weighting?: WeightingPlan | null;
}

/**
 * SU21: each part is raked on the margins of its own plan, so that parts beside one another have the weights they
 * have alone; trimmed weights are fixed ones (PE10). A quota sample is described within its markets, which are its
 * strata, crossed with the parts.
 */
export function designOf(
  parts: readonly WeightedPart[],
  marketItem: string | null,
): SurveyDesign | Refusal {
  const answers = parts.flatMap((part) => part.answers);
  const wave = categoryColumn(
    'wave',
    parts.flatMap(({ id, answers: own }) => own.map(() => id)),
  );
  const weights = fixedWeights(parts);
  if (!(weights instanceof Float64Array)) return weights;
  const margins = stackedMargins(parts, answers.length);
  return surveyDesign({
    rows: answers.length,
    weights,
    strata: [
      marketItem === null ? wave : combineCategories([wave, codeColumn(answers, marketItem)]),
    ],
    // A market with a single respondent says nothing of its spread; it is taken as far from the overall mean as it is.
    lonely: 'adjust',
    ...(margins.length > 0 && { calibration: { margins, total: 'n' as const } }),
  });
}

/** Trimmed weights of the parts that have them, with mean 1; 1 elsewhere. */
function fixedWeights(parts: readonly WeightedPart[]): Float64Array | Refusal {
  const weights: number[] = [];
  for (const part of parts) {
    const equal = new Float64Array(part.answers.length).fill(1);
    const { weighting } = part;
    if (!weighting || weighting.capTimesMean === null) weights.push(...equal);
    else {
      const raked = rake({
        weights: equal,
        margins: weighting.margins.map((margin) => ({
          column: marginColumn(part.answers, margin),
          targets: targetsOf(margin),
          missing: 'own-category',
        })),
        total: 'n',
        trim: { cap: weighting.capTimesMean },
      });
      if (isRefusal(raked)) return raked;
      weights.push(...raked.weights);
    }
  }
  return Float64Array.from(weights);
}

function rakedMargins({ weighting }: WeightedPart): readonly WeightingMargin[] {
  return weighting && weighting.capTimesMean === null ? weighting.margins : [];
}

/** The k-th margin of each part as one column; who gave no answer stays a group of the size it has. */
function stackedMargins(parts: readonly WeightedPart[], rows: number): readonly Margin[] {
  const most = Math.max(0, ...parts.map((part) => rakedMargins(part).length));
  return Array.from({ length: most }, (_, k): Margin => {
    const values: string[] = [];
    const targets: Record<string, number> = {};
    const names = new Set<string>();
    for (const part of parts) {
      const margin = rakedMargins(part)[k];
      const labelOf = (code: string): string => `${code} (${part.id})`;
      const codes = margin === undefined ? null : codesOf(part.answers, margin);
      if (margin !== undefined) names.add(margin.items.join(' × '));
      const own = part.answers.map((_answer, row) => codes?.[row] ?? '');
      values.push(...own.map(labelOf));
      const without = own.filter((code) => code === '').length;
      if (without > 0) targets[labelOf('')] = without / rows;
      if (margin !== undefined)
        for (const [code, share] of Object.entries(targetsOf(margin)))
          targets[labelOf(code)] = (share * (own.length - without)) / rows;
    }
    return { column: categoryColumn([...names].join(', '), values), targets };
  });
}

/** The group of each respondent within a margin; null without an answer to one of its items. */
export function codesOf(
  answers: readonly Answers[],
  { items }: WeightingMargin,
): readonly (string | null)[] {
  return answers.map((row) => {
    const codes = items.map((item) => answerTo(row, item));
    return codes.every((code) => typeof code === 'string') ? codes.join('/') : null;
  });
}

function marginColumn(answers: readonly Answers[], margin: WeightingMargin): CategoryColumn {
  return categoryColumn(margin.items.join(' × '), codesOf(answers, margin));
}

export function targetsOf({ targets }: WeightingMargin): Readonly<Record<string, number>> {
  return Object.fromEntries(targets.map(({ codes, shareOfOne }) => [codes.join('/'), shareOfOne]));
}
