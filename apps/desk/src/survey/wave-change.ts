/** Waves beside one another: the series of means, and the tested change between the last two. */
import {
  categoryColumn,
  combineCategories,
  compareDomains,
  isRefusal,
  profile,
  type Refusal,
  surveyDesign,
} from '@city-of-cities/perception';
import type { PerceptionResults } from '@city-of-cities/publication';
import { type AnalysisRequest, designOf, points } from './analysis-request.ts';
import { codeColumn, scaleColumn } from './answer-columns.ts';
import { notesAlone, publicEstimate } from './public-cells.ts';

export function describeSeries(
  { questionnaire, waves, minimum = 10 }: AnalysisRequest,
  region: string,
  batteryAttributes: readonly string[],
): PerceptionResults['series'] | Refusal {
  const series: PerceptionResults['series'] = [];
  for (const wave of waves) {
    const design = designOf(wave.answers, questionnaire.quotaItems.market);
    if (isRefusal(design)) return design;
    const rows = profile({
      design,
      items: batteryAttributes.map((attribute) =>
        scaleColumn(wave.answers, `${region}_${attribute}`, points),
      ),
    });
    if (isRefusal(rows)) return rows;
    const notes = notesAlone(
      rows.map(({ n }) => [n]),
      minimum,
    );
    if (isRefusal(notes)) return notes;
    series.push({
      wave: wave.id,
      date: wave.from,
      isComparable: true,
      means: Object.fromEntries(
        rows.map((row, i) => [
          batteryAttributes[i] ?? '',
          publicEstimate(row, notes[i]?.[0] ?? 'suppressed'),
        ]),
      ),
    });
  }
  return series;
}

/** PE26: the last two waves as independent samples, one family of tests. */
export function describeChange(
  { questionnaire, waves, smallestChangePoints, minimum = 10 }: AnalysisRequest,
  region: string,
  batteryAttributes: readonly string[],
): PerceptionResults['changes'] | Refusal {
  const [before, after] = waves.slice(-2);
  if (before === undefined || after === undefined) return null;
  const answers = [...before.answers, ...after.answers];
  const wave = categoryColumn(
    'wave',
    answers.map((_, k) => (k < before.answers.length ? 'a' : 'b')),
  );
  const { market } = questionnaire.quotaItems;
  const design = surveyDesign({
    rows: answers.length,
    strata: [market === null ? wave : combineCategories([wave, codeColumn(answers, market)])],
    lonely: 'adjust',
  });
  if (isRefusal(design)) return design;
  const maskOf = (isAfter: boolean): Uint8Array =>
    Uint8Array.from(answers, (_, k) => (k >= before.answers.length === isAfter ? 1 : 0));
  const rows = compareDomains({
    design,
    items: batteryAttributes.map((attribute) =>
      scaleColumn(answers, `${region}_${attribute}`, points),
    ),
    first: maskOf(false),
    second: maskOf(true),
  });
  if (isRefusal(rows)) return rows;
  return {
    smallestChangePoints,
    rows: rows.map(({ diff, lo, hi, pHolm, n1, n2 }, i) => ({
      attribute: batteryAttributes[i] ?? '',
      ...(Math.min(n1, n2) < minimum
        ? { diff: null, lo: null, hi: null, pHolm: null }
        : { diff, lo, hi, pHolm }),
    })),
  };
}
