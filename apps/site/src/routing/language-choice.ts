/** Which language a visitor gets at `/`, once; from there on the path decides. */
import { defaultLanguage, type LanguageId, languages } from '@city-of-cities/region';

/**
 * The best of the live languages for an Accept-Language header; the region's default when none fits.
 * @example chooseLanguage('fr, en-US;q=0.8', ['de', 'en']) // => 'en'
 */
export function chooseLanguage(header: string | null, live: readonly LanguageId[]): LanguageId {
  const fallback = live.includes(defaultLanguage) ? defaultLanguage : (live[0] ?? defaultLanguage);
  const wishes = (header ?? '')
    .slice(0, 1000)
    .split(',')
    .map((part, index) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.find((parameter) => parameter.trim().startsWith('q='));
      const weight = quality === undefined ? 1 : Number(quality.trim().slice(2));
      return { tag: tag.trim(), weight: Number.isFinite(weight) ? weight : 0, index };
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((first, second) => second.weight - first.weight || first.index - second.index);
  for (const { tag } of wishes) {
    if (tag === '*') return fallback;
    const match = languages.find(({ id }) => live.includes(id) && tag.split('-')[0] === id);
    if (match !== undefined) return match.id;
  }
  return fallback;
}
