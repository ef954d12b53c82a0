import { type Answer, type Answers, answerTo, isDontKnow } from './answers.ts';
import { type Column, columnsOf, leadingColumns, missingCodes } from './codebook.ts';
import { isScale, pointsOf } from './item.ts';
import type { Questionnaire } from './questionnaire.ts';
import { routedPages } from './shown-items.ts';

/** A submitted answer sheet, as the store gives it out. */
export interface Submission {
  readonly id: string;
  readonly wave: string;
  readonly language: string;
  /** Date, YYYY-MM-DD. */
  readonly submittedOn: string;
  readonly quotaCell: string | null;
  readonly answers: Answers;
}

export type ExportCell = string | number | null;

export interface ExportTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly ExportCell[])[];
}

/**
 * QU15, QU16: answers as columns. What routing hides is "not shown" even if it was answered before;
 * an answer the questionnaire cannot have counts as not answered.
 */
export function exportRows(
  questionnaire: Questionnaire,
  submissions: Iterable<Submission>,
): ExportTable {
  const columns = columnsOf(questionnaire);
  const rows = Array.from(submissions, (submission) => {
    const shown = new Set(
      routedPages(questionnaire, submission.answers).flatMap(({ items }) =>
        items.map(({ id }) => id),
      ),
    );
    return columns.map((column, index): ExportCell => {
      const leading = leadingColumns[index];
      if (leading !== undefined) return submission[leading];
      const isShown = column.item !== null && shown.has(column.item.id);
      return cellOf(column, isShown, answerTo(submission.answers, column.item?.id ?? ''));
    });
  });
  return { header: columns.map(({ name }) => name), rows };
}

function cellOf(column: Column, isShown: boolean, answer: Answer | undefined): ExportCell {
  if (column.kind === 'scale' || column.kind === 'ticked') {
    if (!isShown) return missingCodes.notShown;
    if (isDontKnow(answer)) return missingCodes.dontKnow;
    return (
      (column.kind === 'scale' ? scalePoint(column, answer) : tick(column, answer)) ??
      missingCodes.notAnswered
    );
  }
  if (!isShown || answer === undefined || typeof answer === 'object') return null;
  if (column.kind === 'number') return typeof answer === 'number' ? answer : null;
  return typeof answer === 'string' ? answer : null;
}

function scalePoint({ item }: Column, answer: Answer | undefined): number | null {
  if (item === null || !isScale(item) || typeof answer !== 'number') return null;
  return Number.isInteger(answer) && answer >= 1 && answer <= pointsOf(item) ? answer : null;
}

function tick({ option }: Column, answer: Answer | undefined): number | null {
  if (typeof answer !== 'object' || isDontKnow(answer) || option === null) return null;
  return answer.includes(option) ? 1 : 0;
}
