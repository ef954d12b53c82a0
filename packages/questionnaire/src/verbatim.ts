import { hasOptions, isScale, type Item, pointsOf } from './item.ts';
import { textIn, type Texts } from './texts.ts';

/** Every word of an item as a respondent of one language reads it. */
export interface Verbatim {
  readonly question: string;
  readonly hint: string;
  readonly dontKnow: string;
  readonly low: string;
  readonly high: string;
  readonly options: readonly { readonly code: string; readonly label: string }[];
}

/** The words of an item in a language; "" where the item has none. */
export function verbatimOf(item: Item, language: string): Verbatim {
  const say = (texts: Texts | null): string => textIn(texts, language);
  return {
    question: say(item.question),
    hint: say(item.hint),
    dontKnow: say(item.dontKnow),
    low: isScale(item) ? say(item.low) : '',
    high: isScale(item) ? say(item.high) : '',
    options: hasOptions(item)
      ? item.options.map(({ code, label }) => ({ code, label: say(label) }))
      : [],
  };
}

/** What an answer can be, apart from words: a change here changes the measurement in any language. */
export function answerFormOf(item: Item): string {
  const form = [item.kind, item.dontKnow === null ? 'no dk' : 'dk'];
  if (isScale(item)) form.push(`${pointsOf(item)} points`);
  if (hasOptions(item)) form.push(item.options.map(({ code }) => code).join(' '));
  if (item.kind === 'multipleChoice') form.push(`at most ${item.atMost ?? 'all'}`);
  if (item.kind === 'number') form.push(`${item.min} to ${item.max}, ${item.decimals} decimals`);
  return form.join('; ');
}
