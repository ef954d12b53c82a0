/** Columns an export has beside the answers so that its weighting can be computed again. */
import { isRefusal } from '@city-of-cities/perception';
import type { Answers, CodebookEntry, WeightingPlan } from '@city-of-cities/questionnaire';
import type { SurveyExport } from '@city-of-cities/survey-files';
import { codesOf, designOf, targetsOf } from './wave-design.ts';

/** Column that holds a margin: the item itself, or both where two are crossed. */
const columnOf = (items: readonly string[]): string => items.join('_x_');

/** SU21: the export with the weights used, and a column for each crossed margin. Unchanged without weighting. */
export function withWeights(
  survey: SurveyExport,
  answers: readonly Answers[],
  weighting: WeightingPlan | null,
): SurveyExport {
  if (weighting === null) return survey;
  const design = designOf([{ id: 'own', answers, weighting }], null);
  // Answers that cannot be weighted leave without weights, as the analysis refuses them with its reason.
  const weights = isRefusal(design) ? null : design.weights;
  const crossed = weighting.margins.filter(({ items }) => items.length > 1);
  const codes = crossed.map((margin) => codesOf(answers, margin));
  const entry = (column: string, kind: 'number' | 'category', label: string): CodebookEntry => ({
    column,
    kind,
    label,
    values: new Map(),
    missing: [],
    version: null,
  });
  return {
    table: {
      header: [...survey.table.header, 'weight', ...crossed.map(({ items }) => columnOf(items))],
      rows: survey.table.rows.map((row, k) => [
        ...row,
        weights?.[k] ?? null,
        ...codes.map((column) => column[k] ?? null),
      ]),
    },
    codebook: [
      ...survey.codebook,
      entry('weight', 'number', `weight (${weighting.source})`),
      ...crossed.map(({ items }) => entry(columnOf(items), 'category', items.join(' × '))),
    ],
  };
}

/** The same weighting for the script: raked anew from the margins, or the trimmed weights as they are. */
export function scriptWeights(weighting: WeightingPlan | null) {
  if (weighting === null) return {};
  if (weighting.capTimesMean !== null) return { weights: 'weight' };
  return {
    calibration: {
      margins: weighting.margins.map((margin) => ({
        column: columnOf(margin.items),
        targets: targetsOf(margin),
        missing: 'own-category' as const,
      })),
      total: 'n' as const,
    },
  };
}
