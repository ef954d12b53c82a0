import { expect, test } from 'vitest';
import { planImport } from '../importing/plan-import.ts';
import { readCsv } from '../tables/read-csv.ts';
import { bytesOf, refusalOf, tableOf, taken } from '../testing/surveys.ts';
import { limeSurveyMapping, limeSurveyTable } from './limesurvey-mapping.ts';
import { columnsOfQuestion } from './question-columns.ts';
import { readLss } from './read-lss.ts';
import { readSps } from './read-sps.ts';

type Cells = Readonly<Record<string, string | number>>;

function table(name: string, rows: readonly Cells[]): string {
  const cells = (row: Cells): string =>
    Object.entries(row)
      .map(([key, value]) => `<${key}><![CDATA[${value}]]></${key}>`)
      .join('');
  return `<${name}><rows>${rows.map((row) => `<row>${cells(row)}</row>`).join('')}</rows></${name}>`;
}

function aStructure(tables: readonly string[]): Uint8Array {
  return bytesOf(
    `<?xml version="1.0" encoding="UTF-8"?><document><LimeSurveyDocType>Survey</LimeSurveyDocType><DBVersion>640</DBVersion><languages><language>de</language><language>en</language></languages>${tables.join('')}</document>`,
  );
}

const scale = [1, 2, 3, 4, 5, 6, 7, 98];

/** An array of two rows on seven points with "don't know", a list with "other", an open question. */
const localised = aStructure([
  table('answers', [
    ...scale.map((k) => ({ aid: k, qid: 1, code: `A${k}`, scale_id: 0 })),
    { aid: 201, qid: 2, code: 'M1', scale_id: 0 },
    { aid: 202, qid: 2, code: 'M2', scale_id: 0 },
  ]),
  table('answer_l10ns', [
    ...scale.map((k) => ({ aid: k, answer: k === 98 ? 'weiß nicht' : String(k), language: 'de' })),
    { aid: 201, answer: 'Deutschland', language: 'de' },
    { aid: 201, answer: 'Germany', language: 'en' },
    { aid: 202, answer: 'China', language: 'de' },
  ]),
  table('questions', [
    { qid: 1, parent_qid: 0, type: 'F', title: 'ruhr', other: 'N' },
    { qid: 2, parent_qid: 0, type: 'L', title: 'market', other: 'Y' },
    { qid: 3, parent_qid: 0, type: 'T', title: 'open', other: 'N' },
    { qid: 4, parent_qid: 0, type: 'X', title: 'thanks', other: 'N' },
  ]),
  table('question_l10ns', [
    { qid: 1, question: '<p>Wie wirkt das <b>Ruhrgebiet</b>?</p>', language: 'de' },
    { qid: 11, question: 'jung &amp; neu', language: 'de' },
    { qid: 12, question: 'verlässlich', language: 'de' },
    { qid: 2, question: 'Markt', language: 'de' },
    { qid: 2, question: 'Market', language: 'en' },
    { qid: 3, question: 'Anmerkung', language: 'de' },
  ]),
  table('subquestions', [
    { qid: 11, parent_qid: 1, title: 'youth', scale_id: 0 },
    { qid: 12, parent_qid: 1, title: 'relia', scale_id: 0 },
  ]),
]);

test('[SF17] a structure gives columns, labels and codes in one language', () => {
  const { columns, languages, skipped } = taken(readLss(localised));
  expect(languages).toEqual(['de', 'en']);
  expect(skipped).toEqual([{ question: 'thanks', type: 'X' }]);
  expect(columns.map(({ column, label, kind }) => [column, label, kind])).toEqual([
    ['ruhr_youth', 'Wie wirkt das Ruhrgebiet ?: jung & neu', 'coded'],
    ['ruhr_relia', 'Wie wirkt das Ruhrgebiet ?: verlässlich', 'coded'],
    ['market', 'Markt', 'coded'],
    ['market_other', 'Markt: other', 'text'],
    ['open', 'Anmerkung', 'text'],
  ]);
  expect([...columns[0]!.codes]).toContainEqual(['A98', 'weiß nicht']);
  expect([...columns[2]!.codes.keys()]).toEqual(['M1', 'M2', '-oth-']);
  const english = taken(readLss(localised, { language: 'en' }));
  expect(english.columns[2]).toMatchObject({ label: 'Market' });
  expect(english.columns[2]?.codes.get('M1')).toBe('Germany');
});

