export type {
  Bilingual,
  Confidence,
  Fact,
  FactValue,
  Finding,
  Hedge,
  Language,
  LocalWords,
  Outcome,
  Quotient,
  Source,
  StatedComparison,
} from './fact.ts';
export { isDate, lastDayOf, yearOf } from './dates.ts';
export type { Register } from './register.ts';
export { checkUse, createRegister, seriesOf, valueOf, valueOfYear } from './register.ts';
export type { Form, RoundingLimits } from './format.ts';
export { formatFigure, isYearUnit, keepsOrder } from './format.ts';
export type { TypedMatch } from './typed-figure.ts';
export { matchTyped } from './typed-figure.ts';
export type { FactUse, RenderContext, RenderedText, Token } from './token.ts';
export { parseTokens, renderText } from './token.ts';
export type { Compared, Comparison, Superlative } from './comparison.ts';
export { checkComparison, checkSuperlative, commonYear, compareFacts } from './comparison.ts';
export type { Derived, Place } from './plausibility.ts';
export {
  checkCorrection,
  checkDerived,
  checkDuration,
  checkEntry,
  checkPlace,
  checkStatedChange,
  distanceKm,
  slipOfScale,
  withSwappedDigits,
} from './plausibility.ts';
export type { Bound, Statement } from './contradiction.ts';
export {
  checkHedge,
  checkName,
  checkSourceDrift,
  checkStatement,
  checkSum,
  checkVersions,
  editDistance,
  findConflicts,
} from './contradiction.ts';
export type { Claim, Claims, ExpandedText } from './claim.ts';
export { expandClaims, renderClaim, renderExpanded } from './claim.ts';
export { checkComparisons, checkQuotient, claimsOf, comparisonOf } from './relations.ts';
export type { CsvError, CsvRecord } from './csv.ts';
export { formatCsv, parseCsv } from './csv.ts';
export type { DryRun, ImportLine } from './import.ts';
export { dryRunImport } from './import.ts';
export { dateFromColumn, periodFromColumn } from './import-fact.ts';
export { exportFacts } from './export.ts';
