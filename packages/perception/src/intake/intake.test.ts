import fc from 'fast-check';
import { expect, test } from 'vitest';

import { codeOf, granted } from '../testing/sample-builders.ts';
import { exportCsv } from './csv-export.ts';
import { limeSurveyHeading, parseDelimited, trimField } from './delimited.ts';
import type { IntakeMapping } from './mapping.ts';
import { delimitedTable, readAnswers } from './read-answers.ts';

test('[IN1] quotes, doubled quotes, line breaks, CRLF, BOM, empty lines, no final line feed', () => {
  expect(parseDelimited('\ufeffa;b\r\n"x;\n""y""";z\r\n\r\n;\n"1"2;3', ';')).toEqual([
    ['a', 'b'],
    ['x;\n"y"', 'z'],
    ['', ''],
    ['12', '3'],
  ]);
  expect(parseDelimited('a,b,', ',')).toEqual([['a', 'b', '']]);
  expect(parseDelimited('', ',')).toEqual([]);
});

test('[IN1] any table survives export and parsing, but for the formula mask', () => {
  const field = fc
    .string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', 'ü', '=') })
    .filter((s) => !s.startsWith('='));
  fc.assert(
    fc.property(fc.array(fc.tuple(field, field), { minLength: 1 }), (records) => {
      expect(parseDelimited(exportCsv(['x', 'y'], records), ',')).toEqual([['x', 'y'], ...records]);
    }),
  );
});

test('[IN9] no exported text begins like a formula, numbers stay numbers', () => {
  expect(exportCsv(['q'], [['=1+1'], ['-5'], [-5], ['@x'], [null]])).toBe(
    "q\r\n'=1+1\r\n'-5\r\n-5\r\n'@x\r\n\r\n",
  );
});

test('[IN2] LimeSurvey headings; [IN1] blanks around fields', () => {
  expect(limeSurveyHeading('ruhr[trad]')).toBe('ruhr_trad');
  expect(trimField('\u00a0 \tx y ')).toBe('x y');
});

const MAPPING: IntakeMapping = {
  idColumn: 'id',
  latestBy: 'at',
  completeColumn: 'at',
  required: ['market'],
  numbers: { w: { exclusiveMin: 0 } },
  categories: { market: ['DE', 'CN'], lang: ['de', 'zh'] },
  items: {
    names: ['q1', 'q2'],
    min: 1,
    max: 7,
    dk: ['98'],
    missing: ['99'],
    notShown: ['N/A'],
    map: { A1: '1' },
  },
  text: ['open'],
  languageColumn: 'lang',
  batteries: { both: ['q1', 'q2'] },
  straightlineMin: 2,
  output: ['id', 'market', 'w', 'q1', 'q2', 'lang', 'open'],
};
const HEADER = 'id,at,market,w,q1,q2,lang,open';

function read(...lines: string[]) {
  const text = [HEADER, ...lines].join('\n');
  return granted(readAnswers(delimitedTable(text, { delimiter: ',', format: 'csv' }), MAPPING));
}

test('[IN3] each record check, in its order', () => {
  const { rejected, rowsKept } = read(
    'a,1,DE,1,1,1,de',
    ',1,XX,0,1,1,de,',
    'c,,XX,0,1,1,de,',
    'd,1,XX,0,1,1,de,',
    'e,1,de,1,1,1,de,',
    'f,1,DE,0,1,1,de,',
    'g,1,DE,1e,1,1,de,',
    'h, 2 ,DE,.5e1,1,1,de,',
  );
  expect(rejected.map(({ reason }) => reason)).toEqual([
    'BAD_COLUMN_COUNT',
    'MISSING_ID',
    'INCOMPLETE',
    'BAD_CATEGORY:market',
    'BAD_CATEGORY:market',
    'BAD_NUMBER:w',
    'BAD_NUMBER:w',
  ]);
  expect(rejected[0]).toEqual({ row: 1, id: 'a', reason: 'BAD_COLUMN_COUNT' });
  expect(rowsKept).toBe(1);
});

test('[IN4] the latest of a key is kept, of ties the last; a rejected record is no rival', () => {
  const { rejected } = read(
    'a,2,DE,1,1,1,de,',
    'a,3,DE,1,1,1,de,',
    'a,3,DE,1,2,2,de,',
    'a,9,XX,1,1,1,de,',
  );
  expect(rejected.map(({ row, reason }) => [row, reason])).toEqual([
    [1, 'DUPLICATE_ID'],
    [2, 'DUPLICATE_ID'],
    [4, 'BAD_CATEGORY:market'],
  ]);
});

test('[IN5] what becomes of an answer', () => {
  const answers = ['A1', '', '99', 'N/A', '98', '7.0', '07', '+3', '3.5', '8', '1e1', '"6,5"', 'x'];
  const { columns, items, cellErrors } = read(...answers.map((y, k) => `i${k},1,DE,1,${y},1,de,`));
  expect(columns.get('q1')).toEqual([
    1,
    null,
    null,
    null,
    98,
    7,
    7,
    3,
    null,
    null,
    null,
    null,
    null,
  ]);
  expect(items['q1']).toEqual({ valid: 4, dk: 1, missing: 2, notShown: 1, invalid: 5 });
  expect(cellErrors.map(({ value, reason }) => [value, reason])).toEqual([
    ['3.5', 'NOT_INTEGER'],
    ['8', 'OUT_OF_RANGE'],
    ['1e1', 'NOT_NUMERIC'],
    ['6,5', 'NOT_NUMERIC'],
    ['x', 'NOT_NUMERIC'],
  ]);
});

test('[IN6] unknown optional codes are logged, open answers kept letter by letter; [IN7] straight-liners', () => {
  const { columns, cellErrors, languages, straightliners } = read(
    'a,1,DE,1,4,4,xx, a ',
    'b,1,CN,1,4,5,zh,',
    'c,1,CN,1,98,98,zh,=1',
  );
  expect(cellErrors).toEqual([
    { row: 1, id: 'a', column: 'lang', value: 'xx', reason: 'UNKNOWN_CODE' },
  ]);
  expect(columns.get('open')).toEqual([' a ', null, '=1']);
  expect(languages).toEqual({ zh: 2 });
  expect(straightliners).toEqual({ both: ['a'] });
});

test('[PE4] a file without a mapped column is refused by name', () => {
  const table = delimitedTable('id,q1\na,1', { delimiter: ',', format: 'csv' });
  const refused = readAnswers(table, MAPPING);
  expect(codeOf(refused)).toBe('MISSING_COLUMN');
  expect((refused as { message: string }).message).toContain('"at"');
});

test('[IN1] an open answer of ten million characters is one field', () => {
  const long = `${'Größe, '.repeat(1_500_000)}"A"`;
  const [, record] = parseDelimited(`id,open\na,"${long.replaceAll('"', '""')}"\n`, ',');
  expect(record![1]).toBe(long);
});
