/** Films, image worlds, events and cities in the vocabulary of schema.org. */
import {
  type Event,
  type Film,
  type ImageWorld,
  type Picture,
  plainText,
} from '@city-of-cities/publication';
import { type City, cityById } from '@city-of-cities/region';
import { htmlLangOf } from '../formatting/figures.ts';
import { dayOf, isAllDay } from '../formatting/region-time.ts';
import { publicUrl } from '../public-url.ts';

/** The largest version of a picture that every program reads. */
function largest(picture: Picture): string {
  const renditions = picture.renditions.filter(({ format }) => format !== 'avif');
  const file = (renditions.at(-1) ?? picture.renditions.at(-1))?.file ?? '';
  return publicUrl(`/pictures/${file}`);
}

/** A length as schema.org takes it: a bare number would have no unit. E37 is the pixel of UN/CEFACT. */
function pixels(value: number): object {
  return { '@type': 'QuantitativeValue', value, unitCode: 'E37' };
}

export function videoObject(film: Film): object {
  const [file] = film.files;
  const transcript = film.transcript.map(({ text }) => text).join('\n');
  return {
    '@type': 'VideoObject',
    name: film.title,
    description: film.teaser,
    thumbnailUrl: largest(film.picture),
    uploadDate: film.publishedAt,
    duration: `PT${Math.round(film.durationSeconds)}S`,
    contentUrl: file && publicUrl(`/films/${file.file}`),
    encodingFormat: file?.type.split(';')[0],
    ...(file && { width: pixels(file.widthPx), height: pixels(file.heightPx) }),
    inLanguage: htmlLangOf(film.language),
    ...(transcript === '' ? {} : { transcript }),
    ...(film.chapters.length === 0
      ? {}
      : {
          hasPart: film.chapters.map(({ startSeconds, title }, index) => ({
            '@type': 'Clip',
            name: title,
            startOffset: startSeconds,
            endOffset: film.chapters[index + 1]?.startSeconds ?? film.durationSeconds,
            url: file && publicUrl(`/films/${file.file}#t=${startSeconds}`),
          })),
        }),
  };
}

export function pictureGallery(world: ImageWorld): object {
  return {
    '@type': 'ImageGallery',
    name: world.title,
    description: world.teaser,
    datePublished: world.publishedAt,
    inLanguage: htmlLangOf(world.language),
    image: world.pictures.map(({ picture, caption }) => ({
      '@type': 'ImageObject',
      contentUrl: largest(picture),
      caption: caption || picture.alt,
      creditText: picture.credit,
      license: picture.licence,
    })),
  };
}

export function eventObject(event: Event): object {
  const wholeDay = isAllDay(event);
  const city = event.city === null ? null : cityById(event.city);
  return {
    '@type': 'Event',
    name: event.title,
    description: [event.teaser, plainText(event.body)].join('\n'),
    // Of whole days the day is stated: midnight would be an hour nobody meant.
    startDate: wholeDay ? dayOf(event.startsAt) : event.startsAt,
    endDate: wholeDay ? dayOf(new Date(Date.parse(event.endsAt) - 1).toISOString()) : event.endsAt,
    eventStatus: `https://schema.org/${event.isCancelled ? 'EventCancelled' : 'EventScheduled'}`,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    inLanguage: htmlLangOf(event.language),
    location: {
      '@type': 'Place',
      name: event.venue.name,
      address: [event.venue.address, city?.name[event.language]].filter(Boolean).join(', '),
    },
    ...(event.picture === null ? {} : { image: largest(event.picture) }),
  };
}

/** A city with its key and position. */
export function place(city: City, name: string): object {
  return {
    '@type': 'City',
    name,
    identifier: { '@type': 'PropertyValue', propertyID: 'AGS', value: city.id },
    geo: {
      '@type': 'GeoCoordinates',
      latitude: city.position.latitude,
      longitude: city.position.longitude,
    },
    containedInPlace: { '@type': 'AdministrativeArea', name: 'Nordrhein-Westfalen' },
  };
}
