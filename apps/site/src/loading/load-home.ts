/** The first page: something of everything. */
import type { LanguageId } from '@city-of-cities/region';
import type { Reading } from '../reading/reading.ts';
import { progressOf } from '../series/progress.ts';
import type { Found } from './found.ts';
import type { SeriesInTime } from './outcome.ts';

export async function loadHome(language: LanguageId, reading: Reading): Promise<Found> {
  const [stories, releases, events, films, imageWorlds, series] = await Promise.all([
    reading.list({ kind: 'story', language, limit: 5 }),
    reading.list({ kind: 'pressRelease', language, limit: 1 }),
    reading.events(language),
    reading.list({ kind: 'film', language, limit: 1 }),
    reading.list({ kind: 'imageWorld', language, limit: 1 }),
    newestSeries(language, reading),
  ]);
  return { content: { view: 'home', stories, releases, events, films, imageWorlds, series } };
}

/** The series published last, as it stands now. */
async function newestSeries(language: LanguageId, reading: Reading): Promise<SeriesInTime | null> {
  const [series] = await reading.list({ kind: 'series', language, limit: 1 });
  if (series === undefined) return null;
  const progress = progressOf(series, reading.now());
  if (progress.changesAt !== null) reading.isRightUntil(progress.changesAt);
  return { series, progress };
}
