import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Claim, renderClaim } from './claim.ts';
import { checkComparison, commonYear, compareFacts } from './comparison.ts';
import { formatCsv, parseCsv } from './csv.ts';
import { isDate, lastDayOf } from './dates.ts';
import { exportFacts } from './export.ts';
import { formatFigure, keepsOrder } from './format.ts';
import { dryRunImport } from './import.ts';
import { dateFromColumn, periodFromColumn } from './import-fact.ts';
import { checkCorrection, checkEntry } from './plausibility.ts';
import { checkUse, createRegister, valueOf } from './register.ts';
import { aFact } from './testing/index.ts';
import { parseTokens, renderText } from './token.ts';

const TODAY = '2026-11-24';
const population = aFact({
  values: [
    { value: 5_105_094, date: '2020-06-30' },
    { value: 5_112_050, date: '2019-12-31' },
  ],
});
const register = createRegister([population]);
const RUHR = readFileSync(new URL('testing/ruhr.csv', import.meta.url), 'utf8');

test('[FA1] a register refuses broken facts loudly', () => {
  expect(() => createRegister([population, population])).toThrow('given twice');
  expect(() => createRegister([aFact({ key: 'Not A Key' })])).toThrow('no fact key');
  expect(() => createRegister([aFact({ values: [] })])).toThrow('no value');
  expect(() => createRegister([aFact({ values: [{ value: 1, date: '2019-02-30' }] })])).toThrow(
    'no date',
  );
});

test('[FA2] live is the newest, pinned the newest of the date or before', () => {
  expect(valueOf(population)?.value).toBe(5_105_094);
  expect(valueOf(population, '2019')?.value).toBe(5_112_050);
  expect(valueOf(population, '2020-06-29')?.value).toBe(5_112_050);
  expect(valueOf(population, '2018')).toBeUndefined();
});

test('[FA2] a year means its last day', () => {
  expect(lastDayOf('2020-02')).toBe('2020-02-29');
  expect(isDate('2019-02-29')).toBe(false);
  expect(isDate('2019-13')).toBe(false);
});

test('[FA3] [FA5] [FA7] no source, low confidence, review due', () => {
  const rules = (changes: Parameters<typeof aFact>[0]): string[] =>
    checkUse(aFact(changes), TODAY).map(({ rule }) => rule);
  expect(rules({})).toEqual([]);
  expect(rules({ source: { title: ' ', address: '' } })).toEqual(['FA3']);
  expect(rules({ confidence: 'low' })).toEqual(['FA5']);
  expect(rules({ reviewOn: TODAY })).toEqual(['FA7']);
});

test('[FA10] [FA11] five million in three languages', () => {
  expect(formatFigure(5_112_050, 'de')).toBe('5,1 Millionen');
  expect(formatFigure(5_112_050, 'en')).toBe('5.1 million');
  expect(formatFigure(5_112_050, 'zh')).toBe('511万');
  expect(formatFigure(428.3e9, 'de')).toBe('428,3 Milliarden');
  expect(formatFigure(1_000_000, 'de')).toBe('1 Million');
  expect(formatFigure(127_000, 'zh')).toBe('12.7万');
  expect(formatFigure(274_714, 'en')).toBe('274,714');
  expect(formatFigure(58.1, 'de')).toBe('58,1');
});

test('[FA13] exact shows every digit', () => {
  expect(formatFigure(5_112_050, 'de', 'exact')).toBe('5.112.050');
  expect(formatFigure(4438.68, 'en', 'exact')).toBe('4,438.68');
});

test('[FA12] rounding takes more decimals before it crosses a compared value', () => {
  expect(formatFigure(5_148_000, 'en', 'auto', { compared: [5_100_000] })).toBe('5.15 million');
  expect(formatFigure(5_151_000, 'en', 'auto', { compared: [5_180_000] })).toBe('5.15 million');
  expect(formatFigure(5_148_000, 'en')).toBe('5.1 million');
  expect(formatFigure(1_000_011, 'en', 'auto', { compared: [1_000_010] })).toBe('1.000011 million');
});

