/** The 53 cities in the order a reader of each language expects. */
import { cities, type City, type LanguageId } from '@city-of-cities/region';
import { localeOf } from '../formatting/figures.ts';
import { isHan } from '../formatting/language-traits.ts';

const orders = new Map<LanguageId, readonly City[]>();

/** By name; in Chinese, where transcribed names have no order readers know, the most populous first. */
export function citiesInOrder(language: LanguageId): readonly City[] {
  const known = orders.get(language);
  if (known !== undefined) return known;
  const collator = new Intl.Collator(localeOf(language));
  const ordered = cities.toSorted((first, second) =>
    isHan(language)
      ? second.population - first.population
      : collator.compare(first.name[language], second.name[language]),
  );
  orders.set(language, ordered);
  return ordered;
}
