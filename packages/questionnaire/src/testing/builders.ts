import { attributeBattery } from '../battery.ts';
import type { Item, ItemOf } from '../item.ts';
import type { ComparedRegion, Questionnaire } from '../questionnaire.ts';
import type { Texts } from '../texts.ts';
import type { WavePlan } from '../wave-plan.ts';

/** The same words in German, English and Chinese, told apart by the tag. */
export function inThree(text: string): Texts {
  return { de: `${text} (de)`, en: `${text} (en)`, zh: `${text} (zh)` };
}

const head = {
  version: 1,
  hint: null,
  required: true,
  dontKnow: null,
  showWhen: [],
  equivalentTo: [],
};

/** A required screening item with these options and nobody screened out. */
export function aScreeningItem(
  id: string,
  codes: readonly string[],
  changes: Partial<ItemOf<'screening'>> = {},
): ItemOf<'screening'> {
  return {
    kind: 'screening',
    ...head,
    id,
    question: inThree(id),
    options: codes.map((code) => ({ code, label: inThree(code) })),
    screenOut: [],
    ...changes,
  };
}

/** An optional open question of at most 200 characters. */
export function anOpenItem(
  id: string,
  changes: Partial<ItemOf<'openText'>> = {},
): ItemOf<'openText'> {
  return {
    kind: 'openText',
    ...head,
    id,
    question: inThree(id),
    required: false,
    maxCharacters: 200,
    ...changes,
  };
}

export const ruhr: ComparedRegion = { id: 'ruhr', name: inThree('Ruhr'), role: 'target' };
export const hamburg: ComparedRegion = {
  id: 'hamburg',
  name: inThree('Hamburg'),
  role: 'competitor',
};

/** Two attributes of a region as semantic differentials with "don't know". */
export function aBattery(region: ComparedRegion): readonly Item[] {
  return attributeBattery({
    region,
    languages: ['de', 'en', 'zh'],
    attributes: ['reliable', 'youthful'],
    question: inThree('How do you see {region}?'),
    dontKnow: inThree('don’t know'),
    scale: { kind: 'semanticDifferential' },
  });
}

/**
 * Fit to be fielded: screening, the battery of the Ruhr, that of Hamburg for those who know it, and a
 * last page with a multiple choice, a number and an open answer.
 */
export function aQuestionnaire(changes: Partial<Questionnaire> = {}): Questionnaire {
  return {
    id: 'image2017',
    languages: ['de', 'en', 'zh'],
    introduction: inThree('Welcome'),
    closing: inThree('Thank you'),
    regions: [ruhr, hamburg],
    items: [
      aScreeningItem('market', ['germany', 'china', 'other'], { screenOut: ['other'] }),
      aScreeningItem('audience', ['investors', 'students']),
      {
        kind: 'singleChoice',
        ...head,
        id: 'knowsHamburg',
        question: inThree('Do you know Hamburg?'),
        options: [
          { code: 'yes', label: inThree('yes') },
          { code: 'no', label: inThree('no') },
        ],
      },
      ...aBattery(ruhr),
      ...aBattery(hamburg),
      {
        kind: 'multipleChoice',
        ...head,
        id: 'sources',
        question: inThree('Where from?'),
        required: false,
        dontKnow: inThree('don’t know'),
        options: ['press', 'visit', 'friends'].map((code) => ({ code, label: inThree(code) })),
        atMost: 2,
      },
      {
        kind: 'number',
        ...head,
        id: 'visits',
        question: inThree('How often?'),
        required: false,
        dontKnow: inThree('don’t know'),
        min: 0,
        max: 500,
        decimals: 1,
      },
      anOpenItem('remarks'),
    ],
    pages: [
      { id: 'start', title: null, items: ['market', 'audience', 'knowsHamburg'], showWhen: [] },
      { id: 'own', title: null, items: ['ruhr_reliable', 'ruhr_youthful'], showWhen: [] },
      {
        id: 'other',
        title: null,
        items: ['hamburg_reliable', 'hamburg_youthful'],
        showWhen: [{ item: 'knowsHamburg', in: ['yes'] }],
      },
      { id: 'last', title: null, items: ['sources', 'visits', 'remarks'], showWhen: [] },
    ],
    quotaItems: { market: 'market', audience: 'audience', sector: null },
    ...changes,
  };
}

/** The plan of a wave with that questionnaire and four quota cells. */
export function aWavePlan(changes: Partial<WavePlan> = {}): WavePlan {
  return {
    wave: 'w2017',
    study: 'image',
    questionnaire: aQuestionnaire(),
    fieldFrom: '2017-09-01T06:00:00.000Z',
    fieldUntil: '2017-09-30T22:00:00.000Z',
    openLink: true,
    beginsPerMinute: 600,
    sample: { kind: 'quota', population: 'Managers', frame: 'Access panel', size: 400 },
    smallestChangePoints: 0.3,
    powerShareOfOne: 0.8,
    tests: [
      {
        items: ['ruhr_youthful'],
        indicator: 'mean',
        comparedWith: 'previousWave',
        alpha: 0.05,
        correction: 'holm',
      },
    ],
    quotas: {
      dimensions: ['market', 'audience'],
      cells: [
        { key: 'germany/investors', target: 100 },
        { key: 'germany/students', target: 100 },
        { key: 'china/investors', target: 100 },
        { key: 'china/students', target: 100 },
      ],
    },
    weighting: null,
    ...changes,
  };
}
