export { sampleWaves, type SampleWave } from './sample-respondents.ts';
export { type ContentStudy, imageStudy } from './study.ts';
