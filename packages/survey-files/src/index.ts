export type { FileFinding, Reason, Refused } from './finding.ts';
export { defaultLimits, type FileLimits } from './limits.ts';

export { type CsvOptions, readCsv } from './tables/read-csv.ts';
export { readSavTable } from './tables/read-sav-table.ts';
export { readXlsx, type XlsxOptions } from './tables/read-xlsx.ts';
export type { TextEncoding } from './tables/decode-text.ts';
export type { PlaceWord, SurveyTable, TableReading } from './tables/survey-table.ts';

export { type ColumnMapping, mapColumns, proposeColumns } from './importing/column-mapping.ts';
export {
  type ImportPlan,
  type ImportRequest,
  planImport,
  type PlannedRecord,
} from './importing/plan-import.ts';
export { type ImportStore, storeImport, type StoredImport } from './importing/store-import.ts';

export {
  type CsvExport,
  exportCsvWithCodebook,
  exportSav,
  type SurveyExport,
} from './exporting/export-survey.ts';
export type { SavCell, SavColumn } from './exporting/sav-layout.ts';
export { type SavContent, writeSav } from './exporting/write-sav.ts';
export {
  analysisScript,
  type ScriptComparison,
  type ScriptCondition,
  type ScriptRequest,
  type ScriptTable,
} from './exporting/analysis-script.ts';

export type { LimeSurveyColumn } from './limesurvey/limesurvey-column.ts';
export { type LimeSurveyStructure, readLss } from './limesurvey/read-lss.ts';
export { readSps } from './limesurvey/read-sps.ts';
export {
  type LimeSurveyMapping,
  limeSurveyMapping,
  type LimeSurveyMappingRequest,
  limeSurveyTable,
} from './limesurvey/limesurvey-mapping.ts';

export { readFormbricksJson } from './formbricks/read-responses.ts';
export {
  type FormbricksQuestion,
  type FormbricksTexts,
  readFormbricksSurvey,
} from './formbricks/read-survey.ts';
export {
  formbricksMapping,
  type FormbricksMappingRequest,
} from './formbricks/formbricks-mapping.ts';