test('[FA12] no rounding ever crosses or reaches a compared value', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1_000_000, max: 9_999_999 }),
      fc.integer({ min: 1_000_000, max: 9_999_999 }),
      (value, other) => {
        const shown =
          Number(formatFigure(value, 'en', 'auto', { compared: [other] }).replace(' million', '')) *
          1e6;
        expect(keepsOrder(value, Math.round(shown), [other])).toBe(true);
        expect(Math.abs(shown - value)).toBeLessThanOrEqual(50_001);
      },
    ),
  );
});

test('[FA14] a year is never grouped', () => {
  const capital = aFact({
    key: 'green_capital',
    unit: 'year',
    values: [{ value: 2017, date: '2017' }],
  });
  const outcome = renderText('{{fact:green_capital}}', {
    register: createRegister([capital]),
    language: 'de',
    today: TODAY,
  });
  expect(outcome.ok && outcome.value.text).toBe('2017');
});

test('[FA20] tokens are filled in, live and pinned uses are told apart', () => {
  const text =
    'Hier leben {{fact:population}} Menschen, {{fact:population@2019|exact}} waren es {{fact:population@2019|year}}.';
  const outcome = renderText(text, { register, language: 'de', today: TODAY });
  if (!outcome.ok) throw new Error('refused');
  expect(outcome.value.text).toBe('Hier leben 5,1 Millionen Menschen, 5.112.050 waren es 2019.');
  expect(outcome.value.uses.map(({ isPinned, date }) => [isPinned, date])).toEqual([
    [false, '2020-06-30'],
    [true, '2019-12-31'],
    [true, '2019-12-31'],
  ]);
  for (const { start, end } of outcome.value.uses)
    expect(outcome.value.text.slice(start, end)).not.toBe('');
});

test('[FA21] broken tokens are refused by name', () => {
  const { tokens, findings } = parseTokens(
    '{{fact:Not A Key}} {{fact:a@2019-99}} {{fact:a|loud}} {{fact:a',
  );
  expect(tokens).toEqual([]);
  expect(findings.map(({ where }) => where)).toEqual([
    '{{fact:Not A Key}}',
    '{{fact:a@2019-99}}',
    '{{fact:a|loud}}',
    '{{fact:a',
  ]);
});

test('[FA22] [FA23] [FA24] unknown, too early, expired: the whole text is refused with every reason', () => {
  const expired = aFact({ key: 'old', validUntil: '2020-01-01' });
  const context = {
    register: createRegister([population, expired]),
    language: 'en',
    today: TODAY,
  } as const;
  const outcome = renderText('{{fact:nobody}} {{fact:population@1999}} {{fact:old}}', context);
  expect(outcome.ok ? [] : outcome.findings.map(({ rule }) => rule)).toEqual([
    'FA22',
    'FA23',
    'FA4',
  ]);
});

test('[FA25] text without tokens stays as it is', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      fc.pre(!/\{\{\s*fact/iu.test(text));
      const outcome = renderText(text, { register, language: 'de', today: TODAY });
      expect(outcome).toEqual({ ok: true, value: { text, uses: [] } });
    }),
  );
});

const berlin = aFact({ key: 'berlin', values: [{ value: 3_669_491, date: '2019-12-31' }] });

test('[FA32] both sides need a value of the year', () => {
  expect(
    compareFacts({ one: population, other: berlin, year: '2020', relation: 'greater' }).ok,
  ).toBe(false);
  expect(commonYear(population, berlin)).toBe('2019');
});

test('[FA33] nothing is divided by zero', () => {
  const none = aFact({ key: 'none', values: [{ value: 0, date: '2019' }] });
  const outcome = compareFacts({ one: population, other: none, year: '2019', relation: 'times' });
  expect(outcome.ok ? [] : outcome.findings.map(({ rule }) => rule)).toEqual(['FA33']);
});

test('[FA34] a comparison fails the day it is no longer true', () => {
  const comparison = { one: population, other: berlin, year: '2019', relation: 'greater' } as const;
  expect(checkComparison(comparison)).toEqual([]);
  const grown = aFact({ key: 'berlin', values: [{ value: 6_000_000, date: '2019-12-31' }] });
  expect(checkComparison({ ...comparison, other: grown }).map(({ rule }) => rule)).toEqual([
    'FA34',
  ]);
});

test('[FA40] growth is judged per year, within the tenth it is not asked about', () => {
  const startUps = aFact({ unit: 'start-ups', values: [{ value: 34, date: '2015' }] });
  expect(checkEntry(startUps, { value: 92, date: '2023' }).map(({ rule }) => rule)).toEqual([
    'FA40',
  ]);
  expect(checkEntry(startUps, { value: 37, date: '2016' })).toEqual([]);
});

