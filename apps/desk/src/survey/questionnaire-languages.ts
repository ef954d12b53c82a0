import {
  hasOptions,
  isScale,
  type Item,
  type Questionnaire,
  type Texts,
} from '@city-of-cities/questionnaire';

/** A questionnaire with the words of its own languages alone: others would be hashed and never read. */
export function withinLanguages(questionnaire: Questionnaire): Questionnaire {
  const own = (texts: Texts): Record<string, string> =>
    Object.fromEntries(
      Object.entries(texts).filter(([tag]) => questionnaire.languages.includes(tag)),
    );
  const ownOrNone = (texts: Texts | null) => (texts === null ? null : own(texts));
  const ownItem = (item: Item): Item => ({
    ...item,
    question: own(item.question),
    hint: ownOrNone(item.hint),
    dontKnow: ownOrNone(item.dontKnow),
    ...(isScale(item) && { low: own(item.low), high: own(item.high) }),
    ...(hasOptions(item) && {
      options: item.options.map(({ code, label }) => ({ code, label: own(label) })),
    }),
  });
  return {
    ...questionnaire,
    introduction: own(questionnaire.introduction),
    closing: own(questionnaire.closing),
    regions: questionnaire.regions.map((region) => ({ ...region, name: own(region.name) })),
    items: questionnaire.items.map(ownItem),
    pages: questionnaire.pages.map((page) => ({ ...page, title: ownOrNone(page.title) })),
  };
}
