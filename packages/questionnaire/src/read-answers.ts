import type { Answer, Answers } from './answers.ts';
import { type AnswerProblem, type AnswerTexts, fillText } from './answer-texts.ts';
import { readField } from './read-field.ts';
import { fieldPrefix, type ShownPage } from './shown-page.ts';

/** Why a field cannot be taken, for the respondent, in the language of the texts given. */
export interface AnswerFinding {
  /** Name of the field, cut to 80 characters. */
  readonly field: string;
  /** The item to show it at; null for a field that belongs to none. */
  readonly item: string | null;
  readonly problem: AnswerProblem;
  readonly message: string;
}

export type AnswerReading =
  | { readonly ok: true; readonly answers: Answers }
  /** `answers` holds what could be read, to fill the page that is shown again. */
  | {
      readonly ok: false;
      readonly answers: Answers;
      readonly findings: readonly AnswerFinding[];
    };

/** More is no form of ours; the rest is not read. */
const mostFields = 2000;

/**
 * QU10–QU14: reads a sent page. `fields` are name and value pairs in the order sent, as
 * `URLSearchParams` and `FormData` give them; names without the prefix `q.` are the site's own and
 * not looked at. Whatever was sent, the outcome is a value; a missing answer is none here when the
 * item does not require one.
 */
export function readAnswers(
  page: ShownPage,
  fields: Iterable<readonly [name: string, value: unknown]>,
  texts: AnswerTexts,
): AnswerReading {
  const valuesByField = new Map<string, string[]>();
  const expected = new Set(
    page.items.flatMap(({ field, dontKnowField }) =>
      dontKnowField === null ? [field] : [field, dontKnowField],
    ),
  );
  let strange: string | null = null;
  let count = 0;
  for (const [name, value] of fields) {
    count += 1;
    if (count > mostFields) {
      strange ??= name;
      break;
    }
    if (!name.startsWith(fieldPrefix)) continue;
    if (!expected.has(name) || typeof value !== 'string') {
      strange ??= name;
      continue;
    }
    const values = valuesByField.get(name);
    if (values === undefined) valuesByField.set(name, [value]);
    else values.push(value);
  }

  const findings: AnswerFinding[] = [];
  const report = (
    field: string,
    item: string | null,
    problem: AnswerProblem,
    bounds: Readonly<Record<string, number>> = {},
  ): void => {
    const message = fillText(texts[problem], bounds);
    findings.push({ field: field.slice(0, 80), item, problem, message });
  };
  // One finding for all strange fields: a flood of them must not become a flood of sentences.
  if (strange !== null) report(strange, null, 'unknownField');

  const answers: [string, Answer][] = [];
  for (const { item, field, dontKnowField } of page.items) {
    const isDontKnowTicked =
      dontKnowField !== null && (valuesByField.get(dontKnowField)?.some(Boolean) ?? false);
    const reading = readField(item, valuesByField.get(field) ?? [], isDontKnowTicked);
    if ('problem' in reading) report(field, item.id, reading.problem, reading.bounds);
    else if (reading.answer !== undefined) answers.push([item.id, reading.answer]);
    else if (item.required) report(field, item.id, 'required');
  }
  const read = Object.fromEntries(answers);
  return findings.length === 0
    ? { ok: true, answers: read }
    : { ok: false, answers: read, findings };
}
