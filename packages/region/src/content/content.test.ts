import { describe, expect, test } from 'vitest';
import {
  cities,
  isAttributeId,
  isAudienceId,
  isMarketId,
  isTopicId,
  languageIds,
} from '../index.ts';
import { accessPages, pages, portraitOf, pressReleases, sampleStories, stories } from './index.ts';
import { allDocuments, documentsByKind } from './testing/all-documents.ts';
import { unitsIn } from './testing/text.ts';

const allStories = [...stories, ...sampleStories];
const sourceLine = { de: /^Quellen?: /, en: /^Sources?: /, zh: /^来源：/ } as const;
const inventedLine = {
  de: /^Personen(?: und (?:Firmen|Gruppen))? dieses Textes sind erfunden\.$/,
  en: /^People(?: and (?:companies|groups))? in this text are invented\.$/,
  zh: /^本文人物(?:与(?:公司|团体))?均为虚构。$/,
} as const;

function lastLine(text: string): string {
  return text.split('\n').at(-1) ?? '';
}

describe.each(languageIds)('%s', (language) => {
  test('[RC1] every document has slug, title, teaser and body', () => {
    for (const document of allDocuments) {
      for (const part of ['slug', 'title', 'teaser', 'body'] as const) {
        expect(document[part][language].trim(), `${document.slug.de} ${part}`).not.toBe('');
      }
      for (const text of document.others)
        expect(text[language].trim(), document.slug.de).not.toBe('');
      expect(document.title[language].length).toBeLessThanOrEqual(200);
      expect(document.teaser[language].length).toBeLessThanOrEqual(600);
    }
  });

  test('[RC1] a text is not the text of another language', () => {
    for (const document of allDocuments) {
      for (const other of languageIds.filter((id) => id !== language)) {
        expect(document.body[language]).not.toBe(document.body[other]);
        expect(document.teaser[language]).not.toBe(document.teaser[other]);
      }
    }
  });

  test('[RC1] Chinese text is Chinese, German and English text is not', () => {
    for (const document of allDocuments) {
      // A German or English text may quote a Chinese word, as the customs story does.
      const share = (document.body[language].match(/\p{Script=Han}/gu) ?? []).length;
      if (language === 'zh') expect(share).toBeGreaterThan(90);
      else expect(share).toBeLessThan(5);
    }
  });

  test.each(Object.entries(documentsByKind))(
    '[RC2] slugs of %s are well formed and unique',
    (_, group) => {
      const slugs = group.map((document) => document.slug[language]);
      for (const slug of slugs) {
        expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(slug.length).toBeLessThanOrEqual(80);
      }
      expect(new Set(slugs).size).toBe(slugs.length);
    },
  );

  test('[RC6] documented texts end with their sources, samples with the word that they are invented', () => {
    for (const story of [...stories, ...pressReleases]) {
      expect(lastLine(story.body[language]), story.key).toMatch(sourceLine[language]);
    }
    for (const story of sampleStories) {
      expect(lastLine(story.body[language]), story.key).toMatch(inventedLine[language]);
    }
  });

  test('[RC7] links inside the site lead to an address it has, in the same language', () => {
    const cityPath = { de: 'staedte', en: 'cities', zh: 'chengshi' }[language];
    const storyPath = { de: 'geschichten', en: 'stories', zh: 'gushi' }[language];
    const pressPath = { de: 'presse', en: 'press', zh: 'xinwen' }[language];
    const known = new Set([
      ...[cityPath, storyPath, pressPath].map((path) => `/${language}/${path}`),
      ...[...pages, ...accessPages].map((page) => `/${language}/${page.slug[language]}`),
      ...cities.map((city) => `/${language}/${cityPath}/${city.slug}`),
      ...allStories.map((story) => `/${language}/${storyPath}/${story.slug[language]}`),
      ...pressReleases.map((release) => `/${language}/${pressPath}/${release.slug[language]}`),
    ]);
    const links = allDocuments.flatMap((document) =>
      [...document.body[language].matchAll(/\]\(([^)]*)\)/g)].map(([, href]) => href),
    );
    expect(links.length).toBeGreaterThan(4);
    for (const href of links) expect(known).toContain(href);
  });

  test('[RC8] sample stories keep their length', () => {
    const [least, most] = language === 'zh' ? [220, 420] : [150, 250];
    for (const story of sampleStories) {
      const length = unitsIn(story.body[language]);
      expect(length, story.key).toBeGreaterThanOrEqual(least);
      expect(length, story.key).toBeLessThanOrEqual(most);
    }
  });

  test('[RC11] pages that bind the operator say first that they are drafts and mark what is missing', () => {
    const draft = {
      de: /^\*\*(?:Das ist ein )?Entwurf/,
      en: /^\*\*(?:This is a draft|Draft)/,
      zh: /^\*\*(?:这是)?草稿/,
    }[language];
    const binding = [...pages, ...accessPages].filter(({ purpose }) => purpose !== 'about');
    for (const page of binding) {
      expect(page.body[language], page.purpose).toMatch(draft);
      expect(page.body[language], page.purpose).toMatch(/\[[^\]]+\](?!\()/);
    }
  });
});

test('[RC1] there is one page per purpose', () => {
  expect([...pages, ...accessPages].map(({ purpose }) => purpose).toSorted()).toEqual([
    'about',
    'accessibility',
    'contact',
    'easyLanguage',
    'imprint',
    'privacy',
    'signLanguage',
  ]);
});

test('[RC2] keys are unique', () => {
  const keys = [...allStories, ...pressReleases].map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

test('[RC6] samples and documented stories stand apart', () => {
  expect(stories.length).toBeGreaterThanOrEqual(8);
  expect(sampleStories).toHaveLength(24);
  expect([...stories, ...pressReleases].every(({ isSample }) => !isSample)).toBe(true);
  expect(
    sampleStories.every(({ isSample, slug }) => isSample && slug.de.startsWith('sample-')),
  ).toBe(true);
});

test('[RC10] every story has topics, audiences, markets and an attribute, all of them known', () => {
  for (const story of allStories) {
    const { key, topics, audiences, markets, attribute } = story;
    for (const group of [topics, audiences, markets]) expect(group.length, key).toBeGreaterThan(0);
    expect(topics.every(isTopicId), key).toBe(true);
    expect(audiences.every(isAudienceId), key).toBe(true);
    expect(markets.every(isMarketId), key).toBe(true);
    expect(isAttributeId(attribute), key).toBe(true);
  }
});

test('[RC10] the samples together reach every topic, audience, market and attribute', () => {
  const count = (values: readonly unknown[]) => new Set(values).size;
  expect(count(sampleStories.flatMap(({ topics }) => topics))).toBe(9);
  expect(count(sampleStories.flatMap(({ audiences }) => audiences))).toBe(4);
  expect(count(sampleStories.flatMap(({ markets }) => markets))).toBe(7);
  expect(count(sampleStories.map(({ attribute }) => attribute))).toBe(8);
  expect(count(sampleStories.map(({ cityId }) => cityId))).toBe(24);
});

test('instants carry an offset, and the press release is of 27 June 2017', () => {
  for (const { publishedAt } of [...allStories, ...pressReleases]) {
    expect(publishedAt).toMatch(/^20\d\d-[01]\d-[0-3]\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
  }
  expect(pressReleases[0]?.publishedAt.startsWith('2017-06-27')).toBe(true);
});

test('every city has a portrait', () => {
  expect(cities.map((city) => portraitOf(city).teaser.de)).toHaveLength(53);
});
