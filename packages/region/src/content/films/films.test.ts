import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languageIds } from '../../index.ts';
import { films } from './index.ts';

const MOST_FILM_BYTES = 600_000;

function fileOf(name: string): Buffer {
  return readFileSync(new URL(name, import.meta.url));
}

interface Cue {
  readonly startsAt: number;
  readonly endsAt: number;
  readonly text: string;
}

function cuesOf(name: string): readonly Cue[] {
  const [head, ...blocks] = fileOf(name).toString('utf8').trim().split('\n\n');
  expect(head, name).toBe('WEBVTT');
  return blocks.map((block) => {
    const [, times = '', ...lines] = block.split('\n');
    const [startsAt = NaN, endsAt = NaN] = times.split(' --> ').map(secondsOf);
    return { startsAt, endsAt, text: lines.join('\n') };
  });
}

function secondsOf(time: string): number {
  const [hours = NaN, minutes = NaN, seconds = NaN] = time.split(':').map(Number);
  return hours * 3600 + minutes * 60 + seconds;
}

test('[RC14] every file is there; the film is what it says and small enough', () => {
  for (const film of films) {
    const bytes = fileOf(film.file);
    expect(bytes.length).toBeLessThanOrEqual(MOST_FILM_BYTES);
    expect(bytes.toString('hex', 0, 4)).toBe('1a45dfa3');
    expect(bytes.indexOf('webm')).toBeGreaterThan(0);
    expect(bytes.includes('A_OPUS') || bytes.includes('A_VORBIS')).toBe(film.hasSound);
    // Matroska's PixelWidth and PixelHeight, two bytes each (RFC 9559, section 5.1.4.1.28).
    for (const [id, sizePx] of [
      [0xb0, film.widthPx],
      [0xba, film.heightPx],
    ] as const)
      expect(bytes.includes(Buffer.from([id, 0x82, sizePx >> 8, sizePx & 255]))).toBe(true);
    expect(fileOf(film.poster.file).toString('utf8')).toMatch(/^<svg /);
  }
});

test('[RC14] captions cover the film in every language at the same instants', () => {
  for (const { captions, durationSeconds } of films) {
    const times = languageIds.map((language) =>
      cuesOf(captions[language]).map(({ startsAt, endsAt }) => [startsAt, endsAt]),
    );
    expect(times[0]?.length).toBeGreaterThan(0);
    for (const other of times) expect(other).toEqual(times[0]);
    expect(times[0]?.at(-1)?.[1]).toBeLessThanOrEqual(durationSeconds);
    const texts = languageIds.map((language) => cuesOf(captions[language])[0]?.text);
    expect(new Set(texts).size).toBe(languageIds.length);
  }
});

test('[RC14] two or three chapters follow one another to the end, each with a title', () => {
  for (const { chapters, durationSeconds } of films)
    for (const language of languageIds) {
      const cues = cuesOf(chapters[language]);
      expect(cues.length).toBeGreaterThanOrEqual(2);
      expect(cues.length).toBeLessThanOrEqual(3);
      expect([0, ...cues.map(({ endsAt }) => endsAt)]).toEqual([
        ...cues.map(({ startsAt }) => startsAt),
        durationSeconds,
      ]);
      for (const { text } of cues) expect(text.trim()).not.toBe('');
    }
});

test('[RC14] the film says that it is silent, and why there is neither description nor signing', () => {
  for (const film of films) {
    expect(film.hasSound).toBe(false);
    expect(film.description.de).toContain('ohne Ton');
    expect(film.description.en).toContain('without sound');
    expect(film.description.zh).toContain('无声');
    expect(film.audioDescription.state).toBe('notNeeded');
    expect(film.signLanguage.state).toBe('notProduced');
  }
});

test('[RC6] the preview is marked as a sample', () => {
  expect(films.every(({ isSample, slug }) => isSample && slug.de.startsWith('sample-'))).toBe(true);
});

test('[RC14] there is a film in either shape', () => {
  expect(films.some(({ widthPx, heightPx }) => widthPx > heightPx)).toBe(true);
  expect(films.some(({ widthPx, heightPx }) => heightPx / widthPx === 16 / 9)).toBe(true);
});
