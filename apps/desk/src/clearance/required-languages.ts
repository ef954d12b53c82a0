import type { LanguageId } from '@city-of-cities/region';

/** Markets that read their own language; every other one reads English. */
const ownLanguage: Readonly<Record<string, readonly LanguageId[]>> = {
  germany: ['de'],
  china: ['zh'],
};

/** The languages an audience needs in a market. So far the market alone decides. */
export function requiredLanguages(_audience: string, market: string): readonly LanguageId[] {
  return ownLanguage[market] ?? ['en'];
}
