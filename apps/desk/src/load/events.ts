import type { ContentEvent } from '@city-of-cities/region/content';
import type { BuiltInDocument } from './built-in-document.ts';
import { inEach, textOf } from './localised.ts';

export function eventDocument(event: ContentEvent): BuiltInDocument {
  const { name, postalCode, streetAddress } = event.venue;
  return {
    collection: 'events',
    key: `event/${event.key}`,
    shared: {
      startsAt: event.startsAt,
      endsAt: event.endsAt,
      isCancelled: event.status === 'cancelled',
      city: event.cityId,
      topics: [...event.topics],
      audiences: [...event.audiences],
      markets: [...event.markets],
      attribute: event.attribute,
      publishedAt: event.publishedAt,
      isSample: event.isSample,
    },
    byLanguage: inEach((language) => ({
      ...textOf(event, language),
      venue: {
        name: name[language],
        address: [streetAddress?.[language], postalCode].filter(Boolean).join(', '),
      },
    })),
  };
}
