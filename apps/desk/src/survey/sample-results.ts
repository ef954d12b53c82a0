/** The results of the invented respondents, to show the page before a wave was fielded. */
import type { PerceptionResults } from '@city-of-cities/publication';
import { isRefusal } from '@city-of-cities/perception';
import { perceptionStudy, sampleWaves } from '@city-of-cities/region/content';
import { analyse } from './analyse.ts';
import { builtInQuestionnaire } from './built-in-study.ts';

export function sampleResults(): PerceptionResults {
  const results = analyse({
    study: perceptionStudy,
    questionnaire: builtInQuestionnaire(),
    waves: sampleWaves().map(({ id, from, to, respondents }) => ({
      id,
      from,
      to,
      planHash: null,
      answers: respondents,
    })),
    isSample: true,
    goals: perceptionStudy.goals,
    smallestChangePoints: 0.3,
    overall: 'attractive',
  });
  if (isRefusal(results)) throw new Error(`The sample has no results: ${results.message}`);
  return results;
}
