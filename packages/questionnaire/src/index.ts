export {
  type AnswerProblem,
  type AnswerTexts,
  answerTextsDe,
  answerTextsEn,
  answerTextsZh,
} from './answer-texts.ts';
export { answerTextsNl, answerTextsPl, answerTextsTr } from './answer-texts-further.ts';
export { type Answer, type Answers, answerTo, type DontKnow, isDontKnow } from './answers.ts';
export { answersFromCells } from './answers-from-cells.ts';
export { attributeBattery, type BatteryRequest } from './battery.ts';
export { canonicalJson } from './canonical-json.ts';
export { carryVersions } from './carry-versions.ts';
export { checkQuestionnaire, type QuestionnaireCheck } from './check-questionnaire.ts';
export { checkWavePlan, type WavePlanCheck } from './check-wave-plan.ts';
export {
  type CodebookEntry,
  codebookOf,
  type Column,
  columnsOf,
  missingCodes,
} from './codebook.ts';
export { type Comparability, compareWaves, type ItemComparison } from './compare-waves.ts';
export { type Completeness, completenessOf, type MissingAnswer } from './completeness.ts';
export { type ExportCell, exportRows, type ExportTable, type Submission } from './export-rows.ts';
export type { Finding } from './finding.ts';
export { type ImportMapping, importMapping } from './import-mapping.ts';
export {
  type Condition,
  hasOptions,
  isScale,
  type Item,
  type ItemKind,
  type ItemOf,
  itemSchema,
  pointsOf,
  type ScaleItem,
} from './item.ts';
export {
  type ComparedRegion,
  type Page,
  type Questionnaire,
  questionnaireSchema,
  type QuotaDimension,
  quotaDimensions,
  type Study,
  studySchema,
} from './questionnaire.ts';
export {
  allocateTargets,
  possibleCells,
  quotaCellOf,
  type QuotaPlan,
  type QuotaStanding,
  quotaStanding,
} from './quota.ts';
export { type AnswerFinding, type AnswerReading, readAnswers } from './read-answers.ts';
export {
  type RespondentLanguage,
  respondentLanguage,
  respondentLanguages,
  surveySegment,
} from './respondent-languages.ts';
export { type RoutedPage, routedPages, screenedOutBy } from './shown-items.ts';
export { type ShownItem, type ShownPage, shownPage } from './shown-page.ts';
export { isSpeeder, median, secondsPerItem } from './speed.ts';
export {
  nextStep,
  previousPage,
  type Progress,
  progressAt,
  resumeStep,
  type Step,
} from './steps.ts';
export { type StraightLining, straightLining } from './straight-lining.ts';
export { type Texts, textIn } from './texts.ts';
export { type Verbatim, verbatimOf } from './verbatim.ts';
export type { WeightingMargin, WeightingPlan } from './weighting-plan.ts';
export { planChanges, planHash, planText, type WavePlan, wavePlanSchema } from './wave-plan.ts';
