import { cities } from '@city-of-cities/region';
import type { Picture } from '../picture.ts';
import type { Film, PressRelease, Story } from '../document.ts';

const bochum = cities.find(({ slug }) => slug === 'bochum')!;

/** A picture that satisfies the contract, with one rendition. */
export function aPicture(changes: Partial<Picture> = {}): Picture {
  return {
    id: '4',
    alt: 'Two people on a footbridge',
    credit: 'A. Beispiel',
    licence: 'CC BY 4.0',
    focalPoint: { x: 0.5, y: 0.5 },
    widthPx: 1600,
    heightPx: 1200,
    renditions: [{ format: 'avif', file: 'bridge-960.avif', widthPx: 960, heightPx: 720 }],
    ...changes,
  };
}

/** A story from Bochum that satisfies the contract. */
export function aStory(changes: Partial<Story> = {}): Story {
  return {
    kind: 'story',
    id: '12',
    language: 'en',
    slug: 'five-stops',
    title: 'Five stops',
    teaser: 'From lecture hall to lab.',
    sample: true,
    publishedAt: '2017-06-27T08:00:00.000Z',
    updatedAt: '2017-06-27T08:00:00.000Z',
    city: bochum.id,
    topics: ['science'],
    audiences: ['students'],
    markets: ['germany'],
    attribute: 'innovative',
    picture: null,
    body: [{ type: 'paragraph', children: [{ type: 'text', text: 'A line of text.' }] }],
    ...changes,
  };
}

/** A press release under embargo until 9 o'clock UTC of the launch day. */
export function aPressRelease(changes: Partial<PressRelease> = {}): PressRelease {
  return {
    kind: 'pressRelease',
    id: '3',
    language: 'de',
    slug: 'kampagne-beginnt',
    title: 'Die Kampagne beginnt',
    teaser: 'Fünf Millionen Menschen, 53 Städte.',
    sample: false,
    publishedAt: '2017-06-27T06:00:00.000Z',
    updatedAt: '2017-06-27T06:00:00.000Z',
    city: null,
    body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Text.' }] }],
    embargoUntil: '2017-06-27T09:00:00.000Z',
    contact: '',
    ...changes,
  };
}

/** A silent film of 90 seconds with German captions and chapters. */
export function aFilm(changes: Partial<Film> = {}): Film {
  return {
    kind: 'film',
    id: '7',
    language: 'de',
    slug: 'der-plan',
    title: 'Der Plan',
    teaser: 'Ein Plan baut sich auf.',
    sample: true,
    publishedAt: '2017-06-27T08:00:00.000Z',
    updatedAt: '2017-06-27T08:00:00.000Z',
    city: null,
    topics: [],
    audiences: [],
    markets: [],
    attribute: null,
    picture: aPicture(),
    durationSeconds: 90,
    isSilent: true,
    files: [
      {
        file: 'plan-720.mp4',
        type: 'video/mp4; codecs="avc1.640028"',
        widthPx: 1280,
        heightPx: 720,
        sizeBytes: 4_000_000,
      },
    ],
    captions: [{ language: 'de', file: 'plan-de.vtt' }],
    chapters: [{ startSeconds: 0, title: 'Ein Block' }],
    chapterFile: 'plan-kapitel.vtt',
    transcript: [{ speaker: null, text: 'Ein Plan. Block für Block.' }],
    audioDescription: null,
    signLanguage: null,
    body: [],
    ...changes,
  };
}
