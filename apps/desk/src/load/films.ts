import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { LanguageId } from '@city-of-cities/region';
import type { ContentFilm } from '@city-of-cities/region/content';
import sharp from 'sharp';
import { brandCredit } from './brand-credit.ts';
import type { BuiltInDocument } from './built-in-document.ts';
import { type BuiltInFile, fileKey, fileReference } from './files.ts';
import { inEach, textOf } from './localised.ts';

const LICENCE = 'CC BY 4.0';
const POSTER_WIDTH_PX = 900;

export function filmDocument(film: ContentFilm): BuiltInDocument {
  const { audioDescription, description, signLanguage } = film;
  // What is not there is said, with its reason.
  const body = inEach((language) =>
    [description, audioDescription.reason, signLanguage.reason]
      .map((text) => text[language])
      .join('\n\n'),
  );
  return {
    collection: 'films',
    key: `film/${film.key}`,
    shared: {
      film: fileReference(filmFile(film)),
      picture: fileReference(posterFile(film)),
      city: film.cityId,
      topics: [...film.topics],
      audiences: [...film.audiences],
      markets: [...film.markets],
      attribute: film.attribute,
      publishedAt: film.publishedAt,
      isSample: film.isSample,
    },
    byLanguage: inEach((language) => ({
      ...textOf({ ...film, body }, language),
      captions: fileReference(textFile(film.captions[language], 'captions', language)),
      chapters: fileReference(textFile(film.chapters[language], 'chapters', language)),
    })),
  };
}

function pathOf(file: string): string {
  return fileURLToPath(import.meta.resolve(`@city-of-cities/region/films/${file}`));
}

function filmFile(film: ContentFilm): BuiltInFile {
  const [mimetype = ''] = film.type.split(';');
  return {
    collection: 'filmFiles',
    key: fileKey(`film/${film.file}`, [film.type, film.durationSeconds]),
    name: film.file,
    mimetype,
    make: () => readFile(pathOf(film.file)),
    shared: { credit: brandCredit(), licence: LICENCE },
  };
}

function posterFile({ poster }: ContentFilm): BuiltInFile {
  return {
    collection: 'pictures',
    key: fileKey(`poster/${poster.file}`, poster),
    name: poster.file.replace(/\.svg$/, '.png'),
    mimetype: 'image/png',
    make: () => sharp(pathOf(poster.file)).resize({ width: POSTER_WIDTH_PX }).png().toBuffer(),
    shared: { credit: brandCredit(), licence: LICENCE, digitalSourceType: 'algorithmicMedia' },
    byLanguage: inEach((language) => ({ alt: poster.alt[language] })),
  };
}

function textFile(
  file: string,
  purpose: 'captions' | 'chapters',
  language: LanguageId,
): BuiltInFile {
  const content = readFileSync(pathOf(file));
  return {
    collection: 'filmTexts',
    key: fileKey(`text/${file}`, content.toString('utf8')),
    name: file,
    mimetype: 'text/vtt',
    make: () => Promise.resolve(content),
    shared: { purpose, language },
  };
}
