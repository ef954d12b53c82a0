/** Waves beside one another: the series of means, and the tested change between the last two. */
import { compareDomains, isRefusal, profile, type Refusal } from '@city-of-cities/perception';
import type { PerceptionResults } from '@city-of-cities/publication';
import { compareWaves, isScale, pointsOf, type Questionnaire } from '@city-of-cities/questionnaire';
import type { AnalysedWave, AnalysisRequest, AskedBattery } from './analysis-request.ts';
import { scaleColumn } from './answer-columns.ts';
import { hidden, notesAlone, publicEstimate } from './public-cells.ts';
import { designOf } from './wave-design.ts';

const itemOf = ({ region }: AskedBattery, attribute: string): string => `${region}_${attribute}`;

export function describeSeries(
  { questionnaire, waves, minimum = 10 }: AnalysisRequest,
  asked: AskedBattery,
): PerceptionResults['series'] | Refusal {
  const series: PerceptionResults['series'] = [];
  for (const [at, wave] of waves.entries()) {
    const own = wave.questionnaire ?? questionnaire;
    const design = designOf([wave], own.quotaItems.market);
    if (isRefusal(design)) return design;
    const rows = profile({
      design,
      items: asked.attributes.map((attribute) =>
        scaleColumn(wave.answers, itemOf(asked, attribute), asked.points),
      ),
    });
    if (isRefusal(rows)) return rows;
    const notes = notesAlone(
      rows.map(({ n }) => [n]),
      minimum,
    );
    if (isRefusal(notes)) return notes;
    const breaks = brokenSince(waves[at - 1], wave, questionnaire, asked);
    series.push({
      wave: wave.id,
      date: wave.from,
      isComparable: breaks.length === 0,
      breaks: [...breaks],
      means: Object.fromEntries(
        rows.map((row, i) => {
          const attribute = asked.attributes[i] ?? '';
          const isOnScale = pointsIn(own, itemOf(asked, attribute)) === asked.points;
          return [
            attribute,
            isOnScale ? publicEstimate(row, notes[i]?.[0] ?? 'suppressed') : hidden,
          ];
        }),
      ),
    });
  }
  return series;
}

function pointsIn(questionnaire: Questionnaire, id: string): number | null {
  const item = questionnaire.items.find((candidate) => candidate.id === id);
  return item !== undefined && isScale(item) ? pointsOf(item) : null;
}

/** QU4: attributes whose item reads otherwise than in the wave before and is not declared equivalent. */
function brokenSince(
  before: AnalysedWave | undefined,
  after: AnalysedWave,
  questionnaire: Questionnaire,
  asked: AskedBattery,
): readonly string[] {
  if (before === undefined) return [];
  const changed = new Set(
    compareWaves(before.questionnaire ?? questionnaire, after.questionnaire ?? questionnaire)
      .filter(({ comparability }) => ['changed', 'changedSilently'].includes(comparability))
      .map(({ item }) => item),
  );
  return asked.attributes.filter((attribute) => changed.has(itemOf(asked, attribute)));
}

/** PE26: the last two waves as independent samples, one family of tests over what reads the same in both. */
export function describeChange(
  { questionnaire, waves, smallestChangePoints, minimum = 10 }: AnalysisRequest,
  asked: AskedBattery,
): PerceptionResults['changes'] | Refusal {
  const [before, after] = waves.slice(-2);
  if (before === undefined || after === undefined) return null;
  const design = designOf([before, after], questionnaire.quotaItems.market);
  if (isRefusal(design)) return design;
  const broken = brokenSince(before, after, questionnaire, asked);
  const compared = asked.attributes.filter((attribute) => !broken.includes(attribute));
  const answers = [...before.answers, ...after.answers];
  const maskOf = (isAfter: boolean): Uint8Array =>
    Uint8Array.from(answers, (_, k) => (k >= before.answers.length === isAfter ? 1 : 0));
  const rows = compareDomains({
    design,
    items: compared.map((attribute) =>
      scaleColumn(answers, itemOf(asked, attribute), asked.points),
    ),
    first: maskOf(false),
    second: maskOf(true),
  });
  if (isRefusal(rows)) return rows;
  const byAttribute = new Map(rows.map((row, i) => [compared[i] ?? '', row]));
  return {
    smallestChangePoints,
    rows: asked.attributes.map((attribute) => {
      const row = byAttribute.get(attribute);
      return row === undefined || Math.min(row.n1, row.n2) < minimum
        ? { attribute, diff: null, lo: null, hi: null, pHolm: null }
        : { attribute, diff: row.diff, lo: row.lo, hi: row.hi, pHolm: row.pHolm };
    }),
  };
}
