/**
 * The contradictions and slips collected about the region's real campaign, each as a case that the
 * register refuses or asks about. The numbers in the names are those of that collection.
 */
import { describe, expect, test } from 'vitest';
import { checkSuperlative, compareFacts } from './comparison.ts';
import {
  checkHedge,
  checkName,
  checkSourceDrift,
  checkStatement,
  checkSum,
  checkVersions,
  findConflicts,
} from './contradiction.ts';
import type { Finding } from './fact.ts';
import { formatFigure } from './format.ts';
import {
  checkDerived,
  checkDuration,
  checkEntry,
  checkPlace,
  checkStatedChange,
} from './plausibility.ts';
import { checkUse } from './register.ts';
import { aFact } from './testing/index.ts';

function rules(findings: readonly Finding[]): string[] {
  return findings.map(({ rule }) => rule);
}

describe('same publisher, different number', () => {
  test('[FA50] 1: turnover 330, 338 and 353 billion in language versions', () => {
    const statements = [
      { where: 'de', value: 330e9 },
      { where: 'en home', value: 338e9 },
      { where: 'en campaign', value: 353e9 },
    ];
    const [finding] = checkVersions('turnover', statements);
    expect(finding?.severity).toBe('block');
    expect(finding?.reason.en).toContain('en home: 338000000000');
  });

  test('[FA30] 2: 155,000 campaign companies and 123,989 in lead markets are two definitions', () => {
    const campaign = aFact({
      key: 'companies_campaign',
      unit: 'companies',
      definition: 'all companies',
      values: [{ value: 155_000, date: '2018' }],
    });
    const lead = aFact({
      key: 'companies_lead_markets',
      unit: 'companies',
      definition: 'lead markets',
      values: [{ value: 123_989, date: '2018' }],
    });
    const outcome = compareFacts({ one: campaign, other: lead, year: '2018', relation: 'greater' });
    expect(outcome.ok ? [] : rules(outcome.findings)).toEqual(['FA30']);
  });

  test('[FA51] 3: 290,000 students in the text, 274,714 in the register', () => {
    const students = aFact({
      key: 'students_2016',
      unit: 'students',
      values: [{ value: 274_714, date: '2016' }],
    });
    expect(rules(checkStatement(students, { where: 'launch', value: 290_000 }, 'about'))).toEqual([
      'FA51',
    ]);
    expect(checkStatement(students, { where: 'launch', value: 270_000 }, 'moreThan')).toEqual([]);
  });

  test('[FA53] 4: four universities, fifteen and two schools are not 22', () => {
    expect(rules(checkSum('universities', [4, 15, 2], 22))).toEqual(['FA53']);
    expect(checkSum('universities', [5, 17], 22)).toEqual([]);
  });

  test('[FA36] 5: "none is older than 50 years" against a school founded in 1816', () => {
    const claim = {
      subject: 'oldest of 1965',
      rank: 1,
      direction: 'least',
      scope: 'region',
      criterion: 'year of foundation',
      year: '2017',
      reviewer: 'A. Beispiel',
      list: [
        { name: 'oldest of 1965', value: 1965 },
        { name: 'THGA Bochum', value: 1816 },
      ],
    } as const;
    expect(checkSuperlative(claim)[0]?.reason.en).toContain('THGA Bochum');
  });

  test('[FA50] 6: nine and seven universities in Bochum', () => {
    const pages = [
      { where: 'portrait', value: 9 },
      { where: 'profile', value: 7 },
    ];
    expect(rules(checkVersions('universities in Bochum', pages))).toEqual(['FA50']);
  });

  test('[FA46] 7: 166.9 to 127.5 billion is not +2.1 percent', () => {
    const change = { where: 'gdp', before: 166.9e9, after: 127.5e9, statedPercent: 2.1 };
    expect(checkStatedChange(change)[0]?.reason.en).toContain('-23.6 percent');
    expect(checkStatedChange({ ...change, after: 170.4e9 })).toEqual([]);
  });

  test('[FA35] 8: "world\'s biggest inland port" names no criterion', () => {
    const findings = checkSuperlative({ subject: 'Duisburg', rank: 1, direction: 'most' });
    expect(findings).toHaveLength(5);
    expect(new Set(rules(findings))).toEqual(new Set(['FA35']));
  });

  test('[FA50] 9: 131 and 65.3 million tonnes are two perimeters of one word', () => {
    expect(
      checkVersions('tonnes', [
        { where: 'site', value: 131e6 },
        { where: 'encyclopaedia', value: 65.3e6 },
      ]),
    ).toHaveLength(1);
  });

  test('[FA50] 10: 150 nationalities on one page, almost 200 on another', () => {
    expect(
      checkVersions('nationalities', [
        { where: 'main', value: 150 },
        { where: 'twins', value: 200 },
      ]),
    ).toHaveLength(1);
  });

  test('[FA36] 11: "fifth largest" with five larger ones named is sixth', () => {
    const list = [
      { name: 'Ruhr', value: 5.1 },
      { name: 'Moscow', value: 12 },
      { name: 'London', value: 9 },
      { name: 'Paris', value: 11 },
      { name: 'Madrid', value: 6 },
      { name: 'Milan', value: 5.2 },
    ];
    const claim = {
      subject: 'Ruhr',
      scope: 'Europe',
      criterion: 'inhabitants (m)',
      year: '2019',
      reviewer: 'A. Beispiel',
      direction: 'most',
      list,
    } as const;
    expect(checkSuperlative({ ...claim, rank: 5 })[0]?.reason.en).toContain('rank 6');
    expect(checkSuperlative({ ...claim, rank: 6 })).toEqual([]);
  });

  test('[FA52] 12: 4,436 and 4,438.68 km² for the same area and year', () => {
    const area = { unit: 'km²', definition: 'area', perimeter: '53' } as const;
    const one = aFact({ ...area, key: 'area_old', values: [{ value: 4436, date: '2020' }] });
    const other = aFact({ ...area, key: 'area_km2', values: [{ value: 4438.68, date: '2020' }] });
    expect(rules(findConflicts([one, other]))).toEqual(['FA52']);
  });

  test('[FA51] 13: "five million" stays true as rounding down, 5.5 million does not', () => {
    expect(checkStatement(aFact(), { where: 'claim', value: 5_000_000 }, 'about')).toEqual([]);
    expect(checkStatement(aFact(), { where: 'press', value: 5_500_000 }, 'about')).toHaveLength(1);
  });

  test('[FA54] 14: one address changed its number', () => {
    const source = { title: 'State report', address: 'https://report.example' };
    const jobs = aFact({
      key: 'greentech_jobs',
      unit: 'jobs',
      source,
      values: [
        { value: 97_000, date: '2015', source: { ...source, retrieved: '2016-01-01' } },
        { value: 105_000, date: '2015', source: { ...source, retrieved: '2018-01-01' } },
      ],
    });
    expect(checkSourceDrift(jobs)[0]?.reason.en).toContain('2016-01-01: 97000');
  });

  test('[FA40] 15: 26.17 to 22.7 billion needs a recorded change of method', () => {
    const turnover = aFact({ unit: 'EUR', values: [{ value: 26.17e9, date: '2017' }] });
    expect(rules(checkEntry(turnover, { value: 22.7e9, date: '2018' }))).toEqual(['FA40']);
    expect(
      checkEntry(turnover, { value: 22.7e9, date: '2018', method: 'new delimitation' }),
    ).toEqual([]);
  });

  test('[FA51] 16: "more than half a million" health jobs against 340,756', () => {
    const jobs = aFact({ unit: 'employees', values: [{ value: 340_756, date: '2018' }] });
    expect(rules(checkStatement(jobs, { where: 'radio', value: 500_000 }, 'moreThan'))).toEqual([
      'FA51',
    ]);
    expect(checkStatement(jobs, { where: 'launch', value: 320_000 }, 'moreThan')).toEqual([]);
  });

  test('[FA40] 17: 320,000 next to 1.87 million employees', () => {
    const employees = aFact({ unit: 'employees', values: [{ value: 1_866_914, date: '2024' }] });
    expect(checkEntry(employees, { value: 320_000, date: '2025' })).toHaveLength(1);
  });

  test('[FA4] 18: index membership ends', () => {
    const dax = aFact({ key: 'dax_companies', validUntil: '2020-09-20' });
    expect(rules(checkUse(dax, '2020-09-21'))).toEqual(['FA4']);
    expect(checkUse(dax, '2020-09-20')).toEqual([]);
  });

  test('[FA30] 19: "more than 60" and 25 institutes are two definitions', () => {
    const one = aFact({ key: 'institutes_all', definition: 'all research institutes' });
    const other = aFact({ key: 'institutes', definition: 'non-university institutes' });
    expect(compareFacts({ one, other, year: '2019', relation: 'greater' }).ok).toBe(false);
  });

  test('[FA6] 20: an undated number is of medium confidence at most', () => {
    expect(rules(checkUse(aFact({ values: [{ value: 3500, date: null }] }), '2026-01-01'))).toEqual(
      ['FA6'],
    );
  });

  test('[FA36] 21: Xanten is not the westernmost, Sonsbeck is', () => {
    const list = [
      { name: 'Xanten', value: 6.453 },
      { name: 'Sonsbeck', value: 6.376 },
    ];
    const findings = checkSuperlative({
      subject: 'Xanten',
      rank: 1,
      direction: 'least',
      list,
      scope: '53',
      criterion: 'longitude of centre',
      year: '2020',
      reviewer: 'A. Beispiel',
    });
    expect(findings[0]?.reason.en).toContain('Sonsbeck');
  });

  test('[FA31] 22: 47 towns and 53 municipalities are two units', () => {
    const one = aFact({ key: 'towns', unit: 'towns' });
    const other = aFact({ key: 'municipalities', unit: 'municipalities' });
    const outcome = compareFacts({ one, other, year: '2019', relation: 'less' });
    expect(outcome.ok ? [] : rules(outcome.findings)).toEqual(['FA31']);
  });
});

