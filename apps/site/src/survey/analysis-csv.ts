/** The figures of one chart as a file. */
import type { LanguageId } from '@city-of-cities/region';
import type { APIRoute } from 'astro';
import { analysisCharts } from './analysis-charts.ts';
import { readAnalysis } from './analysis-reading.ts';

export function analysisCsv(language: LanguageId): APIRoute {
  return async ({ locals, params, rewrite }) => {
    const { database, record, reading } = locals;
    const live = await reading.languages();
    const results =
      live.includes(language) && database && record
        ? await readAnalysis(language, database, record)
        : null;
    const found =
      results === null
        ? undefined
        : analysisCharts(results, language).find(({ id }) => id === params.chart);
    if (found === undefined || !found.chart.ok) return rewrite(`/${language}/-`);
    return new Response(found.chart.csv, {
      headers: { 'Content-Type': 'text/csv; charset=utf-8' },
    });
  };
}
