export {
  aMap,
  anAbout,
  anEstimate,
  aProfile,
  goals,
  importance,
  series,
  strengths,
  suppressed,
  topTwo,
  waves,
} from './samples.ts';
