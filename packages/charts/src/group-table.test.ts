import { expect, test } from 'vitest';
import type { Figures, Refused } from './chart.ts';
import { type GroupMeans, groupTable } from './group-table.ts';
import { readCsv } from './testing/csv-reader.ts';
import { anAbout, anEstimate, suppressed } from './testing/samples.ts';

const english = { id: 'markets', language: 'en' } as const;

function made(result: Figures | Refused): Figures {
  if (!result.ok) throw new Error(JSON.stringify(result.findings));
  return result;
}

function someGroups(overrides: Partial<GroupMeans> = {}): GroupMeans {
  return {
    about: anAbout(),
    scale: { min: 1, max: 7 },
    groups: ['Germany', 'China'],
    rows: [{ label: 'reliable', means: [anEstimate(5.4, 400), suppressed(3.25)] }],
    ...overrides,
  };
}

test('[CH20] each group has its mean, interval and n, in table and file alike', () => {
  const { csv, table } = made(groupTable(someGroups(), english));
  expect(table.head).toEqual(['Attribute', 'Germany (95% interval)', 'China (95% interval)']);
  expect(table.rows).toEqual([['reliable', '5.40 (5.25 to 5.55); n = 400', 'below minimum n']]);
  const [, germany, china] = readCsv(csv);
  expect(germany?.slice(0, 7)).toEqual([
    'reliable',
    'Germany',
    'Mean',
    '5.4',
    '5.25',
    '5.55',
    '400',
  ]);
  expect(china?.slice(0, 7)).toEqual(['reliable', 'China', 'Mean', '', '', '', '']);
});

test('[CH6] the figures say that they are a sample, n, weighting, date and client', () => {
  const { csv, table } = made(groupTable(someGroups(), english));
  for (const part of ['Sample data', '1,012', 'Raking', '2019', 'Regionalverband Ruhr'])
    expect(table.caption).toContain(part);
  for (const record of readCsv(csv).slice(1)) expect(record.at(-1)).toBe('yes');
});

test('[CH1] what is no number is a finding with its place', () => {
  const rows = [{ label: 'reliable', means: [anEstimate(Number.NaN), anEstimate(4)] }];
  const result = groupTable(someGroups({ rows }), english);
  expect(result.ok).toBe(false);
  expect(JSON.stringify(result)).toContain('rows[0].means[0]');
});

test('[CH20] a row that has not one mean per group is a broken promise', () => {
  const rows = [{ label: 'reliable', means: [anEstimate(4)] }];
  expect(() => groupTable(someGroups({ rows }), english)).toThrow('1 means for 2 groups');
});
