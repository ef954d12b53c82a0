/** A figure of the register with everything that makes it provable. */

/** The languages facts are rendered in. */
export type Language = 'de' | 'en' | 'zh';

/** A sentence for editors, German first. */
export interface Bilingual {
  readonly de: string;
  readonly en: string;
}

/** How far the thing behind the figure has come. */
export type Hedge = 'done' | 'underConstruction' | 'planned' | 'estimated';

/** How well the figure is proven; low is never published. */
export type Confidence = 'high' | 'medium' | 'low';

/** Where a figure was read. */
export interface Source {
  readonly publisher?: string;
  readonly title: string;
  readonly address: string;
  /** Day of reading, ISO 8601. */
  readonly retrieved?: string;
  /** File or quotation for the record. */
  readonly record?: string;
}

/** One figure of a series. */
export interface FactValue {
  /** In base units: 194 billion is 194000000000. */
  readonly value: number;
  /** What the figure is of: a year, month or day (ISO 8601), or `null` when the source names none. */
  readonly date: string | null;
  /** The same in the words of the source, where they say more: "WS 2016/17", "1992–2022". */
  readonly period?: string;
  /** Method of counting, when it differs from the value before. */
  readonly method?: string;
  readonly source?: Source;
}

/** What a language says; one that says nothing is absent. */
export type LocalWords = Readonly<Partial<Record<Language, string>>>;

/** What a fact is said to be against another one, in one year. */
export interface StatedComparison {
  /** Key of the other fact. */
  readonly other: string;
  readonly year: string;
  readonly relation: 'greater' | 'less' | 'times';
}

/** Keys of two facts whose quotient a fact is: density from population and area. */
export interface Quotient {
  readonly dividend: string;
  readonly divisor: string;
}

/** A fact: one definition, one perimeter, one unit, values by date. Two definitions are two facts. */
export interface Fact {
  readonly key: string;
  readonly topic?: string;
  readonly unit: string;
  readonly definition: string;
  /** Which area the figure covers, with the year of its borders. */
  readonly perimeter: string;
  readonly values: readonly FactValue[];
  readonly source: Source;
  /** Who paid for the study, shown beside the claim. */
  readonly client?: string;
  readonly confidence: Confidence;
  readonly owner?: string;
  /** Last day of use, ISO 8601. */
  readonly validUntil?: string;
  /** Day of the next review, ISO 8601. */
  readonly reviewOn?: string;
  readonly hedge: Hedge;
  /** Unit, definition and what the source sets the figure against, in the words of each language. */
  readonly unitNames?: LocalWords;
  readonly definitions?: LocalWords;
  readonly comparators?: LocalWords;
  readonly counterEvidence?: string;
  readonly comparisons?: readonly StatedComparison[];
  readonly derived?: Quotient;
  /** Sentence per language around `{value}`. */
  readonly claims?: LocalWords;
}

/** What a check reports. */
export interface Finding {
  readonly rule: string;
  readonly severity: 'block' | 'review' | 'hint';
  /** Key, field, token or line. */
  readonly where: string;
  readonly reason: Bilingual;
  readonly remedy: Bilingual;
}

/** A value, or the reasons why there is none. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly findings: readonly Finding[] };