describe('promise and later reality', () => {
  test('[FA55] 23: a planned cycle highway is not a built one', () => {
    const planned = aFact({ key: 'rs1_planned_km', hedge: 'planned' });
    expect(rules(checkHedge(planned, 'done'))).toEqual(['FA55']);
    expect(checkHedge(planned, 'planned')).toEqual([]);
  });

  test('[FA30] 24: nominal and price-adjusted purchasing power do not compare', () => {
    const one = aFact({ key: 'power_nominal', definition: 'nominal' });
    const other = aFact({ key: 'power_adjusted', definition: 'price-adjusted' });
    expect(compareFacts({ one, other, year: '2019', relation: 'greater' }).ok).toBe(false);
  });

  test('[FA36] 25: "home of strong start-ups" needs a rank that a list gives', () => {
    const list = [
      { name: 'Ruhr', value: 49 },
      { name: 'Berlin', value: 220 },
    ];
    expect(
      checkSuperlative({
        subject: 'Ruhr',
        rank: 1,
        direction: 'most',
        list,
        scope: 'Germany',
        criterion: 'foundings',
        year: '2023',
        reviewer: 'A. Beispiel',
      }),
    ).toHaveLength(1);
  });

  test('[FA31] 26: per worker is not per head', () => {
    const one = aFact({ key: 'gdp_worker', unit: 'EUR per worker' });
    const other = aFact({ key: 'gdp_head', unit: 'EUR per head' });
    expect(compareFacts({ one, other, year: '2019', relation: 'greater' }).ok).toBe(false);
  });

  test('[FA36] 27: 58 percent of vegetation is not the most in the state', () => {
    const list = [
      { name: 'Ruhr', value: 58.1 },
      { name: 'state', value: 74.7 },
    ];
    expect(
      checkSuperlative({
        subject: 'Ruhr',
        rank: 1,
        direction: 'most',
        list,
        scope: 'state',
        criterion: 'share',
        year: '2018',
        reviewer: 'A. Beispiel',
      }),
    ).toHaveLength(1);
  });

  test('[FA50] 28: the money runs for two, two and a half or three years', () => {
    const versions = [
      { where: 'blog', value: 2 },
      { where: 'interview', value: 2.5 },
      { where: 'press', value: 3 },
    ];
    expect(checkVersions('runtime', versions)).toHaveLength(1);
  });

  test('[FA51] 34: "more than 400,000" for cities of 498,000 and more is too weak', () => {
    const duisburg = aFact({ key: 'duisburg', values: [{ value: 511_000, date: '2019' }] });
    expect(
      checkStatement(duisburg, { where: 'page', value: 400_000 }, 'moreThan')[0]?.severity,
    ).toBe('review');
  });
});

