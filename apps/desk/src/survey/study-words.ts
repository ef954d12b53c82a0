/** The fixed words of a study in every language a respondent can be asked in. */
import { respondentLanguages, type Texts } from '@city-of-cities/questionnaire';
import type { AttributeId, LocalText } from '@city-of-cities/region';
import { attributes, audiences, markets } from '@city-of-cities/region';
import {
  furtherStudyWords,
  perceptionStudy,
  type StudyWords,
} from '@city-of-cities/region/content';

/** A text of the region with its further languages; a language without one stays missing. */
function withFurther(own: LocalText, further: (words: StudyWords) => string | undefined): Texts {
  const added = Object.entries(furtherStudyWords).flatMap(([tag, words]) => {
    const text = further(words);
    return text === undefined ? [] : [[tag, text] as const];
  });
  return { ...own, ...Object.fromEntries(added) };
}

const study = perceptionStudy;

export const studyWords = {
  introduction: withFurther(study.introduction, (words) => words.introduction),
  closing: withFurther(study.closing, (words) => words.closing),
  differential: withFurther(study.batteryQuestion, (words) => words.batteryQuestion),
  agreement: {
    question: withFurther(study.agreement.question, ({ agreement }) => agreement.question),
    low: withFurther(study.agreement.low, ({ agreement }) => agreement.low),
    high: withFurther(study.agreement.high, ({ agreement }) => agreement.high),
  },
  dontKnow: withFurther(study.dontKnow, (words) => words.dontKnow),
  noAnswer: withFurther(study.noAnswer, (words) => words.noAnswer),
  remarksHint: withFurther(study.remarksHint, (words) => words.remarksHint),
  attractivePoles: {
    low: withFurther(study.attractivePoles.low, (words) => words.attractivePoles.low),
    high: withFurther(study.attractivePoles.high, (words) => words.attractivePoles.high),
  },
  pageTitle: (page: keyof typeof study.pageTitles) =>
    withFurther(study.pageTitles[page], ({ pageTitles }) => pageTitles[page]),
  question: (name: keyof typeof study.questions) =>
    withFurther(study.questions[name], ({ questions }) => questions[name]),
  /** Of a region the built-in study knows. */
  region: (id: string, own: LocalText) => withFurther(own, ({ regions }) => regions[id]),
  markets: options(markets, (words, id) => words.markets[id]),
  audiences: options(audiences, (words, id) => words.audiences[id]),
  ages: options(listOf(study.ages), (words, id) => words.ages[id]),
  sexes: options(listOf(study.sexes), (words, id) => words.sexes[id]),
};

/** Names and opposites in the languages the region itself does not have, for `attributeBattery`. */
export const attributeWords: Readonly<
  Partial<Record<AttributeId, { readonly name: Texts; readonly opposite: Texts }>>
> = Object.fromEntries(
  attributes.map(({ id }) => {
    const say = (pole: 'name' | 'opposite'): Texts =>
      Object.fromEntries(
        Object.entries(furtherStudyWords).map(([tag, words]) => [tag, words.attributes[id][pole]]),
      );
    return [id, { name: say('name'), opposite: say('opposite') }];
  }),
);

/** Languages whose words no native speaker has read. */
export function unreadLanguages(tags: readonly string[]): readonly string[] {
  return respondentLanguages
    .filter(({ tag, isReadByNative }) => tags.includes(tag) && !isReadByNative)
    .map(({ name }) => name);
}

function listOf(record: Readonly<Record<string, LocalText>>) {
  return Object.entries(record).map(([id, name]) => ({ id, name }));
}

function options<Id extends string>(
  rows: readonly { readonly id: Id; readonly name: LocalText }[],
  further: (words: StudyWords, id: Id) => string | undefined,
): readonly { readonly code: Id; readonly label: Texts }[] {
  return rows.map(({ id, name }) => ({
    code: id,
    label: withFurther(name, (words) => further(words, id)),
  }));
}
