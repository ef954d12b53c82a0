/**
 * The shape of a region's cliché lexicon. The guard knows no word of its own: another region brings
 * another lexicon.
 */
import type { Bilingual, Language } from './language.ts';

/** What a rule is about; decides which reasons and alternatives its findings carry. */
export type Category = 'mining' | 'steel' | 'skyline' | 'people' | 'name' | 'folklore' | 'decline';

/** Words or phrases that paint the picture the region leaves behind. */
export interface Rule {
  readonly id: string;
  /** Language of the text it reads; `*` reads all. */
  readonly lang: Language | '*';
  readonly category: Category;
  readonly severity: 'block' | 'review';
  readonly pattern: string;
  readonly flags: string;
}

/** A span that makes an overlapping hit innocent (allow) or a matter for an editor (soften). */
export interface Span {
  readonly id: string;
  readonly lang: Language;
  readonly reason: string;
  readonly pattern: string;
  readonly flags: string;
}

/**
 * Another meaning of a word, told by its neighbours. It applies when the hit matches `term` and every
 * given condition holds; `unless` reads the sentence and keeps the hit.
 */
export interface Sense {
  readonly id: string;
  readonly term: RegExp;
  /** Text right before the hit; write it to end with `$`. */
  readonly before?: RegExp;
  /** Text right after the hit; write it to begin with `^`. */
  readonly after?: RegExp;
  /** Anything in the sentence. */
  readonly around?: RegExp;
  readonly unless?: RegExp;
}

/** Words that are a cliché only in company: of a cue, of a home place, or of another hit. */
export interface Doubt {
  readonly term: RegExp;
  /** Words of the region, the past, a contrast or the future. */
  readonly cue: RegExp;
  /** Names of places that count as a cue. */
  readonly place?: RegExp;
  /** A shorter sentence is a headline and needs no cue; words, for Chinese characters. */
  readonly fewerWords: number;
}

/** How a text says which place it speaks of. */
export interface Places {
  /** The region itself, its cities, "here", "we". */
  readonly home: RegExp;
  /** Institutions that carry a home name without making the sentence about the region. */
  readonly institution: RegExp;
  /** Other places with mines, mills, smog or sausages of their own. */
  readonly away: RegExp;
  /** What stands before an away place that is only origin, comparison or audience. */
  readonly visiting: RegExp;
  /** What stands after an away adjective that is only a visitor. */
  readonly visitors: RegExp;
  /** What may stand between a hit and the away place that owns it ("mine in", "of"). */
  readonly owned: RegExp;
  /** Words that set the region beside the other place, so that the picture is ours after all. */
  readonly beside: RegExp;
}

/** What the guard says about a category. */
export interface Advice {
  readonly why: Bilingual;
  readonly instead: Bilingual;
}

/** Everything the guard knows about one region. */
export interface Lexicon {
  readonly rules: readonly Rule[];
  readonly allow: readonly Span[];
  readonly soften: readonly Span[];
  readonly senses: Readonly<Record<Language, readonly Sense[]>>;
  readonly doubts: Readonly<Record<Language, readonly Doubt[]>>;
  readonly places: Readonly<Record<Language, Places>>;
  readonly advice: Readonly<Record<Category, Advice>>;
}
