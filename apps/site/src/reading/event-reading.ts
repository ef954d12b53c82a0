/** Events by when they take place, which no index of the database knows. */
import { type Event, listKey, type ListScope } from '@city-of-cities/publication';
import type { LanguageId } from '@city-of-cities/region';
import { monthOf } from '../formatting/region-time.ts';
import type { EventFilter } from '../routing/event-filter.ts';
import type { Asking } from './asking.ts';
import { documentColumns, ofKind } from './snapshot-rows.ts';

export interface EventsInTime {
  /** Running or to come, the next one first. */
  readonly upcoming: readonly Event[];
  /** Over, the latest first. */
  readonly past: readonly Event[];
}

/** More than a campaign ever has; beyond it the ones published longest ago are left out. */
const maxEvents = 1_000;

export function eventReading({ record, documents }: Asking, now: () => number) {
  async function ofScope(language: LanguageId, scope?: ListScope): Promise<readonly Event[]> {
    const key = listKey('event', language, scope);
    record.keys.add(key);
    return ofKind(
      scope === undefined
        ? await documents(
            `select ${documentColumns} from site.list('event', $1, $2, 0)`,
            language,
            maxEvents,
          )
        : await documents(
            `select ${documentColumns} from site.list_by_key($1, 'event', $2, $3, 0)`,
            key,
            language,
            maxEvents,
          ),
      'event',
    );
  }

  /** A page that shows events by their time is right until the next one ends. */
  function inTime(events: readonly Event[]): EventsInTime {
    const at = now();
    const isOver = (event: Event) => Date.parse(event.endsAt) <= at;
    const upcoming = events
      .filter((event) => !isOver(event))
      .toSorted((first, second) => Date.parse(first.startsAt) - Date.parse(second.startsAt));
    for (const event of upcoming) record.until = Math.min(record.until, Date.parse(event.endsAt));
    const past = events
      .filter(isOver)
      .toSorted((first, second) => Date.parse(second.startsAt) - Date.parse(first.startsAt));
    return { upcoming, past };
  }

  return {
    async events(language: LanguageId, scope?: ListScope): Promise<EventsInTime> {
      return inTime(await ofScope(language, scope));
    },

    async filteredEvents(language: LanguageId, filter: EventFilter | null): Promise<EventsInTime> {
      switch (filter?.by) {
        case undefined:
          return inTime(await ofScope(language));
        case 'city':
          return inTime(await ofScope(language, { city: filter.city }));
        case 'audience':
          return inTime(await ofScope(language, { audience: filter.audience }));
        case 'month': {
          const { month } = filter;
          const all = await ofScope(language);
          return inTime(all.filter(({ startsAt }) => monthOf(startsAt) === month));
        }
      }
    },

    /** What is shown is right until this instant, milliseconds since 1970. */
    isRightUntil(instantMs: number): void {
      if (instantMs > now()) record.until = Math.min(record.until, instantMs);
    },
  };
}
