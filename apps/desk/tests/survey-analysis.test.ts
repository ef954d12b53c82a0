import { isRefusal } from '@city-of-cities/perception';
import { perceptionResultsSchema } from '@city-of-cities/publication';
import { type Answers, checkQuestionnaire, checkWavePlan } from '@city-of-cities/questionnaire';
import { perceptionStudy, sampleWaves } from '@city-of-cities/region/content';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse, type AnalysisRequest } from '../src/survey/analyse.ts';
import { builtInPlan, builtInQuestionnaire } from '../src/survey/built-in-study.ts';
import { goalGaps } from '../src/survey/goal-gaps.ts';
import { planPower } from '../src/survey/plan-power.ts';
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

test('[SU3] answers outside every market do not follow from the total and the markets', () => {
  const { markets } = results(respondents({ germany: 60, china: 40, atlantis: 4 }));
  expect(markets.map(({ id, means }) => [id, means.youthful?.note])).toEqual([
    ['germany', 'shown'],
    ['china', 'suppressed'],
  ]);
});

test('[SU3] hidden markets that are small together hide a larger one too', () => {
  const { markets } = results(respondents({ germany: 60, usa: 30, china: 3, turkey: 4 }));
  const shown = markets.filter(({ means }) => means.youthful?.est !== null);
  expect(shown.map(({ id }) => id)).toEqual(['germany']);
});

test('[SU3] whatever the markets are like, published results keep their contract', () => {
  const size = fc.integer({ min: 0, max: 25 });
  fc.assert(
    fc.property(fc.record({ germany: size, china: size, usa: size, atlantis: size }), (sizes) => {
      const answers = respondents({ ...sizes, poland: 12 });
      expect(perceptionResultsSchema.safeParse(results(answers)).error).toBeUndefined();
    }),
    { numRuns: 40 },
  );
});

