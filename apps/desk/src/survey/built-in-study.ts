/** The region's own image study as a questionnaire that can be fielded. */
import type { Questionnaire, WavePlan } from '@city-of-cities/questionnaire';
import { attributes, audiences, languageIds, markets } from '@city-of-cities/region';
import { perceptionStudy } from '@city-of-cities/region/content';
import { questionnaireOf, type StudyOutline } from './study-outline.ts';
import { studyWords } from './study-words.ts';

/** Market and audience, a battery per region, an overall rating and an open question. */
export function builtInOutline(languages: readonly string[] = languageIds): StudyOutline {
  return {
    id: perceptionStudy.id,
    languages,
    introduction: studyWords.introduction,
    closing: studyWords.closing,
    regions: perceptionStudy.regions.map(({ id, name, role }) => ({
      id,
      role,
      name: studyWords.region(id, name),
    })),
    scale: 'semanticDifferential',
    attributes: attributes.map(({ id }) => id),
    batteryQuestion: studyWords.differential,
    offersDontKnow: true,
    markets: markets.map(({ id }) => id),
    audiences: audiences.map(({ id }) => id),
    sectors: [],
    asksAge: false,
    asksSex: false,
    overallQuestion: studyWords.question('attractive'),
    openQuestions: [{ id: 'remarks', question: studyWords.question('remarks') }],
  };
}

export function builtInQuestionnaire(languages?: readonly string[]): Questionnaire {
  return questionnaireOf(builtInOutline(languages));
}

/** A plan to start from: the gaps of 2016 are tested against the wave before. */
export function builtInPlan(field: {
  readonly wave: string;
  readonly fieldFrom: string;
  readonly fieldUntil: string;
}): WavePlan {
  return {
    ...field,
    study: perceptionStudy.id,
    questionnaire: builtInQuestionnaire(),
    openLink: false,
    beginsPerMinute: 600,
    sample: {
      kind: 'quota',
      population: perceptionStudy.population.en,
      frame: 'Invitations by partners and an access panel in seven countries',
      size: 700,
    },
    smallestChangePoints: 0.3,
    powerShareOfOne: 0.8,
    tests: [
      {
        items: attributes
          .filter(({ standing }) => standing === 'gap')
          .map(({ id }) => `ruhr_${id}`),
        indicator: 'mean',
        comparedWith: 'previousWave',
        alpha: 0.05,
        correction: 'holm',
      },
    ],
    weighting: null,
    quotas: {
      dimensions: ['market', 'audience'],
      cells: markets.flatMap((market) =>
        audiences.map((audience) => ({ key: `${market.id}/${audience.id}`, target: 25 })),
      ),
    },
  };
}
