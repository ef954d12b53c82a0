/** Documents that satisfy the contract, for tests and for trying the site out. */
import type {
  Block,
  City,
  Event,
  Film,
  ImageWorld,
  Page,
  Picture,
  PressRelease,
  Series,
  Story,
} from '@city-of-cities/publication';
import { type City as RegionCity, cityBySlug, type LanguageId } from '@city-of-cities/region';
import { weeks } from '@city-of-cities/region/content';

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

export function anEvent(changes: Partial<Event> = {}): Event {
  return {
    kind: 'event',
    id: '30',
    language: 'de',
    slug: 'offenes-labor',
    title: 'Offenes Labor',
    teaser: 'Ein Nachmittag zwischen Reagenzgläsern.',
    sample: true,
    publishedAt,
    updatedAt: publishedAt,
    city: bochum().id,
    topics: ['science'],
    audiences: ['students'],
    markets: ['germany'],
    attribute: null,
    picture: null,
    startsAt: '2035-10-12T14:00:00.000Z',
    endsAt: '2035-10-12T18:00:00.000Z',
    venue: { name: 'Labor, Halle 3', address: 'Musterweg 1; 44801' },
    isCancelled: false,
    link: null,
    body: [paragraph('Ohne Anmeldung.')],
    ...changes,
  };
}

export function aFilm(changes: Partial<Film> = {}): Film {
  return {
    kind: 'film',
    id: '40',
    language: 'de',
    slug: 'ein-block',
    title: 'Ein Block, eine Stadt',
    teaser: 'Acht Sekunden, vom Block zum Plan.',
    sample: true,
    publishedAt,
    updatedAt: publishedAt,
    city: null,
    topics: ['culture'],
    audiences: ['students'],
    markets: ['china'],
    attribute: null,
    picture: aPicture({ id: '41' }),
    durationSeconds: 8,
    isSilent: true,
    files: [
      {
        file: 'ein-block.webm',
        type: 'video/webm; codecs="vp9"',
        widthPx: 960,
        heightPx: 540,
        sizeBytes: 509_317,
      },
    ],
    captions: [{ language: 'de', file: 'ein-block.de.vtt' }],
    chapters: [
      { startSeconds: 0, title: 'Ein Block' },
      { startSeconds: 4, title: 'Der Plan' },
    ],
    chapterFile: 'ein-block.chapters.de.vtt',
    transcript: [{ speaker: null, text: 'Ein Block. Eine Stadt.' }],
    audioDescription: null,
    signLanguage: null,
    body: [paragraph('Gezeichnete Flächen.')],
    ...changes,
  };
}

export function anImageWorld(changes: Partial<ImageWorld> = {}): ImageWorld {
  return {
    kind: 'imageWorld',
    id: '50',
    language: 'de',
    slug: 'neun-themen',
    title: 'Neun Themen',
    teaser: 'Neun Muster aus neun Städten.',
    sample: true,
    publishedAt,
    updatedAt: publishedAt,
    city: null,
    topics: ['culture'],
    audiences: ['investors'],
    markets: ['germany'],
    attribute: null,
    body: [paragraph('Aus dem Plan gezeichnet.')],
    pictures: [
      {
        picture: aPicture({ id: '51', digitalSourceType: 'algorithmicMedia' }),
        city: bochum().id,
        caption: 'Wissenschaft in Bochum',
        isDownloadable: true,
      },
      { picture: aPicture({ id: '52' }), city: null, caption: '', isDownloadable: false },
    ],
    ...changes,
  };
}

export function aSeries(changes: Partial<Series> = {}): Series {
  return {
    kind: 'series',
    id: '60',
    language: 'de',
    slug: '53-staedte-52-wochen',
    title: '53 Städte, 52 Wochen',
    teaser: 'Jede Woche eine Stadt.',
    sample: true,
    publishedAt,
    updatedAt: publishedAt,
    weeks: weeks.map(({ number, startsOn, cityIds }) => ({
      number,
      startsOn,
      cities: [...cityIds],
    })),
    body: [],
    ...changes,
  };
}
