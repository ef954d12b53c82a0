export { isRefusal } from './refusal.ts';
export type { Refusal, RefusalCode } from './refusal.ts';

export {
  categoryColumn,
  combineCategories,
  DONT_KNOW,
  itemColumn,
  MISSING,
  NOT_SHOWN,
  numberColumn,
  selectRows,
} from './columns.ts';
export type { CategoryColumn, Condition, ItemColumn, Scale } from './columns.ts';
export { pairedScore, scoreOf } from './score.ts';
export type { Box, Score } from './score.ts';

export { parseDelimited } from './intake/delimited.ts';
export { delimitedTable, readAnswers } from './intake/read-answers.ts';
export type { Cell, Intake } from './intake/read-answers.ts';
export type { ItemCounts } from './intake/clean-cells.ts';
export type {
  CellError,
  IntakeMapping,
  ItemMapping,
  RawTable,
  Rejection,
  RejectionReason,
} from './intake/mapping.ts';
export { exportCsv } from './intake/csv-export.ts';
export { readSav } from './sav/read-sav.ts';
export type { SavFile } from './sav/read-sav.ts';
export type { SavVariable } from './sav/variables.ts';
export type { Inflate } from './sav/case-data.ts';

export { summariseWeights } from './weighting/kish.ts';
export type { WeightSummary } from './weighting/kish.ts';
export { rake } from './weighting/rake.ts';
export type { RakedWeights, RakeRequest, Trimming } from './weighting/rake.ts';
export type { Margin } from './weighting/margins.ts';
export { trimWeights } from './weighting/trim.ts';

export { surveyDesign } from './estimation/design.ts';
export type { DesignRequest, LonelyRule, SurveyDesign } from './estimation/design.ts';
export { profile } from './estimation/profile.ts';
export type { EstimateOptions, ProfileRequest, ProfileRow } from './estimation/profile.ts';
export type { Status } from './estimation/interval.ts';
export { comparePaired } from './estimation/paired.ts';
export type { PairedRequest, PairedRow } from './estimation/paired.ts';
export { compareDomains } from './estimation/difference.ts';
export type { DifferenceRequest, DifferenceRow } from './estimation/difference.ts';
export { compareWaves } from './estimation/wave.ts';
export type { WaveChange, WaveRequest } from './estimation/wave.ts';
export { adjustPValues } from './estimation/multiple-testing.ts';
export type { Adjusted } from './estimation/multiple-testing.ts';
export { bootstrap, bootstrapFromCounts, jackknife } from './estimation/replicates.ts';
export type { Replicates } from './estimation/replicates.ts';
export { bootstrapFromTable } from './estimation/draw-table.ts';
export type { DrawRow } from './estimation/draw-table.ts';
export { domainsBy, wholeDomain } from './estimation/domains.ts';
export type { Domains } from './estimation/domains.ts';
export { replicateSums } from './estimation/replicate-sums.ts';
export type { ReplicationRequest } from './estimation/replicate-sums.ts';

export { measureReliability } from './structure/reliability.ts';
export type { Reliability } from './structure/reliability.ts';
export type { CovarianceRequest } from './structure/complete-rows.ts';
export { principalComponents } from './structure/components.ts';
export type { Components, ComponentsRequest } from './structure/components.ts';
export { exploreFactors } from './structure/factors.ts';
export type { Factors, FactorsRequest } from './structure/factors.ts';
export { parallelAnalysis } from './structure/parallel-analysis.ts';
export type { ParallelAnalysis } from './structure/parallel-analysis.ts';
export { perceptualMap } from './structure/correspondence.ts';
export type { ContingencyTable, PerceptualMap } from './structure/correspondence.ts';
export { mentionsByLevel, mentionsByRegion } from './structure/mention-table.ts';
export type { MentionRequest } from './structure/mention-table.ts';
export { importancePerformance } from './structure/importance-performance.ts';
export type {
  ImportancePerformance,
  ImportancePerformanceRequest,
  Quadrant,
} from './structure/importance-performance.ts';

export { minimumDetectableChange, powerOf, sampleSize } from './planning/sample-size.ts';
export type { ComparisonPlan, Expectation, SampleSize } from './planning/sample-size.ts';
export { isEquivalent, judgeDifference, judgeGoal } from './planning/verdict.ts';
export type { GoalProgress, Verdict } from './planning/verdict.ts';
export { suppressCells } from './planning/suppression.ts';
export type { CellNote, Suppression, SuppressionRequest } from './planning/suppression.ts';
