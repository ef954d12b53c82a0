import { markSvg } from '@city-of-cities/mosaic';
import { aPicture } from '@city-of-cities/publication/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugSchema } from '@city-of-cities/publication';
import { markBlocks } from '../src/components/mark.ts';
import { slugOf } from '../src/fields/slug.ts';
import { runningTextOf } from '../src/load/markdown.ts';
import { filmCandidate, playableFiles } from '../src/translate/film.ts';
import { pictureOf } from '../src/translate/picture.ts';
import { blocksOf, type LexicalNode, pictureIdsIn } from '../src/translate/running-text.ts';

const none = () => null;
const textNode = (text: string, format = 0): LexicalNode => ({ type: 'text', text, format });

test('[DE60] the content’s Markdown reaches the page as blocks', () => {
  const markdown = '## Kopf\n\nEin **fettes** [Wort](/de/presse).\n\n- eins\n- zwei\n\n> Zitat';

  expect(blocksOf(runningTextOf(markdown), none)).toEqual([
    { type: 'heading', level: 2, children: [{ type: 'text', text: 'Kopf' }] },
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'Ein ' },
        { type: 'text', text: 'fettes', bold: true },
        { type: 'text', text: ' ' },
        { type: 'link', href: '/de/presse', children: [{ type: 'text', text: 'Wort' }] },
        { type: 'text', text: '.' },
      ],
    },
    {
      type: 'list',
      ordered: false,
      items: [[{ type: 'text', text: 'eins' }], [{ type: 'text', text: 'zwei' }]],
    },
    { type: 'quote', children: [{ type: 'text', text: 'Zitat' }] },
  ]);
});

test('[DE61] pictures stand where they stood, unknown nodes keep their words, empty ones go', () => {
  const picture = aPicture();
  const root = {
    children: [
      { type: 'paragraph', children: [] },
      { type: 'upload', value: 7, fields: { caption: 'Unten' } },
      { type: 'upload', value: { id: 8 } },
      { type: 'mystery', children: [textNode('Worte', 3), { type: 'linebreak' }] },
      {
        type: 'list',
        listType: 'number',
        children: [
          {
            type: 'listitem',
            children: [
              textNode('a'),
              { type: 'list', children: [{ type: 'listitem', children: [textNode('b')] }] },
            ],
          },
        ],
      },
    ],
  };

  expect(pictureIdsIn({ root })).toEqual([7, 8]);
  expect(blocksOf({ root }, (id) => (id === 7 ? picture : null))).toEqual([
    { type: 'picture', picture, caption: 'Unten' },
    {
      type: 'paragraph',
      children: [{ type: 'text', text: 'Worte', bold: true, italic: true }, { type: 'break' }],
    },
    {
      type: 'list',
      ordered: true,
      items: [[{ type: 'text', text: 'a' }], [{ type: 'text', text: 'b' }]],
    },
  ]);
});

test('[DE62] a picture’s files are named once each, in ascending width per format', () => {
  const size = (filename: string, width: number) => ({
    filename,
    width,
    height: width,
    mimeType: `image/${filename.split('.')[1]}`,
  });
  const { renditions, focalPoint } = pictureOf(
    {
      id: 1,
      focalX: 0,
      sizes: {
        w2: size('b.webp', 900),
        w1: size('a.webp', 480),
        a1: size('a.avif', 480),
        w3: size('b.webp', 900),
        none: {},
      },
    },
    'de',
  );
  expect(renditions.map(({ file }) => file)).toEqual(['a.avif', 'a.webp', 'b.webp']);
  expect(focalPoint).toEqual({ x: 0, y: 0.5 });
});

test('[DE8] a slug is empty or fit for an address, whatever the title', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200, unit: 'grapheme' }), (title) => {
      const slug = slugOf(title);
      expect(slug === '' || slugSchema.safeParse(slug).success).toBe(true);
    }),
  );
});

test('[DE70] the mark of the desk is the mark of the mosaic', () => {
  const mark = markSvg({});
  for (const { colour, d } of markBlocks) expect(mark).toContain(`d="${d}" fill="${colour}"`);
});

const original = {
  id: 1,
  filename: 'a.webm',
  filesize: 500,
  mediaType: 'video/webm; codecs="vp9"',
  widthPx: 960,
  heightPx: 540,
  durationSeconds: 8,
  hasAudio: false,
  isWidelyPlayable: true,
};
const version = (heightPx: number, sizeBytes: number) => ({
  file: `a-${heightPx}.mp4`,
  type: 'video/mp4; codecs="avc1"',
  widthPx: heightPx * 2,
  heightPx,
  sizeBytes,
});

test.each([
  ['no versions', {}, ['a.webm']],
  ['no versions and no browser that plays it', { isWidelyPlayable: false }, []],
  ['smaller and heavier versions', { renditions: [version(480, 900)] }, ['a.webm', 'a-480.mp4']],
  ['smaller and lighter versions', { renditions: [version(480, 300)] }, ['a-480.mp4']],
  ['versions as large', { renditions: [version(540, 900)] }, ['a-540.mp4']],
])('[DE82] with %s the right files are served', (_name, changes, expected) => {
  expect(playableFiles({ ...original, ...changes }).map(({ file }) => file)).toEqual(expected);
});

test('[DE82] a film’s texts are those of the page’s language, its caption files those of all', () => {
  const cue = (words: string) => `WEBVTT\n\n00:00.000 --> 00:02.000\n${words}\n`;
  const material = {
    pictures: new Map(),
    filmFiles: new Map([[1, original]]),
    filmTexts: new Map([
      [10, { id: 10, filename: 'de.vtt', content: cue('Guten Tag.') }],
      [11, { id: 11, filename: 'en.vtt', content: cue('Good day.') }],
      [12, { id: 12, filename: 'chapters.vtt', content: cue('Beginn') }],
    ]),
  };
  const film = { film: { id: 1 }, captions: { de: 10, en: 11 }, chapters: { de: 12 } };

  expect(filmCandidate(film, 'de', material)).toMatchObject({
    isSilent: true,
    captions: [
      { language: 'de', file: 'de.vtt' },
      { language: 'en', file: 'en.vtt' },
    ],
    chapters: [{ startSeconds: 0, title: 'Beginn' }],
    chapterFile: 'chapters.vtt',
    transcript: [{ speaker: null, text: 'Guten Tag.' }],
    signLanguage: null,
  });
  expect(filmCandidate(film, 'en', material)).toMatchObject({
    chapters: [],
    chapterFile: null,
    transcript: [{ speaker: null, text: 'Good day.' }],
  });
});
