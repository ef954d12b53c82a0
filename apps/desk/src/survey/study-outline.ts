/** From what an editor chooses for a study to the questionnaire that is asked. */
import {
  attributeBattery,
  type BatteryRequest,
  type ComparedRegion,
  type Item,
  type Questionnaire,
  type Texts,
} from '@city-of-cities/questionnaire';
import type { AttributeId, AudienceId, MarketId } from '@city-of-cities/region';
import { withinLanguages } from './questionnaire-languages.ts';
import { attributeWords, studyWords } from './study-words.ts';

interface Option {
  readonly code: string;
  readonly label: Texts;
}

export interface StudyOutline {
  readonly id: string;
  /** BCP 47; the first is the one the others were translated from. */
  readonly languages: readonly string[];
  readonly introduction: Texts;
  readonly closing: Texts;
  /** The own region first. */
  readonly regions: readonly ComparedRegion[];
  readonly scale: 'semanticDifferential' | 'agreement5' | 'agreement7';
  readonly attributes: readonly AttributeId[];
  /** With `{region}`, for statements also `{attribute}`. */
  readonly batteryQuestion: Texts;
  readonly offersDontKnow: boolean;
  /** Asked for screening and quotas; who belongs to none is screened out. Empty: not asked. */
  readonly markets: readonly MarketId[];
  readonly audiences: readonly AudienceId[];
  readonly sectors: readonly Option[];
  readonly asksAge: boolean;
  readonly asksSex: boolean;
  /** From which importance is derived; null: not asked. */
  readonly overallQuestion: Texts | null;
  readonly openQuestions: readonly { readonly id: string; readonly question: Texts }[];
}

const head = {
  version: 1,
  hint: null,
  required: true,
  dontKnow: null,
  showWhen: [],
  equivalentTo: [],
};

/** Id of the item with the overall rating. */
export const overallItem = 'attractive';

/** SU19: the same outline gives the same questionnaire; a word that is missing in a language stays missing. */
export function questionnaireOf(outline: StudyOutline): Questionnaire {
  const screenings = screeningsOf(outline);
  const persons = personsOf(outline);
  const batteries = outline.regions.map((region) => ({
    region,
    items: batteryOf(outline, region),
  }));
  const last = lastItems(outline);
  const pages = [
    { id: 'about', title: studyWords.pageTitle('about'), items: screenings },
    ...batteries.map(({ region, items }) => ({
      id: region.id,
      title: studyWords.pageTitle('regions'),
      items,
    })),
    { id: 'last', title: studyWords.pageTitle('last'), items: [...last, ...persons] },
  ].filter(({ items }) => items.length > 0);
  const asked = (id: string): string | null =>
    screenings.some((item) => item.id === id) ? id : null;
  return withinLanguages({
    id: outline.id,
    languages: [...outline.languages],
    introduction: outline.introduction,
    closing: outline.closing,
    regions: outline.regions.map((region) => ({ ...region })),
    items: pages.flatMap(({ items }) => items),
    pages: pages.map(({ id, title, items }) => ({
      id,
      title,
      items: items.map((item) => item.id),
      showWhen: [],
    })),
    quotaItems: {
      market: asked('market'),
      audience: asked('audience'),
      sector: asked('sector'),
    },
  });
}

function screeningsOf({ markets, audiences, sectors }: StudyOutline): readonly Item[] {
  const screening = (
    id: 'market' | 'audience' | 'sector',
    options: readonly Option[],
    other: 'otherMarket' | 'otherAudience' | 'otherSector',
  ): readonly Item[] =>
    options.length === 0
      ? []
      : [
          {
            kind: 'screening',
            ...head,
            id,
            question: studyWords.question(id),
            options: [...options, { code: 'other', label: studyWords.question(other) }],
            screenOut: ['other'],
          },
        ];
  return [
    ...screening('market', chosen(studyWords.markets, markets), 'otherMarket'),
    ...screening('audience', chosen(studyWords.audiences, audiences), 'otherAudience'),
    ...screening('sector', sectors, 'otherSector'),
  ];
}

function chosen(options: readonly Option[], codes: readonly string[]): readonly Option[] {
  return options.filter(({ code }) => codes.includes(code));
}

function personsOf({ asksAge, asksSex }: StudyOutline): readonly Item[] {
  const choice = (id: 'age' | 'sex', options: readonly Option[]): Item => ({
    kind: 'singleChoice',
    ...head,
    id,
    question: studyWords.question(id),
    options: [...options],
    dontKnow: studyWords.noAnswer,
  });
  return [
    ...(asksAge ? [choice('age', studyWords.ages)] : []),
    ...(asksSex ? [choice('sex', studyWords.sexes)] : []),
  ];
}

function batteryOf(outline: StudyOutline, region: ComparedRegion): readonly Item[] {
  const { low, high } = studyWords.agreement;
  const scale: BatteryRequest['scale'] =
    outline.scale === 'semanticDifferential'
      ? { kind: 'semanticDifferential' }
      : { kind: 'agreement', points: outline.scale === 'agreement5' ? 5 : 7, low, high };
  return attributeBattery({
    region,
    languages: outline.languages,
    attributes: outline.attributes,
    question: outline.batteryQuestion,
    dontKnow: outline.offersDontKnow ? studyWords.dontKnow : null,
    scale,
    words: attributeWords,
  });
}

function lastItems(outline: StudyOutline): readonly Item[] {
  const overall: readonly Item[] =
    outline.overallQuestion === null
      ? []
      : [
          {
            kind: 'agreement',
            ...head,
            id: overallItem,
            question: outline.overallQuestion,
            points: 7,
            low: studyWords.attractivePoles.low,
            high: studyWords.attractivePoles.high,
            dontKnow: outline.offersDontKnow ? studyWords.dontKnow : null,
            about: null,
          },
        ];
  const open = outline.openQuestions.map(({ id, question }): Item => ({
    kind: 'openText',
    ...head,
    id,
    required: false,
    question,
    hint: studyWords.remarksHint,
    maxCharacters: 1000,
  }));
  return [...overall, ...open];
}