test('[FA43] a share above one hundred', () => {
  const share = aFact({
    key: 'share',
    unit: 'percent of area',
    values: [{ value: 58, date: '2018' }],
  });
  expect(checkEntry(share, { value: 158, date: '2018-06' }).map(({ rule }) => rule)).toContain(
    'FA43',
  );
});

test('[FA44] another value of the same date is asked about', () => {
  expect(
    checkEntry(population, { value: 5_110_000, date: '2019-12-31' }).map(({ rule }) => rule),
  ).toEqual(['FA44']);
});

const CLAIMS = new Map<string, Claim>([
  ['size', { id: 'size', sentences: { de: '{{fact:population@2019}} Menschen, {{claim:more}}.' } }],
  [
    'more',
    {
      id: 'more',
      sentences: { de: 'mehr als in Berlin' },
      comparisons: [{ one: population, other: berlin, year: '2019', relation: 'greater' }],
    },
  ],
  ['a', { id: 'a', sentences: { de: '{{claim:b}}' } }],
  ['b', { id: 'b', sentences: { de: '{{claim:a}}' } }],
]);

test('[FA60] a claim is rendered with the claims inside it', () => {
  const outcome = renderClaim('size', CLAIMS, { register, language: 'de', today: TODAY });
  expect(outcome.ok && outcome.value.text).toBe('5,1 Millionen Menschen, mehr als in Berlin.');
});

test('[FA61] claims that refer in a circle are refused with the circle named', () => {
  const outcome = renderClaim('a', CLAIMS, { register, language: 'de', today: TODAY });
  expect(outcome.ok ? '' : outcome.findings[0]?.reason.en).toContain('a → b → a');
});

test('[FA62] a missing language is never filled from another', () => {
  const outcome = renderClaim('size', CLAIMS, { register, language: 'zh', today: TODAY });
  expect(outcome.ok ? [] : outcome.findings.map(({ rule }) => rule)).toEqual(['FA62']);
});

test('[FA63] a claim whose comparison broke is refused, and rounding respects it while it holds', () => {
  const close = aFact({ key: 'rival', values: [{ value: 5_110_000, date: '2019-12-31' }] });
  const claim: Claim = {
    id: 'c',
    sentences: { en: '{{fact:population@2019}}' },
    comparisons: [{ one: population, other: close, year: '2019', relation: 'greater' }],
  };
  const context = { register, language: 'en', today: TODAY } as const;
  const held = renderClaim('c', new Map([['c', claim]]), context);
  expect(held.ok && held.value.text).toBe('5.112 million');
  const lost: Claim = {
    ...claim,
    comparisons: [{ one: close, other: population, year: '2019', relation: 'greater' }],
  };
  expect(renderClaim('c', new Map([['c', lost]]), context).ok).toBe(false);
});

test('[FA70] CSV: quotes, line breaks, and the line of every error', () => {
  expect(parseCsv('a,"b ""c""\nd"\n\ne,f').records).toEqual([
    { line: 1, fields: ['a', 'b "c"\nd'] },
    { line: 4, fields: ['e', 'f'] },
  ]);
  expect(parseCsv('a,b\n"x,y\nc,d\n').errors).toEqual([{ line: 2, reason: 'unclosedQuote' }]);
  expect(parseCsv('a,b\n"x,y\nc,d\n').records.map(({ fields }) => fields[0])).toEqual(['a', 'c']);
  expect(parseCsv('"a"b,c\n').errors).toEqual([{ line: 1, reason: 'textAfterQuote' }]);
});

test('[FA70] what is written is read back', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), { maxLength: 5 }),
      (rows) => {
        expect(parseCsv(formatCsv(rows)).records.map(({ fields }) => fields)).toEqual(rows);
      },
    ),
  );
});

test('[FA73] the year column', () => {
  expect(dateFromColumn('WS 2016/17')).toBe('2016');
  expect(dateFromColumn('2023-12')).toBe('2023-12');
  expect(dateFromColumn('undated (c. 2021)')).toBeNull();
  expect(['WS 2016/17', '2023-12', 'undated', 'undated (c. 2021)'].map(periodFromColumn)).toEqual([
    'WS 2016/17',
    undefined,
    undefined,
    'undated (c. 2021)',
  ]);
});

