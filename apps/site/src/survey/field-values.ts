/** What stands in the fields of a page: what was typed just now, or else what was saved before. */
import { type Answers, answerTo, isDontKnow, type ShownPage } from '@city-of-cities/questionnaire';

export type FieldValues = (field: string) => readonly string[];

/** As typed, valid or not, so that an error costs nobody their words. */
export function typedValues(form: URLSearchParams): FieldValues {
  return (field) => form.getAll(field);
}

export function savedValues(page: ShownPage, answers: Answers): FieldValues {
  const valuesByField = new Map<string, readonly string[]>();
  for (const { item, field, dontKnowField } of page.items) {
    const answer = answerTo(answers, item);
    if (answer === undefined) continue;
    if (isDontKnow(answer)) valuesByField.set(dontKnowField ?? field, ['dk']);
    else valuesByField.set(field, typeof answer === 'object' ? answer : [String(answer)]);
  }
  return (field) => valuesByField.get(field) ?? [];
}
