import { expect, test } from 'vitest';
import { checkWordingKept } from './check-wave-plan.ts';
import { compareWaves } from './compare-waves.ts';
import type { Questionnaire } from './questionnaire.ts';
import { anOpenItem, aQuestionnaire, inThree } from './testing/builders.ts';

const earlier = aQuestionnaire();

function changing(id: string, changes: object): Questionnaire {
  const items = earlier.items.map((item) => (item.id === id ? { ...item, ...changes } : item));
  return { ...earlier, items: items };
}

function comparabilityOf(later: Questionnaire, id: string) {
  return compareWaves(earlier, later).find(({ item }) => item === id);
}

const other = { ...inThree('remarks'), zh: '备注' };

test('[QU3] the same words under the same version are comparable', () => {
  const comparisons = compareWaves(earlier, aQuestionnaire());
  expect(comparisons).toHaveLength(earlier.items.length);
  expect(new Set(comparisons.map(({ comparability }) => comparability))).toEqual(
    new Set(['comparable']),
  );
  expect(checkWordingKept(earlier, aQuestionnaire())).toEqual([]);
});

test('[QU3] other words under the same version are a silent change, told with its languages', () => {
  const later = changing('remarks', { question: other });
  expect(comparabilityOf(later, 'remarks')).toMatchObject({
    comparability: 'changedSilently',
    languages: ['zh'],
  });
  const [found] = checkWordingKept(earlier, later);
  expect(found).toMatchObject({ rule: 'QU3', path: 'items.remarks.version' });
  expect(found?.reason.en).toContain('(zh)');
});

test.each([
  ['hint', 'remarks', { hint: inThree('h') }],
  ['pole', 'ruhr_youthful', { low: inThree('ancient') }],
  ['don’t know taken away', 'ruhr_youthful', { dontKnow: null }],
  ['points', 'ruhr_youthful', { kind: 'agreement', points: 5 }],
  [
    'order of options',
    'knowsHamburg',
    {
      options: [
        { code: 'no', label: inThree('no') },
        { code: 'yes', label: inThree('yes') },
      ],
    },
  ],
  ['ticks allowed', 'sources', { atMost: 3 }],
  ['range', 'visits', { max: 1000 }],
])('[QU3] a changed %s is noticed', (_, id, changes) => {
  expect(comparabilityOf(changing(id, changes), id)?.comparability).toBe('changedSilently');
});

test('[QU3] a further language or page is no change', () => {
  const later = changing('remarks', { question: { ...inThree('remarks'), tr: 'Notlar' } });
  expect(
    comparabilityOf({ ...later, languages: [...later.languages, 'tr'] }, 'remarks')?.comparability,
  ).toBe('comparable');
});

test('[QU4] a new version breaks the series unless it is declared equivalent', () => {
  expect(
    comparabilityOf(changing('remarks', { version: 2, question: other }), 'remarks'),
  ).toMatchObject({ comparability: 'changed', reason: '' });
  const equivalentTo = [{ version: 1, reason: 'Spelling only.' }];
  expect(
    comparabilityOf(changing('remarks', { version: 2, question: other, equivalentTo }), 'remarks'),
  ).toMatchObject({ comparability: 'declaredEquivalent', reason: 'Spelling only.' });
});

test('[QU4] another scale cannot be declared equivalent', () => {
  const changes = {
    version: 2,
    kind: 'agreement',
    points: 5,
    equivalentTo: [{ version: 1, reason: 'Looks alike.' }],
  };
  expect(comparabilityOf(changing('ruhr_youthful', changes), 'ruhr_youthful')).toMatchObject({
    comparability: 'changed',
    isAnswerFormChanged: true,
    reason: '',
  });
});

test('[QU4] a declaration does not excuse a change under the same version', () => {
  const equivalentTo = [{ version: 1, reason: 'Really the same.' }];
  expect(
    comparabilityOf(changing('remarks', { question: other, equivalentTo }), 'remarks')
      ?.comparability,
  ).toBe('changedSilently');
});

test('[QU4] items of one wave alone are told', () => {
  const later = { ...earlier, items: [...earlier.items.slice(1), anOpenItem('fresh')] };
  expect(comparabilityOf(later, 'market')?.comparability).toBe('onlyEarlier');
  expect(comparabilityOf(later, 'fresh')?.comparability).toBe('onlyLater');
});
