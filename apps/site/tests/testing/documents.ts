/** Documents that satisfy the contract, for tests and for trying the site out. */
import type { Block, City, Page, Picture, PressRelease, Story } from '@city-of-cities/publication';
import { type City as RegionCity, cityBySlug, type LanguageId } from '@city-of-cities/region';

const publishedAt = '2017-07-03T08:00:00.000Z';

export function paragraph(text: string): Block {
  return { type: 'paragraph', children: [{ type: 'text', text }] };
}

export function bochum(): RegionCity {
  const city = cityBySlug('bochum');
  if (city === undefined) throw new Error('the region has no Bochum');
  return city;
}

export function aStory(changes: Partial<Story> = {}): Story {
  return {
    kind: 'story',
    id: '12',
    language: 'de',
    slug: 'fuenf-haltestellen',
    title: 'Fünf Haltestellen',
    teaser: 'Vom Hörsaal ins Labor.',
    sample: true,
    publishedAt,
    updatedAt: publishedAt,
    city: bochum().id,
    topics: ['science'],
    audiences: ['students'],
    markets: ['germany'],
    attribute: 'innovative',
    picture: null,
    body: [paragraph('Ein Absatz Text.')],
    ...changes,
  };
}

export function aCity(city: RegionCity, language: LanguageId, changes: Partial<City> = {}): City {
  return {
    kind: 'city',
    id: city.id,
    language,
    slug: city.slug,
    title: city.name[language],
    teaser: `${city.name[language]}: 1/53.`,
    sample: false,
    publishedAt,
    updatedAt: publishedAt,
    city: city.id,
    portrait: [paragraph(`${city.name[language]}.`)],
    picture: null,
    links: [],
    ...changes,
  };
}

export function aPage(changes: Partial<Page> = {}): Page {
  return {
    kind: 'page',
    id: '1',
    language: 'de',
    slug: 'impressum',
    title: 'Impressum',
    teaser: 'Wer hinter der Kampagne steht.',
    sample: false,
    publishedAt,
    updatedAt: publishedAt,
    purpose: 'imprint',
    body: [paragraph('Angaben des Betreibers.')],
    ...changes,
  };
}

export function aRelease(changes: Partial<PressRelease> = {}): PressRelease {
  return {
    kind: 'pressRelease',
    id: '3',
    language: 'de',
    slug: 'kampagne-beginnt',
    title: 'Die Kampagne beginnt',
    teaser: 'Fünf Millionen Menschen, 53 Städte, 1 Metropole.',
    sample: false,
    publishedAt,
    updatedAt: publishedAt,
    city: null,
    body: [paragraph('Die Mitteilung.')],
    embargoUntil: null,
    contact: 'Pressestelle',
    ...changes,
  };
}

export function aPicture(changes: Partial<Picture> = {}): Picture {
  return {
    id: '4',
    alt: 'Zwei Menschen auf einer Brücke',
    credit: 'Foto: A. Beispiel',
    licence: 'CC BY 4.0',
    focalPoint: { x: 0.5, y: 0.5 },
    widthPx: 1600,
    heightPx: 1200,
    renditions: [{ format: 'png', file: 'bruecke-960.png', widthPx: 960, heightPx: 720 }],
    ...changes,
  };
}
