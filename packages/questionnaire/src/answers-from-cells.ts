import { type Answer, type Answers, dontKnow } from './answers.ts';
import { type Column, columnsOf, missingCodes } from './codebook.ts';
import { isScale, pointsOf } from './item.ts';
import type { ExportCell } from './export-rows.ts';
import type { Questionnaire } from './questionnaire.ts';

/**
 * QU27: the way back from the columns of an export to answers. What is missing, not shown or cannot be an answer
 * to its item is left out, so that no answer comes of it.
 */
export function answersFromCells(
  questionnaire: Questionnaire,
  cells: Readonly<Record<string, ExportCell>>,
): Answers {
  const answers: Record<string, Answer> = {};
  const ticked = new Map<string, string[]>();
  for (const column of columnsOf(questionnaire)) {
    const { item } = column;
    if (item === null) continue;
    const cell = Object.hasOwn(cells, column.name) ? (cells[column.name] ?? null) : null;
    if (column.kind === 'ticked') {
      const code = Number(cell ?? NaN);
      if (code === missingCodes.dontKnow) answers[item.id] = dontKnow;
      if (code === 1 && column.option !== null)
        ticked.set(item.id, [...(ticked.get(item.id) ?? []), column.option]);
      continue;
    }
    const answer = answerIn(column, cell);
    if (answer !== undefined) answers[item.id] = answer;
  }
  return { ...answers, ...Object.fromEntries(ticked) };
}

function answerIn({ item, kind }: Column, cell: ExportCell): Answer | undefined {
  if (cell === null || cell === '' || item === null) return undefined;
  if (kind === 'category') {
    const options = 'options' in item ? item.options : [];
    return options.some(({ code }) => code === String(cell)) ? String(cell) : undefined;
  }
  if (kind === 'text')
    return item.kind === 'openText' ? cut(String(cell), item.maxCharacters) : undefined;
  const number = Number(cell);
  if (!Number.isFinite(number)) return undefined;
  if (kind === 'number')
    return item.kind === 'number' && number >= item.min && number <= item.max ? number : undefined;
  if (!isScale(item)) return undefined;
  if (number === missingCodes.dontKnow) return dontKnow;
  return Number.isInteger(number) && number >= 1 && number <= pointsOf(item) ? number : undefined;
}

/** An open answer as long as the questionnaire allows, and without what JSON in PostgreSQL refuses. */
function cut(text: string, characters: number): string | undefined {
  const clean = Array.from(text.toWellFormed().replaceAll('\0', '')).slice(0, characters).join('');
  return clean.trim() === '' ? undefined : clean;
}
