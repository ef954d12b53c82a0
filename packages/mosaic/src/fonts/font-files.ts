import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { coveredCharacters } from './font-coverage.ts';

const fontNames = [
  'archivo-wide-latin.ttf',
  'archivo-wide-latin-ext.ttf',
  'noto-sans-sc-common.ttf',
] as const;

/** Paths of the fonts; found through the package, so that they survive bundling of this module. */
export function fontFiles(): readonly string[] {
  const { resolve } = createRequire(import.meta.url);
  return fontNames.map((name) => resolve(`@city-of-cities/mosaic/fonts/${name}`));
}

let covered: ReadonlySet<number> | undefined;

/** Whether every visible character of a text has a glyph in one of the fonts. */
export function canSet(text: string): boolean {
  covered ??= new Set(fontFiles().flatMap((file) => [...coveredCharacters(readFileSync(file))]));
  return Array.from(text).every(
    (letter) => /\s/u.test(letter) || covered?.has(letter.codePointAt(0) ?? 0) === true,
  );
}
