import { expect, test } from 'vitest';
import { carryVersions } from './carry-versions.ts';
import { compareWaves } from './compare-waves.ts';
import { aQuestionnaire } from './testing/builders.ts';

const before = aQuestionnaire();

function reworded(text: string) {
  return aQuestionnaire({
    items: before.items.map((item) =>
      item.id === 'ruhr_reliable' ? { ...item, question: { ...item.question, zh: text } } : item,
    ),
  });
}
const versionsOf = (questionnaire: typeof before) =>
  questionnaire.items.filter(({ version }) => version > 1).map(({ id, version }) => [id, version]);
const found = (later: typeof before) =>
  compareWaves(before, later).find(({ item }) => item === 'ruhr_reliable')?.comparability;

test('[QU28] the same words keep their version, other words are a new one and a break', () => {
  expect(carryVersions(null, before, {})).toBe(before);
  expect(carryVersions(before, before, {})).toEqual(before);
  const second = carryVersions(before, reworded('新'), {});
  expect(versionsOf(second)).toEqual([['ruhr_reliable', 2]]);
  expect(found(second)).toBe('changed');
  expect(versionsOf(carryVersions(second, reworded('新'), {}))).toEqual([['ruhr_reliable', 2]]);
  expect(versionsOf(carryVersions(second, reworded('更新'), {}))).toEqual([['ruhr_reliable', 3]]);
});

test('[QU28] a change with a reason is declared equivalent, and without one it is not', () => {
  expect(found(carryVersions(before, reworded('新'), { ruhr_reliable: 'a comma' }))).toBe(
    'declaredEquivalent',
  );
  expect(found(carryVersions(before, reworded('新'), { ruhr_reliable: '  ' }))).toBe('changed');
  expect(found(carryVersions(before, before, { ruhr_reliable: 'nothing' }))).toBe('comparable');
});
