import { factComparators } from './data/fact-comparators.ts';
import { factRows } from './data/fact-rows.ts';
import { factUnits } from './data/fact-units.ts';
import type { LocalText } from './languages.ts';

/** Key of a proof point, for use in texts. */
export type FactKey = (typeof factRows)[number]['key'];

/** Heading under which the register files a proof point; stories use `TopicId`. */
export type FactTopic = (typeof factRows)[number]['topic'];

export type Confidence = (typeof factRows)[number]['confidence'];

export interface Fact {
  readonly key: FactKey;
  readonly topic: FactTopic;
  /** In base units of `unit`. */
  readonly value: number;
  /** Unit and, in brackets, what the figure counts: the register's own word, to compare by. Print `unitName`. */
  readonly unit: string;
  /** RE12: the unit in each language. */
  readonly unitName: LocalText;
  /** Reference date or period as the source states it: 2019-12-31, 2017/18, WS 2016/17, undated. */
  readonly year: string;
  /** The register's own short form of `setAgainst`. */
  readonly comparator: string | null;
  /** RE12: what the source sets the figure against, or what narrows it; null where nothing is stated. */
  readonly setAgainst: LocalText | null;
  /** A sentence per language; `{value}` stands where the formatted number goes. */
  readonly claim: LocalText;
  readonly sourceTitle: string;
  readonly sourceUrl: string;
  /** The copy of the source that was read. */
  readonly retrievedFrom: string;
  /** RE9: `low` figures contradict other sources and are not to be published unseen. */
  readonly confidence: Confidence;
}

export const facts: readonly Fact[] = factRows.map((row) => ({
  ...row,
  unitName: factUnits[row.unit],
  setAgainst: row.comparator === null ? null : factComparators[row.key],
}));
