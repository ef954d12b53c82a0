import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeSav } from '../exporting/write-sav.ts';
import { readFormbricksJson } from '../formbricks/read-responses.ts';
import type { Refused } from '../finding.ts';
import { readLss } from '../limesurvey/read-lss.ts';
import { bytesOf, taken } from '../testing/surveys.ts';
import { aWorkbook } from '../testing/workbooks.ts';
import { readCsv } from './read-csv.ts';
import { readSavTable } from './read-sav-table.ts';
import { readXlsx } from './read-xlsx.ts';

type Reading = { readonly ok: true } | Refused;

const sav = taken(
  writeSav({
    columns: [
      {
        name: 'youthful',
        label: 'How young?',
        type: 'numeric',
        valueLabels: new Map([['7', 'young']]),
        missingCodes: [98],
        measure: 'ordinal',
      },
      {
        name: 'remarks',
        label: '',
        type: 'string',
        valueLabels: new Map(),
        missingCodes: [],
        measure: 'nominal',
      },
    ],
    records: [
      [7, 'x'.repeat(300)],
      [98, 'y'],
    ],
    createdAt: '2026-11-24T10:20:30Z',
  }),
).bytes;

const readers: readonly (readonly [
  string,
  Uint8Array,
  (bytes: Uint8Array) => Reading | Promise<Reading>,
])[] = [
  ['csv', bytesOf('id,market,"remarks"\r\n1,de,"grün, ""ja"""\r\n'), readCsv],
  [
    'xlsx',
    aWorkbook([
      ['id', 'market'],
      ['r1', 7],
    ]),
    readXlsx,
  ],
  ['sav', sav, readSavTable],
  ['json', bytesOf('{"data":[{"id":"a","finished":true,"data":{"q":["x"]}}]}'), readFormbricksJson],
  ['lss', bytesOf('<document><LimeSurveyDocType>Survey</LimeSurveyDocType></document>'), readLss],
];

/** SF1: a place or none, and a sentence in each language. */
function expectSaid(reading: Reading): void {
  if (reading.ok) return;
  expect(reading.findings.length).toBeGreaterThan(0);
  for (const { rule, reason } of reading.findings) {
    expect(rule).toMatch(/^SF\d+$/);
    expect(reason.de).toMatch(/\.$/);
    expect(reason.en).toMatch(/\.$/);
    expect(reason.de).not.toBe(reason.en);
  }
}

test.each(readers)(
  '[SF1] a damaged %s is read or refused with a reason, never thrown',
  async (_, file, read) => {
    const change = fc.tuple(fc.nat(file.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { maxLength: 4 }),
        fc.nat(file.length),
        async (changes, cut) => {
          const damaged = file.slice(0, cut);
          for (const [at, byte] of changes) if (at < cut) damaged[at] = byte;
          expectSaid(await read(damaged));
          const whole = file.slice();
          for (const [at, byte] of changes) whole[at] = byte;
          expectSaid(await read(whole));
        },
      ),
      { numRuns: 150, seed: 53 },
    );
  },
);

test.each(readers)('[SF1] the undamaged %s is read', async (_, file, read) => {
  expect((await read(file)).ok).toBe(true);
});
