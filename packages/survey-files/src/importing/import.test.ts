import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv } from '../tables/read-csv.ts';
import { readXlsx } from '../tables/read-xlsx.ts';
import { anIntake, bytesOf, identity, refusalOf, tableOf, taken } from '../testing/surveys.ts';
import { aWorkbook } from '../testing/workbooks.ts';
import { mapColumns, proposeColumns } from './column-mapping.ts';
import { type ImportPlan, planImport, type PlannedRecord } from './plan-import.ts';
import { type ImportStore, storeImport } from './store-import.ts';

const HEADER = 'id,market,youthful,reliable,remarks';

function planned(csv: string, columns: Readonly<Record<string, string>> = identity): ImportPlan {
  const table = tableOf(readCsv(bytesOf(csv)));
  return taken(planImport({ table, mapping: { columns }, intakes: [anIntake] }));
}

/** A store in memory that can be told to fail after some records. */
class FakeStore implements ImportStore {
  readonly records = new Map<string, PlannedRecord>();
  failAfter = Infinity;

  readonly storeAll: ImportStore['storeAll'] = async (_key, records) => {
    const added = records.filter(({ key }) => !this.records.has(key));
    if (added.length > this.failAfter) throw new Error('disk full');
    for (const record of added) this.records.set(record.key, record);
    return { added: added.length, alreadyThere: records.length - added.length };
  };
}

test('[SF9] bad records are told with line, id and reason in two languages', () => {
  const plan = planned(
    [HEADER, 'a,de,7,1,"two', 'lines"', ',de,1,1,', 'b,fr,1,1,', 'c,de,1', 'a,de,2,2,', ''].join(
      '\n',
    ),
  );
  expect(plan.rowsRead).toBe(5);
  expect(plan.records.map(({ line, id }) => [line, id])).toEqual([[2, 'a']]);
  expect(plan.rejected.map(({ line, id, column }) => [line, id, column])).toEqual([
    [4, '', null],
    [5, 'b', 'market'],
    [6, '', null],
    [7, 'a', null],
  ]);
  expect(plan.rejected[1]!.reason).toEqual({
    de: 'Zeile 5: „market“ hat keinen bekannten Code.',
    en: 'Line 5: "market" has no known code.',
  });
});

test('[SF9] answers that count as missing are told with line and column', () => {
  const plan = planned([HEADER, 'a,de,9,x,', 'b,cn,98,3.5,'].join('\n'));
  expect(plan.cells.map(({ line, column, reason }) => [line, column, reason.en])).toEqual([
    [2, 'youthful', 'Line 2: "9" in "youthful" lies outside the scale and counts as missing.'],
    [2, 'reliable', 'Line 2: "x" in "reliable" is no number and counts as missing.'],
    [3, 'reliable', 'Line 3: "3.5" in "reliable" is no whole number and counts as missing.'],
  ]);
  expect(plan.items['youthful']).toMatchObject({ dk: 1, invalid: 1 });
});

test('[SF2] an answer of 10 MB is a bad record with its place, and only that', () => {
  const plan = planned([HEADER, `a,de,1,1,${'x'.repeat(10 * 2 ** 20)}`, 'b,de,1,1,'].join('\n'));
  expect(plan.records.map(({ line, id }) => [line, id])).toEqual([[3, 'b']]);
  expect(plan.rejected).toMatchObject([{ rule: 'SF2', line: 2, column: 'remarks' }]);
  expect(plan.rejected[0]!.reason.de).toMatch(/„remarks“ hat 10485760 Zeichen, erlaubt sind 32767/);
});

test('[SF8] columns, codes and constants are mapped; codes that are not named stay', () => {
  const table = tableOf(readCsv(bytesOf('Nr,Land,F1\n1,Germany,A7\n2,cn,A98\n')));
  const mapping = {
    columns: { Nr: 'id', Land: 'market', F1: 'youthful' },
    codes: { market: { Germany: 'de' }, youthful: { A7: '7' } },
    constants: { wave: 'w1' },
  };
  expect(tableOf(mapColumns(table, mapping))).toMatchObject({
    header: ['id', 'market', 'youthful', 'wave'],
    records: [
      ['1', 'de', '7', 'w1'],
      ['2', 'cn', 'A98', 'w1'],
    ],
  });
});

test('[SF8] user-missing codes follow their column and their code', () => {
  const table = {
    ...tableOf(readCsv(bytesOf('F1,F2\n9,9\n'))),
    isUserMissing: (column: string, code: string) => column === 'F1' && code === '9',
  };
  const { isUserMissing } = tableOf(
    mapColumns(table, { columns: { F1: 'a', F2: 'b' }, codes: { a: { 9: '99' } } }),
  );
  expect(isUserMissing!('a', '99')).toBe(true);
  expect(isUserMissing!('b', '9')).toBe(false);
  expect(isUserMissing!('absent', '9')).toBe(false);
});

