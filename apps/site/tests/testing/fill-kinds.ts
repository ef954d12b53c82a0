/** Events, a film, image worlds and the series from the built-in content, as the desk would publish them. */
import { socialCardPng } from '@city-of-cities/mosaic';
import { cityById, type LanguageId, type TopicId } from '@city-of-cities/region';
import { accessPages, events, films, imageWorlds } from '@city-of-cities/region/content';
import { aFilm, anEvent, anImageWorld, aPage, aPicture, aSeries, paragraph } from './documents.ts';
import type { Publisher } from './publisher.ts';

const paragraphs = (text: string) => text.split(/\n{2,}/).map((part) => paragraph(part));
const utc = (instant: string) => new Date(instant).toISOString();
const seriesTitles = {
  de: ['53 Städte, 52 Wochen', 'Jede Woche eine Stadt, einmal zwei.'],
  en: ['53 cities, 52 weeks', 'One city a week, and two in one of them.'],
  zh: ['53座城市，52周', '每周一座城市，有一周是两座。'],
} as const;

/** Names of the drawings a filled site shows, and how to draw them. */
export const drawnPictures = new Map<string, () => Promise<Uint8Array>>();

export async function fillKinds(publisher: Publisher, language: LanguageId): Promise<void> {
  for (const [index, event] of events.entries())
    await publisher.publish(
      anEvent({
        id: `${300 + index}`,
        language,
        slug: event.slug[language],
        title: event.title[language],
        teaser: event.teaser[language],
        sample: event.isSample,
        city: event.cityId,
        topics: [...event.topics],
        audiences: [...event.audiences],
        markets: [...event.markets],
        startsAt: utc(event.startsAt),
        endsAt: utc(event.endsAt),
        venue: {
          name: event.venue.name[language],
          address: event.venue.streetAddress?.[language] ?? '',
        },
        isCancelled: event.status === 'cancelled',
        body: paragraphs(event.body[language]),
      }),
    );
  for (const [index, film] of films.entries())
    await publisher.publish(
      aFilm({
        id: `${400 + index}`,
        language,
        slug: film.slug[language],
        title: film.title[language],
        teaser: film.teaser[language],
        sample: film.isSample,
        files: [
          {
            file: film.file,
            type: film.type,
            widthPx: film.widthPx,
            heightPx: film.heightPx,
            sizeBytes: 509_317,
          },
        ],
        captions: [{ language, file: film.captions[language] }],
        chapterFile: film.chapters[language],
        picture: pictureOf('bochum', 'culture', film.poster.alt[language], film.credit[language]),
        body: paragraphs(film.description[language]),
      }),
    );
  for (const [index, world] of imageWorlds.entries())
    await publisher.publish(
      anImageWorld({
        id: `${500 + index}`,
        language,
        slug: world.slug[language],
        title: world.title[language],
        teaser: world.teaser[language],
        sample: world.isSample,
        body: paragraphs(world.intro[language]),
        pictures: world.pictures.map(({ cityId, topic, caption, alt }) => ({
          picture: {
            ...pictureOf(cityById(cityId).slug, topic, alt[language], world.credit[language]),
            licence: world.licence.name,
            digitalSourceType: world.digitalSourceType.split('/').at(-1) ?? '',
          },
          city: cityId,
          caption: caption[language],
          isDownloadable: true,
        })),
      }),
    );
  const [title, teaser] = seriesTitles[language];
  await publisher.publish(aSeries({ language, title, teaser }));
  for (const [index, page] of accessPages.entries())
    await publisher.publish(
      aPage({
        id: `${600 + index}`,
        language,
        slug: page.slug[language],
        title: page.title[language],
        teaser: page.teaser[language],
        purpose: page.purpose,
        body: paragraphs(page.body[language]),
      }),
    );
}

function pictureOf(citySlug: string, topic: TopicId, alt: string, credit: string) {
  const file = `${citySlug}-${topic}-1200.png`;
  drawnPictures.set(file, () => socialCardPng({ language: 'de', title: alt, citySlug, topic }));
  return aPicture({
    id: file,
    alt,
    credit,
    widthPx: 1200,
    heightPx: 630,
    renditions: [{ format: 'png', file, widthPx: 1200, heightPx: 630 }],
  });
}
