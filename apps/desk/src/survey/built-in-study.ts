/** The region's own image study as a questionnaire that can be fielded. */
import {
  attributeBattery,
  type Item,
  type Questionnaire,
  type WavePlan,
} from '@city-of-cities/questionnaire';
import {
  attributes,
  audiences,
  languageIds,
  type LocalText,
  markets,
} from '@city-of-cities/region';
import { perceptionStudy } from '@city-of-cities/region/content';

const head = {
  version: 1,
  hint: null,
  required: true,
  dontKnow: null,
  showWhen: [],
  equivalentTo: [],
};

function screening(
  id: string,
  question: LocalText,
  options: readonly { readonly id: string; readonly name: LocalText }[],
  other: LocalText,
): Item {
  return {
    kind: 'screening',
    ...head,
    id,
    question,
    options: [
      ...options.map((option) => ({ code: option.id, label: option.name })),
      { code: 'other', label: other },
    ],
    screenOut: ['other'],
  };
}

/** Market and audience, a battery per region, an overall rating and an open question. */
export function builtInQuestionnaire(): Questionnaire {
  const { questions } = perceptionStudy;
  const regions = perceptionStudy.regions.map((region) => ({ ...region }));
  const batteries = regions.map((region) => ({
    region,
    items: attributeBattery({
      region,
      languages: languageIds,
      question: perceptionStudy.batteryQuestion,
      dontKnow: perceptionStudy.dontKnow,
      scale: { kind: 'semanticDifferential' },
    }),
  }));
  return {
    id: perceptionStudy.id,
    languages: [...languageIds],
    introduction: perceptionStudy.introduction,
    closing: perceptionStudy.closing,
    regions,
    items: [
      screening('market', questions.market, markets, questions.otherMarket),
      screening('audience', questions.audience, audiences, questions.otherAudience),
      ...batteries.flatMap(({ items }) => items),
      {
        kind: 'agreement',
        ...head,
        id: 'attractive',
        question: questions.attractive,
        points: 7,
        low: perceptionStudy.attractivePoles.low,
        high: perceptionStudy.attractivePoles.high,
        dontKnow: perceptionStudy.dontKnow,
        about: null,
      },
      {
        kind: 'openText',
        ...head,
        id: 'remarks',
        required: false,
        question: questions.remarks,
        hint: perceptionStudy.remarksHint,
        maxCharacters: 1000,
      },
    ],
    pages: [
      {
        id: 'about',
        title: perceptionStudy.pageTitles.about,
        items: ['market', 'audience'],
        showWhen: [],
      },
      ...batteries.map(({ region, items }) => ({
        id: region.id,
        title: perceptionStudy.pageTitles.regions,
        items: items.map(({ id }) => id),
        showWhen: [],
      })),
      {
        id: 'last',
        title: perceptionStudy.pageTitles.last,
        items: ['attractive', 'remarks'],
        showWhen: [],
      },
    ],
    quotaItems: { market: 'market', audience: 'audience', sector: null },
  };
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
    quotas: {
      dimensions: ['market', 'audience'],
      cells: markets.flatMap((market) =>
        audiences.map((audience) => ({ key: `${market.id}/${audience.id}`, target: 25 })),
      ),
    },
  };
}
