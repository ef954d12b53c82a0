import { isRefusal } from '@city-of-cities/perception';
import { perceptionResultsSchema } from '@city-of-cities/publication';
import { type Answers, checkQuestionnaire, checkWavePlan } from '@city-of-cities/questionnaire';
import { perceptionStudy } from '@city-of-cities/region/content';
import { expect, test } from 'vitest';
import { analyse, type AnalysisRequest } from '../src/survey/analyse.ts';
import { builtInPlan, builtInQuestionnaire } from '../src/survey/built-in-study.ts';
import { sampleResults } from '../src/survey/sample-results.ts';

function results(answers: readonly Answers[], changes: Partial<AnalysisRequest> = {}) {
  const found = analyse({
    study: perceptionStudy,
    questionnaire: builtInQuestionnaire(),
    waves: [{ id: 'w', from: '2019-06-03', to: '2019-06-28', planHash: null, answers }],
    isSample: false,
    goals: [],
    smallestChangePoints: 0.3,
    overall: null,
    ...changes,
  });
  if (isRefusal(found)) throw new Error(found.message);
  return found;
}

/** Everybody in a market gives the same point plus 0 or 1, by turns. */
function respondents(sizes: Readonly<Record<string, number>>, point = 4): readonly Answers[] {
  return Object.entries(sizes).flatMap(([market, size]) =>
    Array.from({ length: size }, (_, k) => ({
      market,
      audience: 'students',
      ...Object.fromEntries(
        ['ruhr', 'hamburg', 'munich'].flatMap((region) =>
          builtInQuestionnaire()
            .items.filter(({ id }) => id.startsWith(`${region}_`))
            .map(({ id }) => [id, point + (k % 2) + (region === 'ruhr' ? 0 : 1)]),
        ),
      ),
    })),
  );
}

test('[SU1] the built-in study is fit to be fielded, in every language', () => {
  const questionnaire = builtInQuestionnaire();
  expect(checkQuestionnaire(questionnaire)).toEqual({ ok: true, questionnaire });
  const plan = builtInPlan({
    wave: 'w2017',
    fieldFrom: '2017-09-01T06:00:00.000Z',
    fieldUntil: '2017-09-30T22:00:00.000Z',
  });
  expect(checkWavePlan(plan, null)).toEqual({ ok: true, plan });
});

test('[SU19] it is fielded in further languages by their words alone', () => {
  const questionnaire = builtInQuestionnaire(['de', 'nl', 'tr', 'pl']);
  expect(checkQuestionnaire(questionnaire)).toEqual({ ok: true, questionnaire });
  const words = JSON.stringify(questionnaire);
  for (const word of ['betrouwbaar', 'güvenilir', 'godne zaufania', 'zuverlässig'])
    expect(words).toContain(word);
  for (const word of ['"en"', '"zh"', '可靠']) expect(words).not.toContain(word);
  // A word that is missing is told with its place, not replaced by another language's.
  const check = checkQuestionnaire(builtInQuestionnaire(['de', 'fr']));
  expect(check.ok ? [] : check.findings.map(({ path }) => path)).toContain('introduction.fr');
});

test('[SU2] results of the sample keep the contract, say that they are one, and move where it moved', () => {
  const sample = sampleResults();
  expect(perceptionResultsSchema.safeParse(sample).error).toBeUndefined();
  expect(sample.isSample).toBe(true);
  const change = sample.changes?.rows.find(({ attribute }) => attribute === 'innovative');
  expect(change?.lo).toBeGreaterThan(0);
  const still = sample.changes?.rows.find(({ attribute }) => attribute === 'reliable');
  expect(still?.lo).toBeLessThan(0);
  expect(sampleResults()).toEqual(sample);
});

test('[SU2] a mean is the mean, the top two is a share, a pair is a difference of the same persons', () => {
  const { attributes, comparisons } = results(respondents({ germany: 40, china: 40 }));
  expect(attributes[0]?.means.ruhr).toMatchObject({ n: 80, est: 4.5, note: 'shown' });
  expect(attributes[0]?.topTwo).toMatchObject({ n: 80, est: 0 });
  expect(comparisons[0]?.rows[0]?.estimate.est).toBeCloseTo(-1, 12);
});

test('[SU3] a market below ten shows nothing, and does not follow from the total and the others', () => {
  const { markets } = results(respondents({ germany: 60, china: 7, usa: 12 }));
  const notes = markets.map(({ id, means }) => [id, means.youthful?.note]);
  expect(notes).toEqual([
    ['germany', 'shown'],
    ['china', 'suppressed'],
    ['usa', 'suppressed'],
  ]);
  expect(JSON.stringify(markets.find(({ id }) => id === 'china'))).not.toMatch(/[1-9]/);
});

test('[SU3] an item below ten shows nothing anywhere', () => {
  const answers = respondents({ germany: 40, china: 40 }).map((row, k) =>
    k < 71 ? { ...row, ruhr_youthful: { dontKnow: true as const } } : row,
  );
  const found = results(answers);
  const youthful = found.attributes.find(({ id }) => id === 'youthful');
  expect(youthful?.means.ruhr).toEqual({ n: 0, est: null, lo: null, hi: null, note: 'suppressed' });
  expect(youthful?.topTwo.est).toBeNull();
  expect(youthful?.dontKnowShare).toBeNull();
  expect(
    found.comparisons[0]?.rows.find(({ attribute }) => attribute === 'youthful'),
  ).toMatchObject({
    estimate: { est: null, n: 0 },
    pHolm: null,
  });
});

test('[SU4] an item nobody answered and a single respondent of a market give no NaN', () => {
  const answers = [...respondents({ germany: 40 }), ...respondents({ china: 1 })].map((row) => {
    const { ruhr_modern: _, ...others } = row as Record<string, never>;
    return others;
  });
  const found = results(answers);
  expect(JSON.stringify(found)).not.toContain('NaN');
  expect(perceptionResultsSchema.safeParse(found).error).toBeUndefined();
});
