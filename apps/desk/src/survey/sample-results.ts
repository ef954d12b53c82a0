/** The results of the invented respondents, to show the page before a wave was fielded. */
import type { ImageAnalysis } from '@city-of-cities/publication';
import { isRefusal } from '@city-of-cities/perception';
import { imageStudy, sampleWaves } from '@city-of-cities/region/content';
import { analyse } from './analyse.ts';
import { builtInQuestionnaire } from './built-in-study.ts';

export function sampleResults(): ImageAnalysis {
  const results = analyse({
    study: imageStudy,
    questionnaire: builtInQuestionnaire(),
    waves: sampleWaves().map(({ id, from, to, respondents }) => ({
      id,
      from,
      to,
      planHash: null,
      answers: respondents,
    })),
    isSample: true,
    goals: imageStudy.goals,
    smallestChangePoints: 0.3,
    overall: 'attractive',
  });
  if (isRefusal(results)) throw new Error(`The sample has no results: ${results.message}`);
  return results;
}