test('[SF17] the structure of older versions has its words in the same tables', () => {
  const older = aStructure([
    table('answers', [
      { qid: 2, code: 'M1', answer: 'Deutschland', language: 'de', scale_id: 0 },
      { qid: 2, code: 'M1', answer: 'Germany', language: 'en', scale_id: 0 },
    ]),
    table('questions', [
      { qid: 2, parent_qid: 0, type: '!', title: 'market', question: 'Markt', language: 'de' },
      { qid: 2, parent_qid: 0, type: '!', title: 'market', question: 'Market', language: 'en' },
    ]),
  ]);
  expect(taken(readLss(older, { language: 'en' })).columns).toEqual([
    {
      column: 'market',
      label: 'Market',
      kind: 'coded',
      isArray: false,
      codes: new Map([['M1', 'Germany']]),
    },
  ]);
});

test('[SF17] what is no structure is refused', () => {
  expect(refusalOf(readLss(localised.subarray(0, 900)))).toMatch(/^SF17 /);
  expect(refusalOf(readLss(bytesOf('<document/>')))).toMatch(/^SF17 /);
  const entities =
    '<!DOCTYPE d [<!ENTITY a "aaaa">]><document><LimeSurveyDocType>Survey</LimeSurveyDocType></document>';
  expect(refusalOf(readLss(bytesOf(entities)))).toMatch(/^SF17 /);
});

test('[SF17] every type of question has the columns of the response export', () => {
  const sub = (code: string, axis = 0) => ({ code, label: code, axis });
  const columns = (type: string, hasOther = false): string[] =>
    columnsOfQuestion({
      code: 'Q',
      type,
      label: 'Q',
      hasOther,
      subquestions: [sub('a'), sub('b'), sub('x', 1)],
      answers: [sub('1'), sub('2'), sub('3'), sub('9', 1)],
    }).map(({ column, kind, codes }) => `${column} ${kind} ${codes.size}`);
  expect(columns('L', true)).toEqual(['Q coded 4', 'Q_other text 0']);
  expect(columns('5')).toEqual(['Q coded 5']);
  expect(columns('O')).toEqual(['Q coded 3', 'Q_comment text 0']);
  expect(columns('B')).toEqual(['Q_a coded 10', 'Q_b coded 10']);
  expect(columns('1').slice(0, 2)).toEqual(['Q_a_1 coded 3', 'Q_a_2 coded 1']);
  expect(columns('P', true).slice(0, 2)).toEqual(['Q_a ticked 1', 'Q_acomment text 0']);
  expect(columns('P', true).at(-1)).toBe('Q_other text 0');
  expect(columns('R')).toEqual(['Q_1 coded 3', 'Q_2 coded 3', 'Q_3 coded 3']);
  expect(columns(':')).toEqual(['Q_a_x number 0', 'Q_b_x number 0']);
  expect(columns('K')).toEqual(['Q_a number 0', 'Q_b number 0']);
  expect(columns('|')).toEqual([]);
});

const responses = [
  '"id";"submitdate";"startlanguage";"market";"market[other]";"ruhr[youth]";"ruhr[relia]";"open"',
  '"4";"2026-03-01 13:35:42";"de";"M1";"";"A7";"A98";"fein"',
  '"5";"";"de";"M1";"";"A1";"A1";""',
  '"6";"2026-03-01 14:00:00";"de";"N/A";"";"N/A";"A9";""',
].join('\n');

