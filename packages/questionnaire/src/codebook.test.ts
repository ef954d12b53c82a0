import { expect, test } from 'vitest';
import type { Answers } from './answers.ts';
import { codebookOf, columnsOf } from './codebook.ts';
import { exportRows } from './export-rows.ts';
import { importMapping } from './import-mapping.ts';
import { aQuestionnaire } from './testing/builders.ts';

const questionnaire = aQuestionnaire();
const names = columnsOf(questionnaire).map(({ name }) => name);

/** One exported row by column. */
function exported(answers: Answers): Record<string, unknown> {
  const submission = {
    id: '7f6c',
    wave: 'w2017',
    language: 'zh',
    submittedOn: '2017-09-12',
    quotaCell: 'china/students',
    answers,
  };
  const { header, rows } = exportRows(questionnaire, [submission]);
  return Object.fromEntries(header.map((name, index) => [name, rows[0]?.[index]]));
}

test('[QU15] columns: the head, then items as placed, one per option of a multiple choice', () => {
  expect(names).toEqual([
    'id',
    'wave',
    'language',
    'submittedOn',
    'quotaCell',
    'market',
    'audience',
    'knowsHamburg',
    'ruhr_reliable',
    'ruhr_youthful',
    'hamburg_reliable',
    'hamburg_youthful',
    'sources_press',
    'sources_visit',
    'sources_friends',
    'visits',
    'remarks',
  ]);
});

test('[QU15] the codebook gives question, labels, missing codes and version in one language', () => {
  const entries = new Map(codebookOf(questionnaire, 'de').map((entry) => [entry.column, entry]));
  const scale = entries.get('ruhr_youthful');
  expect(scale).toMatchObject({ kind: 'scale', version: 1, missing: ['98', '99', '-9'] });
  expect([...(scale?.values ?? [])]).toEqual([
    ['1', 'gealtert'],
    ['2', ''],
    ['3', ''],
    ['4', ''],
    ['5', ''],
    ['6', ''],
    ['7', 'jung'],
    ['98', 'don’t know'],
    ['99', 'not answered'],
    ['-9', 'not shown'],
  ]);
  expect(entries.get('sources_visit')?.label).toBe('Where from? (de): visit (de)');
  expect(entries.get('market')?.values.get('china')).toBe('china (de)');
  expect(entries.get('id')).toMatchObject({ kind: 'head', version: null });
});

test('[QU16] answers, "don’t know", not answered and not shown are told apart', () => {
  expect(
    exported({
      market: 'china',
      audience: 'students',
      knowsHamburg: 'no',
      ruhr_reliable: 6,
      ruhr_youthful: { dontKnow: true },
      hamburg_reliable: 7,
      sources: ['press'],
      visits: 2.5,
    }),
  ).toEqual({
    id: '7f6c',
    wave: 'w2017',
    language: 'zh',
    submittedOn: '2017-09-12',
    quotaCell: 'china/students',
    market: 'china',
    audience: 'students',
    knowsHamburg: 'no',
    ruhr_reliable: 6,
    ruhr_youthful: 98,
    hamburg_reliable: -9,
    hamburg_youthful: -9,
    sources_press: 1,
    sources_visit: 0,
    sources_friends: 0,
    visits: 2.5,
    remarks: null,
  });
});

test('[QU16] a text or category that routing hides is empty even if it was answered before', () => {
  const hidden = aQuestionnaire({
    pages: questionnaire.pages.map((page) =>
      page.id === 'last' ? { ...page, showWhen: [{ item: 'knowsHamburg', in: ['yes'] }] } : page,
    ),
  });
  const submission = {
    id: '7f6c',
    wave: 'w2017',
    language: 'zh',
    submittedOn: '2017-09-12',
    quotaCell: null,
    answers: { knowsHamburg: 'no', visits: 3, remarks: 'left over' },
  };
  expect(exportRows(hidden, [submission]).rows[0]?.slice(-2)).toEqual([null, null]);
});

test('[QU16] what an item cannot have counts as not answered', () => {
  for (const ruhr_reliable of [0, 8, 6.5, '6', ['6']])
    expect(exported({ ruhr_reliable })['ruhr_reliable'], String(ruhr_reliable)).toBe(99);
  expect(exported({})).toMatchObject({ ruhr_reliable: 99, sources_press: 99, visits: null });
  expect(exported({ sources: { dontKnow: true } })).toMatchObject({ sources_press: 98 });
});

test('[QU17] the mapping names columns of the export, one scale at a time', () => {
  const mapping = importMapping(questionnaire, 7);
  expect(mapping.items).toEqual({
    names: ['ruhr_reliable', 'ruhr_youthful', 'hamburg_reliable', 'hamburg_youthful'],
    min: 1,
    max: 7,
    dk: ['98'],
    missing: ['99'],
    notShown: ['-9'],
  });
  expect(mapping.batteries).toEqual({
    ruhr: ['ruhr_reliable', 'ruhr_youthful'],
    hamburg: ['hamburg_reliable', 'hamburg_youthful'],
  });
  expect(mapping.required).toEqual(['market', 'audience']);
  expect(mapping.categories['knowsHamburg']).toEqual(['yes', 'no']);
  expect(mapping.text).toEqual(['remarks']);
  expect(mapping.output).toEqual(names);
  expect(importMapping(questionnaire, 5).items.names).toEqual([]);
  expect(importMapping(questionnaire, 5).batteries).toEqual({});
});
