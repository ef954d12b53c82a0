export { furtherStudyWords } from './further-words.ts';
export { sampleWaves, type SampleWave } from './sample-respondents.ts';
export { type ContentStudy, perceptionStudy } from './study.ts';
export type { StudyWords } from './study-words.ts';
