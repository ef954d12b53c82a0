import { expect, test } from 'vitest';
import { strToU8 } from 'fflate';
import { defaultLimits } from '../limits.ts';
import { bytesOf, refusalOf, tableOf } from '../testing/surveys.ts';
import { aWorkbook, aWorkbookOf } from '../testing/workbooks.ts';
import { readXlsx } from './read-xlsx.ts';

test('[SF6] a sheet gives headings, records as text and their rows', async () => {
  const workbook = aWorkbook([
    [],
    ['id', ' youthful ', 'remarks'],
    ['r1', 7, ' two  blanks & <tags> '],
    [],
    ['r2', null, 1.5],
  ]);
  const table = tableOf(await readXlsx(workbook));
  expect(table.header).toEqual(['id', 'youthful', 'remarks']);
  expect(table.records).toEqual([
    ['r1', '7', ' two  blanks & <tags> '],
    ['r2', '', '1.5'],
  ]);
  expect(table.lines).toEqual([3, 5]);
});

test('[SF6] a workbook that unpacks to too much is refused before it is opened', async () => {
  const limits = { ...defaultLimits, unpackedBytes: 2 ** 20 };
  const zeros = '<row r="1"><c r="A1"><v>0</v></c></row>'.repeat(2);
  const bomb = aWorkbookOf(`${zeros}${' '.repeat(4 * 2 ** 20)}`);
  expect(bomb.length).toBeLessThan(100_000);
  expect(refusalOf(await readXlsx(bomb, { limits }))).toMatch(/^SF6 - - .*mehr als 1 MiB/);
  expect(refusalOf(await readXlsx(aWorkbook([['id']]), { limits }))).toBe('taken');
});

test('[SF6] a bomb that lies about its size is refused too', async () => {
  const limits = { ...defaultLimits, unpackedBytes: 2 ** 20 };
  const bomb = Uint8Array.from(aWorkbookOf(' '.repeat(4 * 2 ** 20)));
  const view = new DataView(bomb.buffer);
  for (let at = 0; at + 46 < bomb.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
  expect(refusalOf(await readXlsx(bomb, { limits }))).toMatch(/mehr als 1 MiB/);
});

test('[SF6] parts without cells are never unpacked', async () => {
  const limits = { ...defaultLimits, unpackedBytes: 2 ** 20 };
  const workbook = aWorkbookOf('<row r="1"><c r="A1"><v>1</v></c></row>', {
    'xl/media/picture.xml': strToU8(' '.repeat(5 * 2 ** 20)),
  });
  expect(refusalOf(await readXlsx(workbook, { limits }))).toBe('taken');
});

test('[SF6] a cell far out is refused with its place', async () => {
  const far = aWorkbookOf('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>');
  expect(refusalOf(await readXlsx(far))).toMatch(/^SF6 1048576 - Die Zelle/);
  const wide = aWorkbookOf('<row r="1"><c r="XFD1"><v>1</v></c></row>');
  expect(refusalOf(await readXlsx(wide))).toMatch(/^SF6 1 XFD Die Zelle XFD1/);
  const hidden = aWorkbookOf(`<row r="1"><c s=">" r = 'XFD1'><v>1</v></c></row>`);
  expect(refusalOf(await readXlsx(hidden))).toMatch(/^SF6 1 XFD /);
  const odd = aWorkbookOf('<row r="1"><c r="&#88;FD1"><v>1</v></c></row>');
  expect(refusalOf(await readXlsx(odd))).toMatch(/^SF6 .*beschädigt/);
  expect(refusalOf(await readXlsx(aWorkbook([['id', ' r="XFD9999999"']])))).toBe('taken');
});

test('[SF6] what is no workbook, is cut or has a password is refused', async () => {
  const workbook = aWorkbook([['id'], ['r1']]);
  for (const share of [0.1, 0.5, 0.95])
    expect(
      refusalOf(await readXlsx(workbook.subarray(0, Math.floor(workbook.length * share)))),
      `${share}`,
    ).toMatch(/^SF6 .*beschädigt/);
  expect(refusalOf(await readXlsx(bytesOf('id,q1\n1,2\n')))).toMatch(/^SF6 .*beschädigt/);
  expect(refusalOf(await readXlsx(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0)))).toMatch(/Passwort/);
  expect(refusalOf(await readXlsx(workbook, { sheet: 'Absent' }))).toMatch(/kein Blatt „Absent“/);
});

test('[SF3] headings of a sheet occur once', async () => {
  expect(refusalOf(await readXlsx(aWorkbook([['id', 'id']])))).toMatch(/^SF3 - id /);
});
