import { expect, test } from 'vitest';
import { cities, languageIds } from '../index.ts';
import { portraitOf } from './index.ts';
import { allDocuments } from './testing/all-documents.ts';

const bodies = [
  ...allDocuments.map(({ slug, body }) => ({ of: slug.de, body })),
  ...cities.map((city) => ({ of: city.slug, body: portraitOf(city).body })),
];

const plain = String.raw`[^*_<>\[\]#\x60\\|]`;
const bold = String.raw`\*\*${plain}+\*\*`;
const link = String.raw`\[${plain}+\]\((?:\/[a-z]{2}\/|https:\/\/)[a-z0-9/-]+\)`;
const placeholder = String.raw`\[${plain}+\](?!\()`;
const inline = String.raw`(?:${plain}|${bold}|${link}|${placeholder})+`;
const block = new RegExp(`^(?:## |> )?${inline}$`, 'u');
const item = new RegExp(`^- ${inline}$`, 'u');

test.each(languageIds)('[RC3] %s bodies keep to the Markdown subset', (language) => {
  for (const { of, body } of bodies) {
    for (const part of body[language].split('\n\n')) {
      const lines = part.split('\n');
      const isList = lines.every((line) => item.test(line));
      expect(isList || (lines.length === 1 && block.test(part)), `${of}: ${part}`).toBe(true);
    }
  }
});

test.each(languageIds)(
  '[RC3] %s bodies start and end with text, no stray white space',
  (language) => {
    for (const { of, body } of bodies) {
      expect(body[language], of).not.toMatch(/^\s|\s$|[ \t]\n|\n{3}| {2}/);
    }
  },
);

test.each(languageIds)(
  '[RC3] %s: a heading is followed by a block that is no heading',
  (language) => {
    for (const { of, body } of bodies) {
      expect(body[language], of).not.toMatch(/^## .*\n\n(?:## |$)/m);
    }
  },
);
