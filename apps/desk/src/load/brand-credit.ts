import { brands, languageIds } from '@city-of-cities/region';

/** A credit for what the campaign drew itself. A picture has one credit for all languages, so it names them all. */
export function brandCredit(): string {
  const brand = brands.at(-1);
  if (brand === undefined) throw new Error('The region has no brand.');
  return languageIds.map((language) => brand.motto[language]).join(' · ');
}