test('[SF16][SF19] an export imports with the mapping of its structure', () => {
  const exported = tableOf(limeSurveyTable(tableOf(readCsv(bytesOf(responses)))));
  const { columns } = taken(readLss(localised));
  const plan = taken(
    planImport({ table: exported, ...limeSurveyMapping({ header: exported.header, columns }) }),
  );
  expect(plan.records.map(({ cells }) => cells)).toEqual([
    {
      id: '4',
      submitdate: '2026-03-01 13:35:42',
      startlanguage: 'de',
      market: 'M1',
      market_other: null,
      open: 'fein',
      ruhr_youth: 7,
      ruhr_relia: 98,
    },
    expect.objectContaining({ id: '6', market: null, ruhr_youth: null, ruhr_relia: null }),
  ]);
  expect(plan.rejected.map(({ line, reason }) => [line, reason.en])).toEqual([
    [3, 'Line 3: the interview was not completed.'],
  ]);
  expect(plan.cells.map(({ line, column }) => [line, column])).toEqual([[4, 'ruhr_relia']]);
  expect(plan.items['ruhr_youth']).toMatchObject({ valid: 1, notShown: 1 });
});

test('[SF16] headings that become the same are refused', () => {
  const both = tableOf(readCsv(bytesOf('id,ruhr[a],ruhr_a\n1,2,3\n')));
  expect(refusalOf(limeSurveyTable(both))).toMatch(/^SF3 - ruhr_a /);
});

test('[SF19] codes that are no scale stay categories; "no answer" is told apart', () => {
  const column = (name: string, codes: readonly string[], isArray = true) => ({
    column: name,
    label: name,
    kind: 'coded' as const,
    isArray,
    codes: new Map(codes.map((code) => [code, code])),
  });
  const columns = [
    column('five', ['1', '2', '3', '4', '5']),
    column('seven', ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A98', 'A99']),
    column('twice', ['A1', 'B1', 'A2']),
    column('words', ['Y', 'N']),
    column('list', ['1', '2', '3'], false),
  ];
  const header = ['id', ...columns.map((one) => one.column)];
  const { intakes } = limeSurveyMapping({ header, columns, noAnswer: ['A99'] });
  expect(intakes.map(({ items }) => [items.names, items.max])).toEqual([
    [['five'], 5],
    [['seven'], 7],
  ]);
  expect(intakes[1]!.items.map).toMatchObject({ A7: '7', A98: '98', A99: '99' });
  expect(Object.keys(intakes[0]!.categories!)).toEqual(['twice', 'words', 'list']);
  const chosen = limeSurveyMapping({ header, columns, scales: ['list'] });
  expect(chosen.intakes.map(({ items }) => items.names)).toEqual([['list']]);
});

const syntax = `SET UNICODE=ON.
GET DATA
 /TYPE=TXT
 /VARIABLES=
 V1 F7
 V2 DATETIME23.2
 V3 F2
 V4 A2
 V5 A130.
CACHE.
*Define Variable Properties.
VARIABLE LABELS V1 "id".
VARIABLE LABELS V2 "submitdate".
VARIABLE LABELS V3 "[jung] Wie wirkt ""das"+
" Ruhrgebiet""?".
VARIABLE LABELS V4 "Markt".
VARIABLE LABELS V5 "Anmerkung".
*Define Value labels.
VALUE LABELS V3
1 "gealtert"
7 "jung"
98 "weiß nicht".
VALUE LABELS V4
"M1" "Deutschland"
"M2" "China".
RENAME VARIABLE ( V1 = id ).
RENAME VARIABLE ( V3 = ruhr_youth ).
RENAME VARIABLE ( V4 = market ).
`;

test('[SF18] the syntax of an SPSS export gives columns, labels and codes', () => {
  for (const text of [syntax, syntax.replaceAll('\n', '\r\n')]) {
    const { columns } = taken(readSps(bytesOf(text)));
    expect(columns.map(({ column, kind, label }) => [column, kind, label])).toEqual([
      ['id', 'number', 'id'],
      ['V2', 'text', 'submitdate'],
      ['ruhr_youth', 'coded', '[jung] Wie wirkt "das Ruhrgebiet"?'],
      ['market', 'coded', 'Markt'],
      ['V5', 'text', 'Anmerkung'],
    ]);
    expect([...columns[2]!.codes]).toEqual([
      ['1', 'gealtert'],
      ['7', 'jung'],
      ['98', 'weiß nicht'],
    ]);
    expect(columns[3]!.codes.get('M1')).toBe('Deutschland');
  }
  expect(refusalOf(readSps(bytesOf('id;q1\n1;2\n')))).toMatch(/^SF18 /);
});
