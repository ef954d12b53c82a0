import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { checkCase } from './testing/check-case.ts';
import { differences } from './testing/compare-case.ts';

const CASES = join(import.meta.dirname, '../cases');

/** Which rules a reference operation shows. */
const RULES: Readonly<Record<string, string>> = {
  import: 'IN1–IN8',
  kish: 'PE9',
  rake: 'PE5–PE10',
  profile: 'PE11–PE19, PE23–PE25',
  paired: 'PE20',
  domainDiff: 'PE21',
  wave: 'PE26',
  padjust: 'PE22',
  reliability: 'PE31',
  pca: 'PE32, PE33',
  efa: 'PE34',
  ca: 'PE36',
  ipa: 'PE37, PE38',
  sampleSize: 'PE40, PE41',
};

describe.each(readdirSync(CASES))('reference case %s', (name) => {
  test.each(checkCase(join(CASES, name)).map((outcome) => [outcome.check, outcome.found] as const))(
    '$id',
    (check, found) => {
      expect(found, `[${RULES[check.op] ?? 'unknown operation'}] ${check.id}`).toEqual([]);
    },
  );
});

test('the comparison sees a figure that is off by more than the tolerance', () => {
  const reference = JSON.parse(readFileSync(join(CASES, 'dev1-single-wave/case.json'), 'utf8')) as {
    checks: Parameters<typeof differences>[0][];
  };
  const check = reference.checks.find(({ id }) => id === 'kish-base')!;
  const right = { ...check.expect } as Record<string, number>;
  expect(differences(check, right)).toEqual([]);
  expect(differences(check, { ...right, kishNeff: right['kishNeff']! * (1 + 1e-8) })).toHaveLength(
    1,
  );
  expect(differences(check, { ...right, kishNeff: null })).toHaveLength(1);
  expect(differences(check, { error: 'LONELY_PSU' }).join()).toContain('LONELY_PSU');
});
