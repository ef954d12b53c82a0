/** Where one sentence lies in its text. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

// A full stop ends a sentence only before white space and a capital, and not after an abbreviation
// or a number ("Dr. Stahl", "27. Juni").
const END =
  /[!?。！？；…\n]+["'”“»’」』)]*\s*|(?<!(?:^|[\s(])(?:\p{L}|\p{N}{1,2}|Dr|Prof|Mr|Mrs|Ms|St|Nr|No|ca|bzw|usw|vgl|Abs|Art|Mio|Mrd|Tel|Str|inkl|etc|vs|geb|Hrsg|Jh|e\.V|z\.B|u\.a|d\.h))\.["'”“»’)]*\s+(?=[\p{Lu}\p{N}„“"'«»(])/gu;

const LONGEST = 400;

/**
 * Splits a text into sentences; headline lines count as sentences. Nothing is longer than 400
 * characters, so that reading the surroundings of a hit costs the same in any text.
 */
export function splitSentences(text: string): Sentence[] {
  const list: Sentence[] = [];
  let start = 0;
  const closeAt = (end: number): void => {
    while (end - start > LONGEST) {
      const blank = text.slice(start, start + LONGEST).lastIndexOf(' ');
      const cut = start + (blank > 0 ? blank : LONGEST);
      list.push({ start, end: cut, text: text.slice(start, cut) });
      start = cut;
    }
    if (end > start) list.push({ start, end, text: text.slice(start, end) });
    start = end;
  };
  for (const match of text.matchAll(END)) closeAt(match.index + match[0].length);
  closeAt(text.length);
  return list;
}

/** The sentence that holds `index`, found by bisection. */
export function sentenceAt(list: readonly Sentence[], index: number): number {
  let low = 0;
  let high = list.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.end ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return low;
}
