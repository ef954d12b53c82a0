import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { checkWavePlan } from './check-wave-plan.ts';
import { aQuestionnaire, aWavePlan, inThree } from './testing/builders.ts';
import { planChanges, planHash } from './wave-plan.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

function found(candidate: unknown, previous = null as Parameters<typeof checkWavePlan>[1]) {
  const check = checkWavePlan(candidate, previous);
  return check.ok ? [] : check.findings.map(({ rule, path }) => `${rule} ${path}`);
}

describe('canonical JSON', () => {
  test('[QU23] the example of RFC 8785 section 3.2.3 sorts by UTF-16 units', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    const order = [...canonicalJson(value).matchAll(/:"(\w+)/g)].map(([, word]) => word);
    expect(order).toEqual(['Carriage', 'One', 'Control', 'Latin', 'Euro', 'Emoji', 'Hebrew']);
  });

  test('[QU23] numbers as ECMAScript writes them, no blanks, nothing undefined', () => {
    expect(canonicalJson({ b: [1.0, -0, 1e21, 0.000001], a: undefined, c: null })).toBe(
      '{"b":[1,0,1e+21,0.000001],"c":null}',
    );
    for (const value of [NaN, Infinity, undefined, [undefined], () => 1, 1n, '\ud800'])
      expect(() => canonicalJson(value)).toThrow(TypeError);
  });

  test('[QU23] the order of members does not matter, their values do', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (record) => {
        const turned = Object.fromEntries(Object.entries(record).toReversed());
        expect(canonicalJson(turned)).toBe(canonicalJson(record));
        expect(JSON.parse(canonicalJson(record))).toEqual(JSON.parse(JSON.stringify(record)));
      }),
    );
  });
});

describe('the locked plan', () => {
  test('[QU23] the hash stays when members are reordered and moves with any change', () => {
    const plan = aWavePlan();
    const hash = planHash(plan, sha256);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    const reordered = Object.fromEntries(Object.entries(plan).toReversed()) as typeof plan;
    expect(planHash(reordered, sha256)).toBe(hash);
    expect(planHash(aWavePlan({ smallestChangePoints: 0.2 }), sha256)).not.toBe(hash);
    const reworded = aQuestionnaire({ closing: { ...inThree('Thank you'), zh: '多谢' } });
    expect(planHash(aWavePlan({ questionnaire: reworded }), sha256)).not.toBe(hash);
  });

  test('[QU24] the places of change are named', () => {
    const locked = aWavePlan();
    expect(planChanges(locked, aWavePlan())).toEqual([]);
    const cells = locked.quotas?.cells.map((cell, i) => (i === 3 ? { ...cell, target: 5 } : cell));
    expect(
      planChanges(
        locked,
        aWavePlan({
          openLink: false,
          quotas: { dimensions: ['market', 'audience'], cells: cells ?? [] },
        }),
      ),
    ).toEqual(['openLink', 'quotas.cells.3.target']);
    expect(planChanges(locked, aWavePlan({ quotas: null }))).toEqual(['quotas']);
    const asText = { ...locked, smallestChangePoints: '0.3' as unknown as number };
    expect(planChanges(locked, asText)).toEqual(['smallestChangePoints']);
    expect(planChanges(locked, aWavePlan({ tests: [] }))).toEqual(['tests.0']);
  });
});

describe('checking a plan', () => {
  test('[QU25] the builder’s plan can be registered', () => {
    expect(found(aWavePlan())).toEqual([]);
    expect(found(aWavePlan({ quotas: null }))).toEqual([]);
  });

  test('[QU25] shape, field time, tests and quotas', () => {
    expect(found({ ...aWavePlan(), fieldFrom: '2017-09-01' })).toEqual(['QU1 fieldFrom']);
    expect(found(aWavePlan({ fieldUntil: '2017-09-01T06:00:00.000Z' }))).toEqual([
      'QU25 fieldUntil',
    ]);
    const tests = aWavePlan().tests.map((each) => ({
      ...each,
      items: ['ruhr_youthful', 'remarks'],
    }));
    expect(found(aWavePlan({ tests }))).toEqual(['QU25 tests.0.items']);
    const cell = (key: string) => ({ key, target: 1 });
    expect(
      found(
        aWavePlan({
          quotas: {
            dimensions: ['market', 'audience'],
            cells: ['germany/investors', 'germany/investors', 'other/students'].map(cell),
          },
        }),
      ),
    ).toEqual(['QU25 quotas.cells.1', 'QU25 quotas.cells.2']);
    expect(found(aWavePlan({ quotas: { dimensions: ['sector'], cells: [cell('it')] } }))).toEqual([
      'QU25 quotas.dimensions',
      'QU25 quotas.cells.0',
    ]);
  });

  test('[QU25] an unfit questionnaire and a silent change of wording stop the registration', () => {
    const questionnaire = aQuestionnaire({ closing: {} });
    expect(found(aWavePlan({ questionnaire }))).toEqual([
      'QU2 closing.de',
      'QU2 closing.en',
      'QU2 closing.zh',
    ]);
    const previous = aQuestionnaire({
      items: aQuestionnaire().items.map((item) =>
        item.id === 'remarks' ? { ...item, question: inThree('before') } : item,
      ),
    });
    expect(found(aWavePlan(), previous)).toEqual(['QU3 items.remarks.version']);
  });
});

describe('[QU26] weighting', () => {
  const target = (share: number, ...codes: string[]) => ({ codes, shareOfOne: share });
  const plan = (items: string[], ...targets: ReturnType<typeof target>[]) =>
    aWavePlan({ weighting: { margins: [{ items, targets }], source: 'census', capTimesMean: 5 } });

  test('by one item or two crossed ones, with shares that add up to one', () => {
    expect(found(plan(['market'], target(0.4, 'germany'), target(0.6, 'china')))).toEqual([]);
    expect(
      found(
        plan(
          ['market', 'audience'],
          target(0.7, 'germany', 'students'),
          target(0.3, 'china', 'students'),
        ),
      ),
    ).toEqual([]);
    expect(found(aWavePlan({ weighting: null }))).toEqual([]);
  });

  test('is refused with the place of what does not fit', () => {
    const at = 'QU26 weighting.margins.0';
    expect(found(plan(['market'], target(0.4, 'germany'), target(0.5, 'china')))).toEqual([
      `${at}.targets`,
    ]);
    // Who is screened out is in no sample.
    expect(found(plan(['market'], target(0.4, 'germany'), target(0.6, 'other')))).toEqual([
      `${at}.targets.other`,
    ]);
    expect(found(plan(['market'], target(0.4, 'germany'), target(0.6, 'germany')))).toEqual([
      `${at}.targets.germany`,
    ]);
    expect(found(plan(['market'], target(1, 'germany', 'students')))).toEqual([
      `${at}.targets.germany/students`,
    ]);
    for (const id of ['ruhr_youthful', 'sources', 'remarks', 'nothing'])
      expect(found(plan([id], target(1, 'x'))), id).toEqual([`${at}.items`]);
  });
});