test('[FA76] the 50 given facts import; two of low confidence are not usable', () => {
  const run = dryRunImport(RUHR, new Map());
  expect(run.added).toHaveLength(50);
  expect(run.findings).toEqual([]);
  expect(run.isImportable).toBe(true);
  const blocked = run.added.filter((fact) =>
    checkUse(fact, TODAY).some(({ severity }) => severity === 'block'),
  );
  expect(blocked.map(({ key }) => key).toSorted()).toEqual(['dax_companies', 'turnover_campaign']);
});

test('[FA76] an export reads back the same and changes nothing', () => {
  const facts = dryRunImport(RUHR, new Map()).added;
  const again = dryRunImport(exportFacts(facts), createRegister(facts));
  expect(again.unchanged).toHaveLength(50);
  expect([again.added, again.changed, again.findings]).toEqual([[], [], []]);
});

test('[FA71] [FA72] [FA74] [FA75] bad rows are named by line, nothing may be imported', () => {
  const header = 'key,value,unit,year,source_title,source_url,confidence,claim_en';
  const rows = [
    'good,1,people,2019,Title,https://a.example,high,{value} people',
    'Bad Key,1,people,2019,Title,https://a.example,high,',
    'text,one million,people,2019,Title,https://a.example,high,',
    'nosource,1,people,2019,,https://a.example,sure,',
    'claim,1,people,2019,Title,https://a.example,high,No place for it',
    'short,1,people',
    'good,2,people,2019,Title,https://a.example,high,{value} people',
  ];
  const run = dryRunImport([header, ...rows].join('\n'), new Map());
  expect(run.findings.map(({ rule, where }) => `${rule} ${where}`)).toEqual([
    'FA70 line 7',
    'FA71 line 3',
    'FA72 line 4',
    'FA74 line 5',
    'FA74 line 5',
    'FA75 line 6',
    'FA71 line 8',
  ]);
  expect(run.isImportable).toBe(false);
});

test('[FA76] a further value keeps the series and the source of the earlier one', () => {
  const csv = exportFacts([
    aFact({
      values: [{ value: 5_130_970, date: '2022-06-30' }],
      source: { title: 'New', address: 'https://b.example' },
    }),
  ]);
  const [changed] = dryRunImport(csv, register).changed;
  expect(changed?.values).toHaveLength(3);
  expect(changed?.values[0]?.source?.title).toBe('Municipal register');
});

test('[FA70] an empty file and a file without its columns', () => {
  expect(dryRunImport('', new Map()).isImportable).toBe(false);
  expect(dryRunImport('key,value\na,1\n', new Map()).findings).toHaveLength(5);
});

test('[FA77] every line is reported; what it leaves empty stays as it is known', () => {
  const known = createRegister([
    aFact({ topic: 'live', source: { ...aFact().source, publisher: 'IT.NRW' } }),
  ]);
  const { key, unit, source, values } = aFact();
  const { date, value } = values.at(-1)!;
  const header = 'key,value,unit,year,source_title,source_url,confidence';
  const line = (of: string, amount: number) =>
    `${of},${amount},${unit},${date},${source.title},${source.address},high`;

  const run = dryRunImport([header, line(key, value), line('other', 5), 'x,y'].join('\n'), known);
  expect(run.lines).toEqual([
    { line: 2, key, outcome: 'unchanged' },
    { line: 3, key: 'other', outcome: 'added' },
  ]);
  expect(run.findings.map(({ where }) => where)).toEqual(['line 4']);

  const [changed] = dryRunImport([header, line(key, value + 1)].join('\n'), known).changed;
  expect(changed).toMatchObject({ topic: 'live', source: { publisher: 'IT.NRW' } });
});

test('[FA49] a correction that slips in scale, jumps or swaps digits is asked about', () => {
  const corrected = (value: number) =>
    checkCorrection(aFact(), { value, date: '2024' }, { value: 5_112_050, date: '2024' }).map(
      ({ rule }) => rule,
    );
  expect(corrected(5_112_060)).toEqual([]);
  expect(corrected(5_121_050)).toEqual(['FA49']);
  expect(corrected(5_112_050_000)).toEqual(['FA41']);
  expect(corrected(6_112_050)).toEqual(['FA40']);
});
