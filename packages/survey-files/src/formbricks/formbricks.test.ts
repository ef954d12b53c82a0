import { expect, test } from 'vitest';
import { planImport } from '../importing/plan-import.ts';
import { readCsv } from '../tables/read-csv.ts';
import { bytesOf, refusalOf, tableOf, taken } from '../testing/surveys.ts';
import { formbricksMapping } from './formbricks-mapping.ts';
import { readFormbricksJson } from './read-responses.ts';
import { readFormbricksSurvey } from './read-survey.ts';

const text = (value: string, de: string) => ({ default: value, de });

const elements = [
  {
    id: 'mkt',
    type: 'multipleChoiceSingle',
    headline: text('<p>Market</p>', 'Markt'),
    choices: [
      { id: 'c1', label: text('Germany', 'Deutschland') },
      { id: 'c2', label: text('China', 'China') },
    ],
  },
  {
    id: 'img',
    type: 'matrix',
    headline: text('The Ruhr is', 'Das Ruhrgebiet ist'),
    rows: [
      { id: 'r1', label: text('youthful', 'jugendlich') },
      { id: 'r2', label: text('reliable', 'verlässlich') },
    ],
    columns: ['1 not at all', '2', '3', '4', '5', '6', '7 very'].map((label) => ({
      id: label,
      label: text(label, label),
    })),
  },
  { id: 'open', type: 'openText', headline: text('Remarks', 'Anmerkungen') },
];

const survey = taken(
  readFormbricksSurvey(
    bytesOf(JSON.stringify({ data: { id: 's1', blocks: [{ id: 'b', elements }] } })),
  ),
);

const intake = {
  idColumn: 'id',
  completeColumn: 'finished',
  required: ['market'],
  categories: { market: ['de', 'cn'] },
  items: { names: ['ruhr_1', 'ruhr_2'], min: 1, max: 7 },
  text: ['open'],
  output: ['id', 'market', 'ruhr_1', 'ruhr_2', 'open'],
};

const choice = {
  questions: survey.questions,
  names: { mkt: 'market', img: 'ruhr' },
  codes: { c1: 'de', c2: 'cn' },
};

const json = bytesOf(
  JSON.stringify({
    data: [
      {
        id: 'a',
        createdAt: '2026-03-01T10:00:00.000Z',
        finished: true,
        language: 'de',
        data: { mkt: 'Deutschland', img: { jugendlich: '7 very', verlässlich: '2' }, open: 'fein' },
      },
      { id: 'b', finished: false, data: { mkt: 'China' } },
      { id: 'c', finished: true, data: { mkt: 'Mars', open: ['x', 'y'] } },
    ],
  }),
);

test('[SF20][SF21] answers of the API import by the survey’s definition', () => {
  const table = tableOf(readFormbricksJson(json));
  const mapping = formbricksMapping({ ...choice, header: table.header });
  const plan = taken(planImport({ table, mapping, intakes: [intake] }));
  expect(plan.records.map(({ cells }) => cells)).toEqual([
    { id: 'a', market: 'de', ruhr_1: 7, ruhr_2: 2, open: 'fein' },
  ]);
  expect(plan.rejected.map(({ reason }) => reason.de)).toEqual([
    'Datensatz 2: Die Befragung wurde nicht abgeschlossen.',
    'Datensatz 3: „market“ hat keinen bekannten Code.',
  ]);
});

test('[SF21] the CSV export imports by its headings, to the same record', () => {
  const csv = [
    'No.,Response ID,Timestamp,Finished,Survey ID,Tags,1. Market,1. Market - Option ID,2. The Ruhr is - youthful,2. The Ruhr is - reliable,3. Remarks',
    '1,a,2026-03-01 10:00:00,Yes,s1,,Germany,c1,7 very,2,fein',
    '2,b,2026-03-01 10:00:00,No,s1,,China,c2,1 not at all,2,',
  ].join('\n');
  const table = tableOf(readCsv(bytesOf(csv)));
  const mapping = formbricksMapping({ ...choice, header: table.header });
  const plan = taken(planImport({ table, mapping, intakes: [intake] }));
  const fromJson = tableOf(readFormbricksJson(json));
  const other = taken(
    planImport({
      table: fromJson,
      mapping: formbricksMapping({ ...choice, header: fromJson.header }),
      intakes: [intake],
    }),
  );
  expect(plan.records.map(({ key }) => key)).toEqual(other.records.map(({ key }) => key));
  expect(plan.rejected.map(({ line }) => line)).toEqual([3]);
});

test('[SF20] the JSON export of the browser has the headings of its CSV', () => {
  const flat = [{ 'No.': 1, 'Response ID': 'a', '1. Market': 'Germany' }];
  expect(tableOf(readFormbricksJson(bytesOf(JSON.stringify(flat))))).toMatchObject({
    placeWord: 'record',
    header: ['No.', 'Response ID', '1. Market'],
    records: [['1', 'a', 'Germany']],
  });
});

test('[SF20][SF21] what is cut or something else is refused', () => {
  expect(refusalOf(readFormbricksJson(json.subarray(0, json.length / 2)))).toMatch(/^SF20 .*JSON/);
  expect(refusalOf(readFormbricksJson(bytesOf('{"a":1}')))).toMatch(/^SF20 .*keine Liste/);
  expect(refusalOf(readFormbricksJson(bytesOf('[{"id":"a"},7]')))).toMatch(/^SF20 2 /);
  expect(refusalOf(readFormbricksSurvey(bytesOf('{"name":"x"}')))).toMatch(/^SF21 /);
});

test('[SF21] an older definition lists questions with plain rows', () => {
  const older = taken(
    readFormbricksSurvey(
      bytesOf(
        JSON.stringify({
          questions: [
            {
              id: 'm',
              type: 'matrix',
              headline: 'Image',
              rows: [{ default: 'young' }],
              columns: [{ default: 'yes' }],
            },
          ],
        }),
      ),
    ),
  );
  expect(formbricksMapping({ questions: older.questions, header: ['m_young'] })).toEqual({
    columns: { m_young: 'm_1' },
    codes: { m_1: { yes: '1' } },
  });
});
