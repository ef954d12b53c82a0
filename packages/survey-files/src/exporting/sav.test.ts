import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRefusal, readSav, type SavFile } from '@city-of-cities/perception';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSavTable } from '../tables/read-sav-table.ts';
import { hasInR, runR } from '../testing/r.ts';
import { refusalOf, tableOf, taken } from '../testing/surveys.ts';
import { cutToBytes } from './byte-writer.ts';
import { type SavCell, type SavColumn, savNames } from './sav-layout.ts';
import { writeSav } from './write-sav.ts';

const createdAt = '2026-11-24T10:20:30Z';

function aColumn(name: string, changes: Partial<SavColumn> = {}): SavColumn {
  return {
    name,
    label: '',
    type: 'numeric',
    valueLabels: new Map(),
    missingCodes: [],
    measure: 'nominal',
    ...changes,
  };
}

const item = aColumn('ruhr_youthful', {
  label: 'Wie jung wirkt das Ruhrgebiet? 鲁尔区',
  valueLabels: new Map([
    ['1', 'gealtert'],
    ['2', ''],
    ['7', 'jung'],
    ['98', 'weiß nicht'],
    ['-9', 'nicht gezeigt'],
  ]),
  missingCodes: [98, 99, -9],
  measure: 'ordinal',
});

function read(bytes: Uint8Array): SavFile {
  const file = readSav(bytes);
  if (isRefusal(file)) throw new Error(file.message);
  return file;
}

function written(columns: readonly SavColumn[], records: readonly (readonly SavCell[])[]) {
  return taken(writeSav({ columns, records, createdAt })).bytes;
}

test('[SF13] names, labels, value labels and missing codes read back', () => {
  const market = aColumn('market', {
    type: 'string',
    valueLabels: new Map([['cn', 'China']]),
  });
  const { nCases, variables, table } = read(
    written(
      [item, market],
      [
        [7, 'cn'],
        [98, ''],
        [null, null],
      ],
    ),
  );
  expect(nCases).toBe(3);
  expect(variables[0]).toEqual({
    name: 'ruhr_youthful',
    label: 'Wie jung wirkt das Ruhrgebiet? 鲁尔区',
    type: 'numeric',
    valueLabels: { 1: 'gealtert', 7: 'jung', 98: 'weiß nicht', '-9': 'nicht gezeigt' },
    missingValues: [98, 99, -9],
    missingRange: null,
  });
  expect(variables[1]).toMatchObject({ type: 'string', valueLabels: { cn: 'China' } });
  expect(table.records).toEqual([
    ['7', 'cn'],
    ['98', ''],
    ['', ''],
  ]);
  expect(table.isUserMissing!('ruhr_youthful', '99')).toBe(true);
});

test('[SF13] any numbers and texts read back, also texts over 255 bytes', () => {
  const cell = fc.oneof(
    fc.constant(null),
    fc.integer({ min: -200, max: 300 }),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }),
  );
  const text = fc
    .string({ unit: 'grapheme', maxLength: 700 })
    .map((value) => value.replaceAll('\0', '').replace(/ +$/, ''));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, text, cell), { maxLength: 6 }), (records) => {
      const columns = [aColumn('a'), aColumn('t', { type: 'string' }), aColumn('b')];
      const { table } = read(written(columns, records));
      const number = (value: number | null): string =>
        value === null ? '' : String(Number(value.toPrecision(12)));
      expect(table.records).toEqual(records.map(([a, t, b]) => [number(a), t, number(b)]));
    }),
    { numRuns: 200, seed: 53 },
  );
});

test('[SF13] numbers and widths beside the bounds of the format read back', () => {
  const numbers = [-101, -100, -99, -98, 0, 150, 151, 152, 153, 155, 156, 0.5, 2 ** 39];
  const { table } = read(
    written(
      [aColumn('a')],
      numbers.map((number) => [number]),
    ),
  );
  expect(table.records).toEqual(numbers.map((number) => [String(number)]));
  for (const width of [1, 8, 9, 252, 255, 256, 504, 505, 508, 510, 511, 757, 2040]) {
    const text = 'abcdefghij'.repeat(205).slice(0, width);
    const columns = [aColumn('t', { type: 'string' }), aColumn('b')];
    expect(read(written(columns, [[text, 7]])).table.records, `${width}`).toEqual([[text, '7']]);
  }
});

