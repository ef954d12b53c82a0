/** The history of a figure as a chart; `null` where a single value has none. */
import { type Chart, seriesChart } from '@city-of-cities/charts';
import type { PublicFact } from '@city-of-cities/publication';
import type { LanguageId } from '@city-of-cities/region';
import { texts } from '../texts/texts.ts';

export function factChart(fact: PublicFact, language: LanguageId): Chart | null {
  const dated = fact.values.filter(({ date }) => date !== null);
  // The last of a date is the one that counts.
  const points = [...new Map(dated.map((value) => [value.date, value])).values()];
  const last = points.at(-1);
  if (points.length < 2 || last?.date === undefined || last.date === null) return null;
  const chart = seriesChart(
    {
      about: {
        title: texts[language].facts.history,
        n: null,
        weighting: null,
        date: last.date,
        client: fact.client,
        source: fact.sourceTitle,
        isSample: false,
      },
      unit: fact.unitName,
      kind: 'line',
      points: points.map(({ date, value }) => ({ date, value })),
    },
    { language, id: 'history' },
  );
  return chart.ok ? chart : null;
}
