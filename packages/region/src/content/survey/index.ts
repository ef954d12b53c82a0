export { sampleWaves, type SampleWave } from './sample-respondents.ts';
export { type ContentStudy, perceptionStudy } from './study.ts';
