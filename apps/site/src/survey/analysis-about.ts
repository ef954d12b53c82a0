/** What every figure of the results says of itself. */
import type { About } from '@city-of-cities/charts';
import type { PerceptionResults } from '@city-of-cities/publication';
import type { LanguageId } from '@city-of-cities/region';

export function aboutResults(
  { client, isSample, population, wave }: PerceptionResults,
  language: LanguageId,
  title: string,
): About {
  return {
    title,
    n: wave.n,
    weighting: wave.weighting?.[language] ?? null,
    date: { from: wave.from, to: wave.to },
    client,
    remarks: [`${population[language]}.`],
    isSample,
  };
}
