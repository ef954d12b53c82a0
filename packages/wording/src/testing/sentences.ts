import { readFileSync } from 'node:fs';
import type { Language } from '../language.ts';

/** A test sentence and whether the guard should speak. */
export interface LabelledSentence {
  readonly language: Language;
  readonly isCliche: boolean;
  readonly text: string;
}

/** A test sentence and the statistics in it. */
export interface LabelledFigures {
  readonly language: Language;
  readonly text: string;
  readonly figures: readonly { readonly span: string; readonly value: string }[];
}

function rowsOf(name: string): string[][] {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}

/** `hard.tsv` the rules were tuned on; `unseen.tsv` was written before them and never tuned on. */
export function sentencesOf(name: 'hard.tsv' | 'unseen.tsv'): LabelledSentence[] {
  return rowsOf(name).map(([language = '', kind = '', text = '']) => ({
    language: language as Language,
    isCliche: kind === 'cliche',
    text,
  }));
}

/** Sentences with statistics, columns: language, text, `span=value` joined by `|`. */
export function figuresOf(name: 'hard-figures.tsv' | 'unseen-figures.tsv'): LabelledFigures[] {
  return rowsOf(name).map(([language = '', text = '', expected = '']) => ({
    language: language as Language,
    text,
    figures:
      expected === ''
        ? []
        : expected.split('|').map((pair) => {
            const [span = '', value = ''] = pair.split('=');
            return { span, value };
          }),
  }));
}
