import type { PayloadRequest } from 'payload';
import { languageIds } from '@city-of-cities/region';
import { type DeskDocument, inLanguage } from '../translate/candidate.ts';

export interface FilmUsing {
  readonly id: number;
  readonly title: string;
  readonly isPublished: boolean;
}

/** The films that name a file in one of the fields, as their published rows or as their latest drafts. */
export async function filmsUsing(
  req: PayloadRequest,
  fields: readonly string[],
  fileId: number,
  { draft }: { readonly draft: boolean },
): Promise<readonly FilmUsing[]> {
  const { docs } = await req.payload.find({
    collection: 'films',
    where: { or: fields.map((field) => ({ [field]: { equals: fileId } })) },
    draft,
    locale: 'all',
    fallbackLocale: false,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  return (docs as unknown as DeskDocument[]).map((film) => ({
    id: Number(film.id),
    title: titleOf(film),
    isPublished: film['_status'] === 'published',
  }));
}

function titleOf(film: DeskDocument): string {
  const titles = languageIds.map((language) => inLanguage(film, 'title', language));
  return (
    titles.find((title): title is string => typeof title === 'string' && title !== '') ??
    String(film.id)
  );
}
