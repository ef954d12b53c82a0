/** How the countries see the region: a table and a file. */
import { type Figures, groupTable, type Refused } from '@city-of-cities/charts';
import type { PerceptionResults } from '@city-of-cities/publication';
import { type LanguageId, markets } from '@city-of-cities/region';
import { aboutResults } from './analysis-about.ts';
import { analysisTexts } from './analysis-texts.ts';

/** Part of the address of its CSV. */
export const marketsId = 'markets';

/** Null when the study asked for no country. */
export function marketFigures(
  results: PerceptionResults,
  language: LanguageId,
): Figures | Refused | null {
  if (results.markets.length === 0) return null;
  return groupTable(
    {
      about: aboutResults(results, language, analysisTexts[language].charts.markets),
      scale: results.scale,
      groups: results.markets.map(
        ({ id, name }) =>
          markets.find((market) => market.id === id)?.name[language] ?? name[language],
      ),
      rows: results.attributes.map((attribute) => ({
        label: attribute.right[language],
        means: results.markets.map(({ means }) => means[attribute.id] ?? notAsked),
      })),
    },
    { language, id: marketsId },
  );
}

const notAsked = { n: 0, est: null, lo: null, hi: null } as const;
