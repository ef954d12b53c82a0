/** The figures of one chart as a file. */
import type { Figures, Refused } from '@city-of-cities/charts';
import type { PerceptionResults } from '@city-of-cities/publication';
import type { LanguageId } from '@city-of-cities/region';
import type { APIRoute } from 'astro';
import { analysisCharts } from './analysis-charts.ts';
import { marketFigures, marketsId } from './analysis-markets.ts';
import { readAnalysis } from './analysis-reading.ts';

export function analysisCsv(language: LanguageId): APIRoute {
  return async ({ locals, params, rewrite }) => {
    const { database, record, reading } = locals;
    const live = await reading.languages();
    const results =
      live.includes(language) && database && record
        ? await readAnalysis(language, database, record)
        : null;
    const figures = results === null ? null : figuresNamed(params.chart, results, language);
    if (!figures?.ok) return rewrite(`/${language}/-`);
    return new Response(figures.csv, {
      headers: { 'Content-Type': 'text/csv; charset=utf-8' },
    });
  };
}

function figuresNamed(
  name: string | undefined,
  results: PerceptionResults,
  language: LanguageId,
): Figures | Refused | null {
  if (name === marketsId) return marketFigures(results, language);
  return analysisCharts(results, language).find(({ id }) => id === name)?.chart ?? null;
}
