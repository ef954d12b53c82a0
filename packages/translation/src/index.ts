export {
  type Baseline,
  type BaselineUnit,
  type MadeState,
  type Pair,
  targetOf,
} from './baseline.ts';
export {
  type Code,
  type Content,
  formOf,
  type Inline,
  isBlank,
  normalised,
  plainOf,
  type Span,
} from './content.ts';
export type { Bilingual, TranslationFinding } from './finding.ts';
export { follow } from './follow.ts';
export { type Match, matchFile, type MatchOptions, type TranslationChange } from './match-file.ts';
export { type Merged, mergeFix } from './merge.ts';
export type { LockedName } from './names.ts';
export { fromNotation, notationOf } from './notation.ts';
export { type Given, type NewPassage, place, type Placed } from './place.ts';
export type { PlaceholderFault } from './placeholders.ts';
export { readXliff, type TranslationFile, type XliffReading } from './read-xliff.ts';
export { markSeen, orphanId } from './seen.ts';
export { wrongLanguages } from './refusals.ts';
export {
  type Orphan,
  type Segment,
  type Segmentation,
  segmentsOf,
  type SegmentState,
  type UnitSegments,
} from './segment.ts';
export { sentencesOf, type Sentence } from './sentences.ts';
export { type Languages, type Unit, versionOf } from './unit.ts';
export {
  sourceVersion,
  type TranslationObject,
  writeXliff,
  type XliffOptions,
} from './write-xliff.ts';
