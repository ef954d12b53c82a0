import type { Item } from './item.ts';

/** "Don't know" is an answer of its own, never a scale point and never a missing value. */
export interface DontKnow {
  readonly dontKnow: true;
}
export const dontKnow: DontKnow = { dontKnow: true };

/** A scale point or number, an option's code, several codes, an open text, or "don't know". */
export type Answer = number | string | readonly string[] | DontKnow;

/** Answers by item id, as they are kept as JSON; an item that is not here was not answered. */
export type Answers = Readonly<Record<string, Answer>>;

/** The answer to an item. Reads own entries only, so a name like "constructor" finds nothing. */
export function answerTo(answers: Answers, item: Item | string): Answer | undefined {
  const id = typeof item === 'string' ? item : item.id;
  return Object.hasOwn(answers, id) ? answers[id] : undefined;
}

export function isDontKnow(answer: Answer | undefined): answer is DontKnow {
  return typeof answer === 'object' && 'dontKnow' in answer;
}

/** The values a condition can name: scale points and codes as text, "dk" for "don't know". */
export function conditionValues(answer: Answer | undefined): readonly string[] {
  if (answer === undefined) return [];
  if (isDontKnow(answer)) return ['dk'];
  return typeof answer === 'object' ? answer : [String(answer)];
}
