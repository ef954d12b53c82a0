/** Kinds of picture and film files the site serves, by their name; drawings (SVG) of editors are not among them. */
const types: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
};
/** One path segment of harmless characters, as the contract demands of file names. */
const fileName = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i;

const filmTypes: Readonly<Record<string, string>> = {
  mp4: 'video/mp4',
  webm: 'video/webm',
  vtt: 'text/vtt; charset=utf-8',
};

/** The media type of a file of a film, `null` when there can be no such file. */
export function filmType(name: string): string | null {
  return typeAmong(filmTypes, name);
}

/** The media type of a picture file, `null` when there can be no such picture. */
export function pictureType(name: string): string | null {
  return typeAmong(types, name);
}

function typeAmong(known: Readonly<Record<string, string>>, name: string): string | null {
  if (!fileName.test(name) || name.includes('..')) return null;
  return known[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? null;
}