test('[SF8] a mapping that does not fit is refused with each column', () => {
  const table = tableOf(readCsv(bytesOf('a,b\n1,2\n')));
  const unfit = mapColumns(table, { columns: { a: 'id', b: 'id', c: 'x' }, constants: { x: '1' } });
  expect(unfit.ok ? [] : unfit.findings.map(({ rule, column }) => [rule, column])).toEqual([
    ['SF8', 'c'],
    ['SF8', 'id'],
    ['SF8', 'x'],
  ]);
  const request = { table, mapping: { columns: { a: 'id' } }, intakes: [anIntake] };
  const lacking = planImport(request);
  expect(lacking.ok ? [] : lacking.findings.map(({ column }) => column)).toEqual([
    'market',
    'remarks',
    'youthful',
    'reliable',
  ]);
});

test('[SF8] a mapping is proposed by name, without case and punctuation', () => {
  expect(proposeColumns(['ID', 'Ruhr Youthful', 'x'], ['id', 'ruhr_youthful', 'wave'])).toEqual({
    ID: 'id',
    'Ruhr Youthful': 'ruhr_youthful',
  });
});

test('[SF10] nothing is stored while bad records are not confirmed, by their lines', async () => {
  const store = new FakeStore();
  const plan = planned([HEADER, 'a,de,1,1,', 'b,fr,1,1,'].join('\n'));
  expect(refusalOf(await storeImport(plan, store))).toMatch(/^SF10 .*1 Datensätze/);
  expect(refusalOf(await storeImport(plan, store, { leaveOut: [2, 3] }))).toMatch(/^SF10 2 /);
  expect(store.records.size).toBe(0);
  expect(await storeImport(plan, store, { leaveOut: [3] })).toMatchObject({ added: 1 });
});

test('[SF10] a store that fails leaves nothing behind', async () => {
  const store = new FakeStore();
  store.failAfter = 1;
  const plan = planned([HEADER, 'a,de,1,1,', 'b,de,1,1,'].join('\n'));
  await expect(storeImport(plan, store)).rejects.toThrow('disk full');
  expect(store.records.size).toBe(0);
});

test('[SF11] the same answers import once, in any order, format and naming', async () => {
  const store = new FakeStore();
  const rows = [
    ['a', 'de', 7, 1, 'Grüße'],
    ['b', 'cn', 98, 4, '北京'],
  ] as const;
  const csv = [HEADER, ...rows.map((row) => row.join(','))].join('\n');
  const first = planned(csv);
  expect(await storeImport(first, store)).toMatchObject({ added: 2, alreadyThere: 0 });
  const turned = planned([HEADER, ...rows.toReversed().map((row) => row.join(','))].join('\n'));
  const workbook = aWorkbook([['Nr', 'market', 'youthful', 'reliable', 'remarks'], ...rows]);
  const { id: _, ...others } = identity;
  const sheet = taken(
    planImport({
      table: tableOf(await readXlsx(workbook)),
      mapping: { columns: { Nr: 'id', ...others } },
      intakes: [anIntake],
    }),
  );
  for (const again of [turned, sheet]) {
    expect(again.contentKey).toBe(first.contentKey);
    expect(await storeImport(again, store)).toMatchObject({ added: 0, alreadyThere: 2 });
  }
  const changed = planned(csv.replace('a,de,7', 'a,de,6'));
  expect(changed.contentKey).not.toBe(first.contentKey);
});

test('[SF9] every record is either taken or rejected, once', () => {
  const row = fc.tuple(
    fc.constantFrom('', 'a', 'b', 'c'),
    fc.constantFrom('de', 'cn', 'fr', ''),
    fc.constantFrom('1', '7', '8', 'x', '98', ''),
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const lines = rows.map(([id, market, item]) => `${id},${market},${item},1,`);
      const plan = planned([HEADER, ...lines].join('\n'));
      const places = [...plan.records, ...plan.rejected].map(({ line }) => line);
      expect(places.toSorted((a, b) => a! - b!)).toEqual(rows.map((_, k) => k + 2));
    }),
    { seed: 53 },
  );
});

test('[SF9] with two scales a record has the items of both', () => {
  const five = {
    ...anIntake,
    items: { names: ['reliable'], min: 1, max: 5, dk: ['98'] },
    output: ['id', 'market', 'reliable'],
  };
  const seven = {
    ...anIntake,
    items: { ...anIntake.items, names: ['youthful'] },
    output: ['id', 'market', 'youthful', 'remarks'],
  };
  const table = tableOf(readCsv(bytesOf([HEADER, 'a,de,7,7,', 'b,fr,1,1,'].join('\n'))));
  const plan = taken(planImport({ table, mapping: { columns: identity }, intakes: [seven, five] }));
  expect(plan.records.map(({ cells }) => cells)).toEqual([
    { id: 'a', market: 'de', youthful: 7, reliable: null, remarks: null },
  ]);
  expect(plan.rejected).toHaveLength(1);
  expect(plan.cells.map(({ column }) => column)).toEqual(['reliable']);
});
