import {
  type Answers,
  isScale,
  type Questionnaire,
  secondsPerItem,
  straightLining,
} from '@city-of-cities/questionnaire';

/** What goes with an answer: its language and how it was given. Nothing about who gave it, nor when. */
export function flagsOf(
  questionnaire: Questionnaire,
  answers: Answers,
  language: string,
  elapsedSeconds: number,
): object {
  const batteries = questionnaire.regions.map(({ id }) => ({
    id,
    items: questionnaire.items
      .filter((item) => isScale(item) && item.about?.region === id)
      .map((item) => item.id),
  }));
  const lines = batteries.map(({ id, items }) => [id, straightLining(answers, items)] as const);
  return {
    language,
    secondsPerItem: secondsPerItem(elapsedSeconds, Object.keys(answers).length),
    straightLining: Object.fromEntries(lines.map(([id, { index }]) => [id, index])),
    isStraightLiner: lines.some(([, { isStraightLiner }]) => isStraightLiner),
  };
}
