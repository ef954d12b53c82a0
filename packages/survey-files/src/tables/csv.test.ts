import { delimitedTable, parseDelimited } from '@city-of-cities/perception';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultLimits } from '../limits.ts';
import { bytesOf, refusalOf, tableOf } from '../testing/surveys.ts';
import { delimitedRecords } from './delimited-records.ts';
import { readCsv } from './read-csv.ts';

test('[SF5] records know their line, over blank lines and line breaks in quotes', () => {
  const { header, records, lines } = tableOf(
    readCsv(bytesOf('id;open\r\n1;"two\r\nlines"\r\n\r\n2;"say ""ja"""\r\n')),
  );
  expect(header).toEqual(['id', 'open']);
  expect(records).toEqual([
    ['1', 'two\r\nlines'],
    ['2', 'say "ja"'],
  ]);
  expect(lines).toEqual([2, 5]);
});

test('[SF5] reads the same records as the image analysis does', () => {
  const piece = fc.constantFrom('a', 'ü', ' ', ';', ',', '"', '""', '\n', '\r\n', '\r', '\ufeff');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      expect(delimitedRecords(text, ';').records.map(({ fields }) => fields)).toEqual(
        parseDelimited(text, ';'),
      );
    }),
    { numRuns: 2000, seed: 53 },
  );
});

test('[SF5] every record begins on the line that is counted from the top', () => {
  const field = fc.constantFrom('a', '"b\nc"', '"d\r\n\ne"', '');
  fc.assert(
    fc.property(fc.array(fc.tuple(field, field), { minLength: 1, maxLength: 8 }), (rows) => {
      const texts = rows.map((row) => row.join(','));
      const { records } = delimitedRecords(texts.join('\n'), ',');
      let line = 1;
      const expected = texts.map((text) => {
        const begins = line;
        line += text.split('\n').length;
        return begins;
      });
      expect(records.map((record) => record.line)).toEqual(expected);
    }),
    { seed: 53 },
  );
});

test('[SF5] a quote that never closes is refused with its line', () => {
  expect(refusalOf(readCsv(bytesOf('id,open\n1,fine\n2,"cut\n3,x\n')))).toMatch(/^SF5 3 /);
});

test('[SF5] the delimiter is the one that divides the first line, not one within quotes', () => {
  for (const text of ['a\tb\n1\t2', 'a;b\n1;2', 'a|b\n1|2', '"x,y,z";b\n1;2'])
    expect(tableOf(readCsv(bytesOf(text))).records, text).toEqual([['1', '2']]);
  expect(tableOf(readCsv(bytesOf('a;b,c\n1;2,3'), { delimiter: ',' })).header).toEqual([
    'a;b',
    'c',
  ]);
});

test('[SF4] a wrong encoding is refused with the line; named, it is read', () => {
  const latin = Uint8Array.from(
    Buffer.from('id,open\n1,fein\n2,jugendlich f\u00fcr alle\n', 'latin1'),
  );
  expect(refusalOf(readCsv(latin))).toMatch(/^SF4 3 - Zeile 3 ist nicht in UTF-8/);
  const { records } = tableOf(readCsv(latin, { encoding: 'windows-1252' }));
  expect(records[1]).toEqual(['2', 'jugendlich für alle']);
});

test('[SF4] UTF-16 is read by its mark and refused without', () => {
  const utf16 = Uint8Array.from(Buffer.from('\ufeffid,open\n1,北京\n', 'utf16le'));
  expect(tableOf(readCsv(utf16))).toMatchObject({
    header: ['id', 'open'],
    records: [['1', '北京']],
  });
  expect(refusalOf(readCsv(Uint8Array.from(Buffer.from('id,open', 'utf16le'))))).toMatch(/^SF4 1 /);
  expect(refusalOf(readCsv(bytesOf('idx'), { encoding: 'utf-16le' }))).toMatch(/^SF4 .*UTF-16LE/);
});

test('[SF3] repeated and absent headings are refused with their places', () => {
  expect(refusalOf(readCsv(bytesOf('id,q1,id,q1,q1\n1,2,3,4,5')))).toBe(
    'SF3 - id Die Überschrift „id“ steht über den Spalten 1 und 3. Benennen Sie eine um.',
  );
  const both = readCsv(bytesOf('id,q1,id,q1,q1\n1,2,3,4,5'));
  expect(both.ok ? [] : both.findings.map(({ column }) => column)).toEqual(['id', 'q1']);
  expect(refusalOf(readCsv(bytesOf(',,\n1,2,3')))).toMatch(/^SF3 /);
  expect(refusalOf(readCsv(bytesOf(',,id\n1,2,3')))).toBe('taken');
});

test('[SF2] more bytes, columns or rows than allowed are refused', () => {
  const limits = { ...defaultLimits, fileBytes: 20, columns: 2, rows: 1 };
  expect(refusalOf(readCsv(bytesOf('x'.repeat(21)), { limits }))).toMatch(/^SF2 - - Die Datei hat/);
  expect(refusalOf(readCsv(bytesOf('a,b,c'), { limits }))).toMatch(/3 Spalten/);
  expect(refusalOf(readCsv(bytesOf('a\n1\n2'), { limits }))).toMatch(/2 Datensätze/);
  expect(refusalOf(readCsv(bytesOf('a,b\n1,2'), { limits }))).toBe('taken');
  expect(refusalOf(readCsv(new Uint8Array(0)))).toMatch(/^SF2 .*leer/);
  expect(refusalOf(readCsv(bytesOf(`${'x'.repeat(40_000)},b\n1,2`)))).toMatch(/^SF2 - x+… /);
});

test('[SF5] a table fits the image analysis as its own does', () => {
  const text = 'id,q1\n1,7\n';
  expect(tableOf(readCsv(bytesOf(text)))).toMatchObject(
    delimitedTable(text, { delimiter: ',', format: 'csv' }),
  );
});
