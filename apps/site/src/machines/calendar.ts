/** Events as iCalendar (RFC 5545), each in UTC or as whole days. */
import { addressOf, type Event, plainText } from '@city-of-cities/publication';
import { cityById, type LanguageId } from '@city-of-cities/region';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { dayOf, isAllDay } from '../formatting/region-time.ts';
import { publicUrl } from '../public-url.ts';

export function calendarOf(
  events: readonly Event[],
  options: { readonly name: string; readonly language: LanguageId; readonly host: string },
): string {
  const calendar = ical({
    name: options.name,
    prodId: {
      company: options.host,
      product: 'city-of-cities',
      language: options.language.toUpperCase(),
    },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const event of events) {
    const wholeDay = isAllDay(event);
    const city = event.city === null ? '' : cityById(event.city).name[event.language];
    // A whole day is a date without time; the library writes the UTC day of what it is given.
    const day = (instant: string) => new Date(`${dayOf(instant)}T00:00:00.000Z`);
    calendar.createEvent({
      id: `event-${event.id}@${options.host}`,
      start: wholeDay ? day(event.startsAt) : new Date(event.startsAt),
      end: wholeDay ? day(event.endsAt) : new Date(event.endsAt),
      allDay: wholeDay,
      stamp: new Date(event.updatedAt),
      summary: event.title,
      description: [event.teaser, plainText(event.body)].join('\n\n'),
      location: [event.venue.name, event.venue.address, city].filter(Boolean).join(', '),
      url: publicUrl(addressOf(event)),
      status: event.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      ...(wholeDay ? { timezone: 'UTC' } : {}),
    });
  }
  return calendar.toString();
}
