import { expect, test } from 'vitest';
import { answersFromCells } from './answers-from-cells.ts';
import type { Answers } from './answers.ts';
import { exportRows } from './export-rows.ts';
import { aQuestionnaire } from './testing/builders.ts';

const questionnaire = aQuestionnaire();

function thereAndBack(answers: Answers): Answers {
  const { header, rows } = exportRows(questionnaire, [
    { id: '1', wave: 'w', language: 'de', submittedOn: '2017-01-01', quotaCell: null, answers },
  ]);
  return answersFromCells(
    questionnaire,
    Object.fromEntries(header.map((name, k) => [name, rows[0]?.[k] ?? null])),
  );
}

test('[QU27] what was exported comes back as it was answered', () => {
  const answers: Answers = {
    market: 'china',
    audience: 'students',
    knowsHamburg: 'no',
    ruhr_reliable: 6,
    ruhr_youthful: { dontKnow: true },
    sources: ['press', 'visit'],
    visits: 12.5,
    remarks: 'schön',
  };
  expect(thereAndBack(answers)).toEqual(answers);
  expect(thereAndBack({ market: 'china' })).toEqual({ market: 'china' });
});

test('[QU27] what is no answer to its item becomes none', () => {
  const bad = {
    market: 'mars',
    ruhr_reliable: 8,
    ruhr_youthful: 'NaN',
    visits: 501,
    remarks: ' \0 ',
    sources_press: 99,
  };
  expect(answersFromCells(questionnaire, bad)).toEqual({});
  const long = answersFromCells(questionnaire, { remarks: '长'.repeat(10_000) });
  expect(long['remarks']).toHaveLength(200);
});
