import { type Answer, dontKnow } from './answers.ts';
import type { AnswerProblem } from './answer-texts.ts';
import { isScale, type Item, type ItemOf, pointsOf } from './item.ts';

/** An answer, no answer (`undefined`), or why what was sent is none. */
export type FieldReading =
  | { readonly answer: Answer | undefined }
  | { readonly problem: AnswerProblem; readonly bounds?: Readonly<Record<string, number>> };

/**
 * QU10–QU13: what the fields of one item say. `values` are all values sent under the item's name, in
 * order; `isDontKnowTicked` tells of the separate checkbox of numbers and open texts.
 */
export function readField(
  item: Item,
  values: readonly string[],
  isDontKnowTicked: boolean,
): FieldReading {
  if (item.kind === 'multipleChoice') return readSeveral(item, values);
  const [first = '', ...others] = values;
  if (others.length > 0) return { problem: 'repeated' };
  if (item.kind === 'number' || item.kind === 'openText') {
    const reading = item.kind === 'number' ? readNumber(item, first) : readText(item, first);
    if (!isDontKnowTicked) return reading;
    return 'answer' in reading && reading.answer === undefined
      ? { answer: dontKnow }
      : { problem: 'contradiction' };
  }
  return readOne(item, first);
}

function readOne(
  item: Exclude<Item, ItemOf<'multipleChoice' | 'number' | 'openText'>>,
  value: string,
): FieldReading {
  if (value === '') return { answer: undefined };
  if (value === 'dk' && item.dontKnow !== null) return { answer: dontKnow };
  if (isScale(item)) {
    const isPoint = /^[1-9]$/.test(value) && Number(value) <= pointsOf(item);
    return isPoint ? { answer: Number(value) } : { problem: 'unknownOption' };
  }
  return item.options.some(({ code }) => code === value)
    ? { answer: value }
    : { problem: 'unknownOption' };
}

function readSeveral(item: ItemOf<'multipleChoice'>, values: readonly string[]): FieldReading {
  const ticked = values.filter((value) => value !== '');
  if (ticked.length === 0) return { answer: undefined };
  if (ticked.length > item.options.length + 1) return { problem: 'repeated' };
  if (new Set(ticked).size < ticked.length) return { problem: 'repeated' };
  if (item.dontKnow !== null && ticked.includes('dk'))
    return ticked.length === 1 ? { answer: dontKnow } : { problem: 'contradiction' };
  // In the order of the options, so that equal answers are equal values.
  const codes = item.options.map(({ code }) => code).filter((code) => ticked.includes(code));
  if (codes.length < ticked.length) return { problem: 'unknownOption' };
  if (item.atMost !== null && codes.length > item.atMost)
    return { problem: 'tooMany', bounds: { max: item.atMost } };
  return { answer: codes };
}

function readNumber(item: ItemOf<'number'>, value: string): FieldReading {
  if (value.length > 40) return { problem: 'notANumber' };
  // NFKC turns the full-width digits of Chinese keyboards into plain ones.
  const plain = value.normalize('NFKC').trim().replace('−', '-');
  if (plain === '') return { answer: undefined };
  const parts = /^(-?\d{1,15})(?:[.,](\d{1,15}))?$/.exec(plain);
  if (parts === null) return { problem: 'notANumber' };
  const [, whole = '', decimals = ''] = parts;
  if (decimals.length > item.decimals)
    return { problem: 'tooPrecise', bounds: { max: item.decimals } };
  const number = Number(decimals === '' ? whole : `${whole}.${decimals}`);
  if (number < item.min || number > item.max)
    return { problem: 'outOfRange', bounds: { min: item.min, max: item.max } };
  return { answer: number === 0 ? 0 : number };
}

function readText(item: ItemOf<'openText'>, value: string): FieldReading {
  const max = item.maxCharacters;
  // A character is at most two units and a line end two, so this spares reading megabytes.
  if (value.length > max * 2 + 100) return { problem: 'tooLong', bounds: { max } };
  const text = cleanText(value);
  if (text === '') return { answer: undefined };
  return Array.from(text).length > max ? { problem: 'tooLong', bounds: { max } } : { answer: text };
}

/** QU13: without what PostgreSQL's JSON refuses (NUL, half surrogate pairs) and other control characters. */
function cleanText(value: string): string {
  return (
    value
      .toWellFormed()
      .replaceAll(/\r\n?/g, '\n')
      // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '')
      .trim()
  );
}
