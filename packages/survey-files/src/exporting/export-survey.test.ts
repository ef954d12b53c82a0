import { parseDelimited, isRefusal, readSav } from '@city-of-cities/perception';
import { codebookOf, exportRows, importMapping } from '@city-of-cities/questionnaire';
import { aQuestionnaire } from '@city-of-cities/questionnaire/testing';
import { expect, test } from 'vitest';
import { planImport } from '../importing/plan-import.ts';
import { readCsv } from '../tables/read-csv.ts';
import { readSavTable } from '../tables/read-sav-table.ts';
import { bytesOf, tableOf, taken } from '../testing/surveys.ts';
import { exportCsvWithCodebook, exportSav } from './export-survey.ts';

const questionnaire = aQuestionnaire();
const survey = {
  codebook: codebookOf(questionnaire, 'de'),
  table: exportRows(questionnaire, [
    {
      id: '7f6c',
      wave: 'w2017',
      language: 'zh',
      submittedOn: '2017-09-12',
      quotaCell: 'china/students',
      answers: {
        market: 'china',
        audience: 'students',
        knowsHamburg: 'no',
        ruhr_reliable: 6,
        ruhr_youthful: { dontKnow: true },
        visits: 2.5,
        remarks: '=1+1; "ja"',
      },
    },
  ]),
};
const { header } = survey.table;
const mapping = { columns: Object.fromEntries(header.map((name) => [name, name])) };
const intakes = [importMapping(questionnaire, 7)];

test('[SF12] the codebook has one record per column and code, missing ones marked', () => {
  const [head, ...rows] = parseDelimited(exportCsvWithCodebook(survey).codebook, ',');
  expect(head).toEqual(['column', 'kind', 'label', 'version', 'code', 'meaning', 'isMissing']);
  expect(new Set(rows.map(([column]) => column))).toEqual(new Set(header));
  const youthful = rows.filter(([column]) => column === 'ruhr_youthful');
  expect(youthful.map((row) => row.slice(4))).toContainEqual(['7', 'jung', '0']);
  expect(youthful.map((row) => row.slice(4))).toContainEqual(['-9', 'not shown', '1']);
  expect(rows.find(([column]) => column === 'remarks')?.slice(4)).toEqual(['', '', '']);
});

test('[SF12] no cell of an export begins like a formula', () => {
  const { data } = exportCsvWithCodebook(survey, ';');
  expect(parseDelimited(data, ';')[1]?.at(-1)).toBe(`'=1+1; "ja"`);
});

test('[SF13] an export to SPSS imports again, answer for answer', () => {
  const { bytes } = taken(exportSav(survey, { createdAt: '2026-11-24T10:20:30Z' }));
  const fromSav = taken(planImport({ table: tableOf(readSavTable(bytes)), mapping, intakes }));
  expect(fromSav.rejected).toEqual([]);
  expect(fromSav.cells).toEqual([]);
  expect(fromSav.records[0]?.cells).toMatchObject({
    id: '7f6c',
    market: 'china',
    ruhr_reliable: 6,
    ruhr_youthful: 98,
    remarks: '=1+1; "ja"',
  });
  const { data } = exportCsvWithCodebook(survey);
  const fromCsv = taken(planImport({ table: tableOf(readCsv(bytesOf(data))), mapping, intakes }));
  expect(fromCsv.records[0]?.cells).toMatchObject({ ruhr_youthful: 98, visits: '2.5' });
});

test('[SF13] a codebook of another export throws', () => {
  const codebook = survey.codebook.slice(1);
  expect(() => exportCsvWithCodebook({ ...survey, codebook })).toThrow(/another export/);
});

test('[SF13] kinds of columns become types and missing codes of SPSS', () => {
  const file = readSav(taken(exportSav(survey, { createdAt: '2026-11-24T10:20:30Z' })).bytes);
  if (isRefusal(file)) throw new Error(file.message);
  const byName = new Map(file.variables.map((variable) => [variable.name, variable]));
  expect(byName.get('sources_press')).toMatchObject({
    type: 'numeric',
    missingValues: [98, 99, -9],
  });
  expect(byName.get('visits')).toMatchObject({ type: 'numeric', missingValues: [] });
  expect(byName.get('market')).toMatchObject({ type: 'string', label: 'market (de)' });
});