test('[SF14] names that SPSS cannot hold apart are told apart; texts too long are refused', () => {
  expect(savNames(['with', 'A', 'a', 'ruhr_youthful'])).toEqual([
    'with_1',
    'A',
    'a_2',
    'ruhr_youthful',
  ]);
  expect(() => savNames(['1st'])).toThrow(RangeError);
  const tooLong = writeSav({
    columns: [aColumn('open', { type: 'string' })],
    records: [['fine'], ['ü'.repeat(16_384)]],
    createdAt,
  });
  expect(refusalOf(tooLong)).toMatch(/^SF14 2 open Fall 2: „open“ hat 32768 Bytes/);
  expect(() => written([aColumn('a')], [[NaN]])).toThrow(RangeError);
  expect(() => written([aColumn('a', { missingCodes: [1, 2, 3, 4] })], [])).toThrow(RangeError);
});

test('[SF14] labels are cut between characters', () => {
  expect(cutToBytes('aü鲁', 6)).toBe('aü鲁');
  expect(cutToBytes('aü鲁', 5)).toBe('aü');
  expect(cutToBytes('aü鲁', 2)).toBe('a');
  const long = aColumn('a', {
    label: '鲁'.repeat(200),
    valueLabels: new Map([['1', 'ü'.repeat(99)]]),
  });
  const [variable] = read(written([long], [[1]])).variables;
  expect(variable).toMatchObject({ label: '鲁'.repeat(84), valueLabels: { 1: 'ü'.repeat(60) } });
});

test('[SF7] an SPSS file cut anywhere is refused whole; whole, it is read', () => {
  const bytes = written(
    [item],
    Array.from({ length: 200 }, (_, k) => [k % 7]),
  );
  for (const share of [0.1, 0.5, 0.9])
    expect(
      refusalOf(readSavTable(bytes.subarray(0, Math.floor(bytes.length * share)))),
      `${share}`,
    ).toMatch(/^SF7 .*abgeschnitten/);
  const table = tableOf(readSavTable(bytes));
  expect(table).toMatchObject({ placeWord: 'case', header: ['ruhr_youthful'] });
  expect(table.lines.slice(0, 2)).toEqual([1, 2]);
  expect(table.variables?.[0]?.label).toBe(item.label);
});

test.runIf(hasInR('haven'))(
  '[SF13] R’s haven reads the same',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'sav-'));
    const market = aColumn('market', {
      type: 'string',
      label: 'Markt',
      valueLabels: new Map([['investors', 'Investoren']]),
    });
    const open = aColumn('remarks', { type: 'string' });
    const text = 'Wörter 鲁 '.repeat(42).concat('abc');
    try {
      writeFileSync(
        join(folder, 'a.sav'),
        written(
          [item, aColumn('weight', { measure: 'scale' }), market, open],
          [
            [7, 1.25, 'investors', text],
            [98, null, '', ''],
            [2, -400, 'x', 'b'],
          ],
        ),
      );
      const code = `d <- haven::read_sav("a.sav", user_na = TRUE); y <- d[["ruhr_youthful"]];
        cat(names(d), attr(y, "label"), names(attr(y, "labels")), attr(y, "labels"),
        attr(y, "na_values"), as.numeric(y), d$weight, attr(d$market, "label"),
        names(attr(d$market, "labels")), attr(d$market, "labels"), d$market, d$remarks, sep = "|")`;
      const output = runR(['-e', code.replaceAll('\n', ' ')], { folder, locale: 'C.UTF-8' });
      expect(output).toBe(
        `ruhr_youthful|weight|market|remarks|${item.label}|gealtert|jung|weiß nicht|nicht gezeigt|1|7|98|-9|98|99|-9|7|98|2|1.25|NA|-400|Markt|Investoren|investors|investors||x|${text}||b`,
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  60_000,
);
