import { expect, test } from 'vitest';
import { languageIds } from '../../index.ts';
import { unitsIn } from '../testing/text.ts';
import { accessPages } from './index.ts';

const [easyLanguage, signLanguage] = accessPages;

function linesOf(body: string): readonly string[] {
  return body
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.replace(/^(?:## |- )/, '').replace(/\]\([^)]*\)|\*\*/g, ''));
}

test.each(languageIds)('[RC16] %s easy language: one short sentence per line', (language) => {
  for (const line of linesOf(easyLanguage?.body[language] ?? '')) {
    expect(line.match(/[.?!。？！](?=.)/gu) ?? [], line).toEqual([]);
    expect(line, line).not.toMatch(/[;；–—()（）]/);
    if (language === 'zh') expect(unitsIn(line), line).toBeLessThanOrEqual(24);
    else expect(line.split(' ').length, line).toBeLessThanOrEqual(10);
  }
});

test('[RC16] Leichte Sprache: no genitive, no subjunctive, no passive, no long unbroken words', () => {
  for (const line of linesOf(easyLanguage?.body.de ?? '')) {
    expect(line, line).not.toMatch(
      /(?<!\p{L})(?:des|wäre|hätte|würde|könnte|wird|werden)(?!\p{L})/iu,
    );
    for (const word of line.match(/\p{L}+/gu) ?? [])
      expect(word.length, word).toBeLessThanOrEqual(15);
    expect(line.split(',').length, line).toBeLessThanOrEqual(1);
  }
  const spelled = /(?<!\p{L})(?:zwei|drei|vier|fünf|sechs|zehn|fünfzig)(?!\p{L})/iu;
  expect(easyLanguage?.body.de).not.toMatch(spelled);
});

test('[RC16] the easy page tells what the site is, how it is used, and how to complain', () => {
  for (const part of ['Worum geht es?', 'Wie benutzen Sie die Seite?', 'Barriere-Freiheit'])
    expect(easyLanguage?.body.de).toContain(`## ${part}`);
  for (const language of languageIds)
    expect((easyLanguage?.body[language].match(/\]\(\//g) ?? []).length).toBeGreaterThanOrEqual(5);
});

test('[RC16] the page on sign language says first that the video does not exist yet', () => {
  expect(signLanguage?.body.de.split('\n')[0]).toContain('noch nicht produziert');
  expect(signLanguage?.body.en.split('\n')[0]).toContain('not been produced yet');
  expect(signLanguage?.body.zh.split('\n')[0]).toContain('尚未制作');
});
