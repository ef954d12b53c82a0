/** Answers as the image analysis takes them: one column per item. */
import { type Answers, answerTo, isDontKnow } from '@city-of-cities/questionnaire';
import {
  type CategoryColumn,
  categoryColumn,
  type ItemColumn,
  itemColumn,
} from '@city-of-cities/perception';

const dontKnowCode = 98;

/** Scale points of an item; an answer that is not on the scale counts as missing. */
export function scaleColumn(answers: readonly Answers[], item: string, points: number): ItemColumn {
  const codes = answers.map((row) => {
    const answer = answerTo(row, item);
    if (isDontKnow(answer)) return dontKnowCode;
    return typeof answer === 'number' ? answer : null;
  });
  return itemColumn(item, codes, { lo: 1, hi: points, dk: [dontKnowCode] });
}

/** The chosen option of an item; "" is missing. */
export function codeColumn(answers: readonly Answers[], item: string): CategoryColumn {
  return categoryColumn(
    item,
    answers.map((row) => {
      const answer = answerTo(row, item);
      return typeof answer === 'string' ? answer : null;
    }),
  );
}