test('[SU5] regions and attributes stand on one map, without attributes that are suppressed somewhere', () => {
  const { map } = sampleResults();
  expect(map?.regions.map(({ id }) => id)).toEqual(['ruhr', 'hamburg', 'munich']);
  expect(map?.attributes).toHaveLength(sampleResults().attributes.length);
  expect(map?.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  const mass = map?.regions.reduce((sum, region) => sum + region.mass, 0);
  expect(mass).toBeCloseTo(1, 12);
  const [study, ...older] = [sampleWaves().at(-1)].flatMap((wave) => wave?.respondents ?? []);
  const sparse = [study ?? {}, ...older].map((row, k) =>
    k < 9 ? row : { ...row, munich_modern: { dontKnow: true as const } },
  );
  expect(results(sparse).map?.attributes.map(({ id }) => id)).not.toContain('modern');
  expect(results(respondents({ germany: 40 }, 1)).map).toBeNull();
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

describe('[SU21] weights of the plan', () => {
  /** Sixty in Germany say 3, twenty in China say 6; women are a quarter of each. */
  const sample: readonly Answers[] = [
    ...respondents({ germany: 60 }, 3),
    ...respondents({ china: 20 }, 6),
  ].map((row, k) => ({
    ...row,
    sex: k % 4 === 0 ? 'female' : 'male',
    ruhr_reliable: k < 60 ? 3 : 6,
  }));
  const half = {
    margins: [
      {
        items: ['market'],
        targets: [
          { codes: ['germany'], shareOfOne: 0.5 },
          { codes: ['china'], shareOfOne: 0.5 },
        ],
      },
      {
        items: ['sex'],
        targets: [
          { codes: ['female'], shareOfOne: 0.5 },
          { codes: ['male'], shareOfOne: 0.5 },
        ],
      },
    ],
    source: 'census 2011',
    capTimesMean: null,
  };
  const wave = { id: 'w', from: '2019-06-03', to: '2019-06-28', planHash: null, answers: sample };
  const reliable = (found: ReturnType<typeof results>) =>
    found.attributes.find(({ id }) => id === 'reliable')?.means.ruhr?.est;

  test('move the mean to where the margins say, and are named with source and cost', () => {
    expect(reliable(results(sample))).toBeCloseTo(3.75, 12);
    expect(results(sample).wave.weighting).toBeNull();
    const weighted = results(sample, { waves: [{ ...wave, weighting: half }] });
    expect(reliable(weighted)).toBeCloseTo(4.5, 9);
    expect(weighted.wave.weighting?.de).toMatch(
      /^gewichtet nach Land, Geschlecht \(census 2011\), Effekt der Gewichtung 1,7/,
    );
    expect(weighted.wave.n).toBe(80);
  });

  test('crossed margins, a cap, and people who did not say', () => {
    const crossed = {
      ...half,
      margins: [
        {
          items: ['market', 'sex'],
          targets: ['germany', 'china'].flatMap((market) =>
            ['female', 'male'].map((sex) => ({ codes: [market, sex], shareOfOne: 0.25 })),
          ),
        },
      ],
    };
    expect(reliable(results(sample, { waves: [{ ...wave, weighting: crossed }] }))).toBeCloseTo(
      4.5,
      9,
    );
    // At most 1.5 times the mean: the twenty in China cannot stand for half of all.
    const capped = { ...half, margins: half.margins.slice(0, 1), capTimesMean: 1.5 };
    const found = results(sample, { waves: [{ ...wave, weighting: capped }] });
    expect(reliable(found)).toBeCloseTo((3 * 50 + 6 * 30) / 80, 9);
    expect(found.wave.weighting?.en).toContain('at most 1.5 times the mean');
    const silent = sample.map((row, k) =>
      k % 8 === 0 ? { ...row, sex: { dontKnow: true } } : row,
    );
    expect(
      reliable(results(silent as readonly Answers[], { waves: [{ ...wave, weighting: half }] })),
    ).toBeCloseTo(4.5, 9);
  });

  test('a margin that cannot be met is refused by its name and group', () => {
    const found = analyse({
      study: perceptionStudy,
      questionnaire: builtInQuestionnaire(),
      waves: [
        { ...wave, answers: sample.filter(({ market }) => market !== 'china'), weighting: half },
      ],
      isSample: false,
      goals: [],
      smallestChangePoints: 0.3,
      overall: null,
    });
    expect(isRefusal(found) && found.message).toMatch(/"market" has a target for "china \(w\)"/);
  });

  test('two waves beside one another have the weights they have alone', () => {
    const earlier = {
      ...wave,
      id: 'v',
      from: '2017-06-03',
      to: '2017-06-28',
      weighting: { ...half, margins: half.margins.slice(0, 1) },
    };
    const found = results(sample, { waves: [earlier, { ...wave, weighting: half }] });
    const at = (k: number) => found.series[k]?.means.reliable?.est ?? NaN;
    expect(at(0)).toBeCloseTo(4.5, 9);
    const change = found.changes?.rows.find(({ attribute }) => attribute === 'reliable');
    expect(change?.diff).toBeCloseTo(at(1) - at(0), 9);
  });
});

describe('[SU15] an item that was changed', () => {
  const answers = respondents({ germany: 40, china: 40 });
  const asked = (version: number, words: string, equivalentTo: number[] = []) => {
    const questionnaire = builtInQuestionnaire();
    return {
      ...questionnaire,
      items: questionnaire.items.map((item) =>
        item.id === 'ruhr_modern'
          ? {
              ...item,
              version,
              question: { ...item.question, en: words },
              equivalentTo: equivalentTo.map((earlier) => ({
                version: earlier,
                reason: 'a comma',
              })),
            }
          : item,
      ),
    };
  };
  const between = (later: ReturnType<typeof asked>) =>
    results(answers, {
      questionnaire: later,
      waves: [
        {
          id: 'v',
          from: '2017-06-03',
          to: '2017-06-28',
          planHash: null,
          answers,
          questionnaire: asked(1, 'a'),
        },
        {
          id: 'w',
          from: '2019-06-03',
          to: '2019-06-28',
          planHash: null,
          answers,
          questionnaire: later,
        },
      ],
    });

  test('breaks its own series and no other, and is not tested', () => {
    const { series, changes } = between(asked(2, 'b'));
    expect(series.map(({ wave: id, breaks }) => [id, breaks])).toEqual([
      ['v', []],
      ['w', ['modern']],
    ]);
    expect(series[1]?.isComparable).toBe(false);
    expect(
      changes?.rows.filter(({ diff }) => diff === null).map(({ attribute }) => attribute),
    ).toEqual(['modern']);
  });

  test('goes on when declared equivalent, and changed in silence it does not', () => {
    expect(between(asked(2, 'b', [1])).series[1]?.breaks).toEqual([]);
    expect(between(asked(1, 'b')).series[1]?.breaks).toEqual(['modern']);
  });
});

test('[SU23] the distance to a goal is goal minus mean with the interval turned round; a suppressed mean has none', () => {
  const goals = [
    { attribute: 'reliable', value: 5, by: '2030-12-31' },
    { attribute: 'youthful', value: 5, by: '2030-12-31' },
  ];
  const answers = respondents({ germany: 40, china: 40 }).map((row, k) =>
    k < 71 ? { ...row, ruhr_youthful: { dontKnow: true as const } } : row,
  );
  const found = results(answers, { goals });
  const [reliable, youthful] = goalGaps(found);
  const mean = found.attributes.find(({ id }) => id === 'reliable')?.means.ruhr;
  expect(reliable).toMatchObject({ goal: 5, gap: 0.5, n: 80, by: '2030-12-31' });
  expect(reliable?.lo).toBeCloseTo(5 - (mean?.hi ?? NaN), 12);
  expect(reliable?.hi).toBeCloseTo(5 - (mean?.lo ?? NaN), 12);
  expect(youthful).toMatchObject({ gap: null, lo: null, hi: null, n: 0 });
});

test('[SU23] a plan says what it can show: more answers show more', () => {
  const plan = builtInPlan({
    wave: 'w2017',
    fieldFrom: '2017-09-01T06:00:00.000Z',
    fieldUntil: '2017-09-30T22:00:00.000Z',
  });
  const power = planPower(plan);
  // z(1 − 0.05/4/2) + z(0.8) = 2.4977 + 0.8416; times 1.5 √(2/700).
  expect(power?.detectablePoints).toBeCloseTo(3.3393 * 1.5 * Math.sqrt(2 / 700), 3);
  const small = planPower({ ...plan, sample: { ...plan.sample, size: 100 } });
  expect(small?.powerShareOfOne).toBeLessThan(power?.powerShareOfOne ?? 0);
  expect(small?.needed).toBe(power?.needed);
});
