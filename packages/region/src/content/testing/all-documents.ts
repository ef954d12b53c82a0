import {
  accessPages,
  events,
  films,
  imageWorlds,
  pages,
  pressReleases,
  sampleStories,
  stories,
} from '../index.ts';
import type { Localised } from '../index.ts';

/** What every document has, whatever its kind calls the running text. */
interface AnyDocument {
  readonly slug: Localised;
  readonly title: Localised;
  readonly teaser: Localised;
  readonly body: Localised;
  /** Texts beside the running one: captions, alternative texts, reasons, names. */
  readonly others: readonly Localised[];
}

const plain = (source: Omit<AnyDocument, 'others'>): AnyDocument => ({
  ...source,
  others: [],
});

/** Every document of the content, by kind. */
export const documentsByKind = {
  stories: [...stories, ...sampleStories].map(plain),
  pages: [...pages, ...accessPages].map(plain),
  pressReleases: pressReleases.map(plain),
  events: events.map((event): AnyDocument => ({ ...event, others: [event.venue.name] })),
  films: films.map((film): AnyDocument => ({
    ...film,
    body: film.description,
    others: [film.poster.alt, film.audioDescription.reason, film.signLanguage.reason, film.credit],
  })),
  imageWorlds: imageWorlds.map((world): AnyDocument => ({
    ...world,
    body: world.intro,
    others: [
      world.credit,
      world.licence.note,
      ...world.pictures.flatMap(({ caption, alt }) => [caption, alt]),
    ],
  })),
} as const;

export const allDocuments: readonly AnyDocument[] = Object.values(documentsByKind).flat();
