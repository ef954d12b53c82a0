/** What a list of events may be narrowed to, and its part of the path. */
import {
  type AudienceId,
  audiences,
  cities,
  type CityId,
  cityById,
  cityBySlug,
  type LanguageId,
} from '@city-of-cities/region';

import { formatMonth } from '../formatting/figures.ts';
import { audienceSlugs, eventFilterSegments } from './segments.ts';

export type EventFilter =
  | { readonly by: 'city'; readonly city: CityId }
  | { readonly by: 'audience'; readonly audience: AudienceId }
  /** `2017-10`, a month of the region's calendar. */
  | { readonly by: 'month'; readonly month: string };

/** `undefined` when nobody knows the filter. */
export function eventFilterOf(
  language: LanguageId,
  name: string,
  value: string,
): EventFilter | undefined {
  if (name === eventFilterSegments.city[language]) {
    const city = cityBySlug(value);
    return city && { by: 'city', city: city.id };
  }
  if (name === eventFilterSegments.audience[language]) {
    const audience = audiences.find(({ id }) => audienceSlugs[id][language] === value);
    return audience && { by: 'audience', audience: audience.id };
  }
  if (name === eventFilterSegments.month[language])
    return /^20\d{2}-(?:0[1-9]|1[0-2])$/.test(value) ? { by: 'month', month: value } : undefined;
  return undefined;
}

/** The two segments of a filter's path. */
export function eventFilterPath(
  filter: EventFilter,
  language: LanguageId,
): readonly [string, string] {
  const name = eventFilterSegments[filter.by][language];
  switch (filter.by) {
    case 'city':
      return [name, cityById(filter.city).slug];
    case 'audience':
      return [name, audienceSlugs[filter.audience][language]];
    case 'month':
      return [name, filter.month];
  }
}

/** Cities with at least one of the events, in the region's order. */
export function citiesOf(events: readonly { readonly city: CityId | null }[]): readonly CityId[] {
  return cities.flatMap(({ id }) => (events.some(({ city }) => city === id) ? [id] : []));
}

/** What the filter shows, in the language's words. */
export function eventFilterName(filter: EventFilter, language: LanguageId): string {
  switch (filter.by) {
    case 'city':
      return cityById(filter.city).name[language];
    case 'audience':
      return audiences.find(({ id }) => id === filter.audience)?.name[language] ?? '';
    case 'month':
      return formatMonth(filter.month, language);
  }
}
