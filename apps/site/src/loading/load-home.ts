/** The first page: something of everything. */
import type { LanguageId } from '@city-of-cities/region';
import { factsByKey } from '../facts/public-facts.ts';
import type { Reading } from '../reading/reading.ts';
import { progressOf } from '../series/progress.ts';
import type { Found } from './found.ts';
import type { SeriesInTime } from './outcome.ts';

/** The first is counted in blocks of 100,000 people beside it. */
const shownFacts = ['population', 'higher_education', 'vegetation_share', 'startups_2023'];

export async function loadHome(language: LanguageId, reading: Reading): Promise<Found> {
  const [stories, releases, events, films, imageWorlds, series, facts] = await Promise.all([
    reading.list({ kind: 'story', language, limit: 5 }),
    reading.list({ kind: 'pressRelease', language, limit: 1 }),
    reading.events(language),
    reading.list({ kind: 'film', language, limit: 1 }),
    reading.list({ kind: 'imageWorld', language, limit: 1 }),
    newestSeries(language, reading),
    reading.facts(language),
  ]);
  return {
    content: {
      view: 'home',
      stories,
      releases,
      events,
      films,
      imageWorlds,
      series,
      facts: factsByKey(shownFacts, facts),
    },
  };
}

/** The series published last, as it stands now. */
async function newestSeries(language: LanguageId, reading: Reading): Promise<SeriesInTime | null> {
  const [series] = await reading.list({ kind: 'series', language, limit: 1 });
  if (series === undefined) return null;
  const progress = progressOf(series, reading.now());
  if (progress.changesAt !== null) reading.isRightUntil(progress.changesAt);
  return { series, progress };
}
