/** What may be uploaded as a film: a file that is one by its content, whole, and of a size a town hall can serve. */
import { randomBytes } from 'node:crypto';
import { extname } from 'node:path';
import { type Film, type FilmContainer, filmLimits, probeFilm } from '@city-of-cities/renditions';
import { slugOf } from '../fields/slug.ts';
import { both, type Bilingual } from '../texts/bilingual.ts';

export const FILM_MAX_BYTES = 2 * 1024 ** 3;

/** The media types by which browsers announce the containers we read. */
export const filmTypes = [
  'video/mp4',
  'video/quicktime',
  'video/webm',
  'video/x-matroska',
] as const;

const endingByContainer: Readonly<Record<FilmContainer, string>> = {
  mp4: '.mp4',
  quicktime: '.mov',
  webm: '.webm',
  matroska: '.mkv',
};

export const tooBigFilm: Bilingual = both(
  'Der Film ist größer als 2 GB. Bitte stärker komprimiert speichern.',
  'The film is larger than 2 GB. Please save it with stronger compression.',
);

export type FilmCheck =
  | {
      readonly ok: true;
      readonly film: Film;
      /** Harmless and unguessable, so a draft's film cannot be found by trying. */
      readonly name: string;
    }
  | { readonly ok: false; readonly reasons: readonly Bilingual[] };

/** Looks at the file at `path`; `name` and `mimetype` are only what the upload claims. */
export async function checkFilm(
  path: string,
  claim: { readonly name: string; readonly mimetype: string },
): Promise<FilmCheck> {
  const probe = await probeFilm(path, {
    declaredType: claim.mimetype,
    limits: { ...filmLimits, mostSizeBytes: FILM_MAX_BYTES },
  });
  if (!probe.ok) return { ok: false, reasons: probe.findings.map(({ reason }) => reason) };
  const stem = claim.name.slice(0, claim.name.length - extname(claim.name).length);
  return {
    ok: true,
    film: probe.film,
    name: randomName(stem, endingByContainer[probe.film.container]),
  };
}

/** @example randomName('Fünf Haltestellen', '.vtt') // => 'fuenf-haltestellen-4f…0c.vtt' */
export function randomName(stem: string, ending: string): string {
  return `${slugOf(stem).slice(0, 50) || 'film'}-${randomBytes(8).toString('hex')}${ending}`;
}
