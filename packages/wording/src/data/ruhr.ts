import type { Lexicon, Rule, Span } from '../lexicon.ts';
import { ADVICE } from './advice.ts';
import { MORE_NAMES } from './allow-more.ts';
import given from './cliches.rules.json' with { type: 'json' };
import { DOUBTS } from './doubts.ts';
import { GERMAN_RULES } from './de-rules.ts';
import { GERMAN_SENSES } from './de-senses.ts';
import { ENGLISH_RULES } from './en-rules.ts';
import { ENGLISH_SENSES } from './en-senses.ts';
import { PLACES } from './places.ts';
import { CHINESE_RULES } from './zh-rules.ts';
import { CHINESE_SENSES } from './zh-senses.ts';


/** The Ruhr's cliché lexicon: the given 43 rules and 26 spans, extended by rules and by senses. */
export const RUHR_LEXICON: Lexicon = {
  rules: [
    ...(given.rules as readonly Rule[]),
    ...GERMAN_RULES,
    ...ENGLISH_RULES,
    ...CHINESE_RULES,
  ],
  allow: [...(given.allow as readonly Span[]), ...MORE_NAMES],
  soften: given.soften as readonly Span[],
  senses: { de: GERMAN_SENSES, en: ENGLISH_SENSES, zh: CHINESE_SENSES },
  doubts: DOUBTS,
  places: PLACES,
  advice: ADVICE,
};