describe('small but typical slips', () => {
  test('[FA45] Dortmund 568,181 at a density of 2,088.2: digits swapped', () => {
    const [finding] = checkDerived({
      where: 'dortmund',
      value: 568_181,
      expected: 2088.2 * 280.71,
    });
    expect(finding?.reason.en).toContain('586181');
  });

  test('[FA42] an area in km³', () => {
    const area = aFact({ key: 'area_km2', unit: 'km³', definition: 'area of the region' });
    expect(rules(checkEntry(area, { value: 4438.68, date: '2020' }))).toContain('FA42');
  });

  test('[FA56] Sulechów in the text, Sulęcin in the table', () => {
    expect(checkName('kamen', 'Sulechów', 'Sulęcin')[0]?.severity).toBe('block');
  });

  test('[FA47] a partnership since 1992 is not 17 years old in 2019', () => {
    expect(
      checkDuration({ where: 'olsztyn', sinceYear: 1992, years: 17, inYear: 2019 }),
    ).toHaveLength(1);
    expect(checkDuration({ where: 'olsztyn', sinceYear: 1992, years: 27, inYear: 2019 })).toEqual(
      [],
    );
  });

  test('[FA50] Buffalo since 1977 or 1978, seven or nine twins', () => {
    expect(
      checkVersions('buffalo', [
        { where: 'a', value: 1977 },
        { where: 'b', value: 1978 },
      ]),
    ).toHaveLength(1);
    expect(
      checkVersions('twins', [
        { where: 'en', value: 7 },
        { where: 'de', value: 9 },
      ]),
    ).toHaveLength(1);
  });

  test('[FA56] Edremit is easily confused with Edirne', () => {
    expect(checkName('kamp-lintfort', 'Edirne', 'Edremit')[0]?.reason.en).toContain(
      'easily confused',
    );
  });

  test('[FA45] 4,593 km² and 5.7 million are of an older delimitation', () => {
    expect(checkDerived({ where: 'area', value: 4593, expected: 4438.68 })).toHaveLength(1);
    expect(
      checkDerived({ where: 'population', value: 5_750_000, expected: 5_112_050 }),
    ).toHaveLength(1);
  });

  test('[FA48] Hünxe is nearly five kilometres off', () => {
    const register = { lat: 51.6425, lon: 6.7658 };
    expect(checkPlace('hünxe', register, { lat: 51.6425, lon: 6.8352 })[0]?.reason.en).toContain(
      '4.8 km',
    );
    expect(checkPlace('hünxe', register, register)).toEqual([]);
  });

  test('[FA52] Haltern 158.34 or 159.03 km²', () => {
    const area = { unit: 'km²', definition: 'area', perimeter: 'Haltern' } as const;
    const one = aFact({ ...area, key: 'haltern_a', values: [{ value: 158.34, date: '2021' }] });
    const other = aFact({ ...area, key: 'haltern_b', values: [{ value: 159.03, date: '2021' }] });
    expect(findConflicts([one, other])).toHaveLength(1);
  });

  test('[FA10] 194 billion is 1940亿, not 194亿', () => {
    expect(formatFigure(194e9, 'zh')).toBe('1940亿');
  });

  test('[FA41] entering 194亿 for 1940亿 is a slip of scale', () => {
    const gdp = aFact({ unit: 'EUR', values: [{ value: 181e9, date: '2021' }] });
    expect(rules(checkEntry(gdp, { value: 19.4e9, date: '2022' }))).toEqual(['FA41']);
    expect(rules(checkEntry(gdp, { value: 194e6, date: '2022' }))).toEqual(['FA41']);
    expect(checkEntry(gdp, { value: 194e9, date: '2022' })).toEqual([]);
  });
});
