/** A further language needs data and texts, no code. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { segments } from '@city-of-cities/publication';
import { type Language, languageIds, languages } from '@city-of-cities/region';
import { describe, expect, test } from 'vitest';
import { targetOf } from '../server/target.ts';
import { formatDay, formatNumber } from '../src/formatting/figures.ts';
import * as traits from '../src/formatting/language-traits.ts';
import { chooseLanguage } from '../src/routing/language-choice.ts';
import { pathOf, routeOf } from '../src/routing/route.ts';
import * as segmentTables from '../src/routing/segments.ts';
import { texts } from '../src/texts/texts.ts';

const source = fileURLToPath(new URL('../src', import.meta.url));
/** Data, texts and, for the analysis, addresses that are files of their own. The survey has texts of its own. */
const mayNameLanguages = [
  /^texts\//,
  /^survey\//,
  /^pages\/[a-z]{2}\//,
  /^routing\/segments\.ts$/,
  /^formatting\/language-traits\.ts$/,
];

function codeOf(path: string): string {
  return readFileSync(join(source, path), 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/(^|\s)\/\/.*$/gm, '$1');
}

/** Every table of one value per language, wherever it stands in a module. */
function tablesIn(value: unknown, path: string): [string, Record<string, unknown>][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const record = value as Record<string, unknown>;
  if (languageIds.some((id) => id in record)) return [[path, record]];
  return Object.entries(record).flatMap(([name, part]) => tablesIn(part, `${path}.${name}`));
}

/** Paths of a text tree and whether each end is a text, a list or a function. */
function shapeOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`];
  return Object.entries(value).flatMap(([name, part]) => shapeOf(part, `${path}.${name}`));
}

describe('languages', () => {
  test('[SI53] no code outside of data and texts names one', () => {
    const named = new RegExp(
      `(['"\`])(?:${languageIds.join('|')})\\1|\\b(?:${languageIds.join('|')}):`,
    );
    const offenders = readdirSync(source, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:ts|astro)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).slice(source.length + 1))
      .filter((path) => !mayNameLanguages.some((pattern) => pattern.test(path)))
      .filter((path) => named.test(codeOf(path)));
    expect(offenders).toEqual([]);
  });

  test('[SI53] every table has one value for every language, and the texts have one shape', () => {
    const tables = [...tablesIn(segmentTables, 'segments'), ...tablesIn(traits, 'traits')];
    expect(tables.length).toBeGreaterThan(20);
    for (const [path, table] of tables)
      expect(Object.keys(table).toSorted(), path).toEqual([...languageIds].toSorted());
    const [first, ...others] = languageIds.map((id) => shapeOf(texts[id]).toSorted());
    for (const other of others) expect(other).toEqual(first);
  });

  test('[SI53] no two pages of a language share an address', () => {
    for (const id of languageIds) {
      const {
        audienceSegment,
        factSegment,
        marketSegment,
        searchSegment,
        thanksSegment,
        topicSegment,
      } = segmentTables;
      const own = [
        audienceSegment,
        factSegment,
        marketSegment,
        searchSegment,
        thanksSegment,
        topicSegment,
      ];
      expect(new Set(own.map((table) => table[id])).size, id).toBe(own.length);
      for (const table of [
        segmentTables.audienceSlugs,
        segmentTables.marketSlugs,
        segmentTables.topicSlugs,
      ]) {
        const slugs = Object.values(table).map((slug) => slug[id]);
        expect(new Set(slugs).size, id).toBe(slugs.length);
      }
    }
  });

  test('[SI53] Dutch and Turkish work once their data and texts are there', () => {
    const further = [
      {
        id: 'nl',
        name: 'Nederlands',
        htmlLang: 'nl',
        locale: 'nl-NL',
        liveFrom: '2017-01-01T00:00:00Z',
      },
      {
        id: 'tr',
        name: 'Türkçe',
        htmlLang: 'tr',
        locale: 'tr-TR',
        liveFrom: '2017-01-01T00:00:00Z',
      },
    ] as unknown as Language[];
    // What a developer would type into the tables; the tables of this process only.
    const tables = [
      ...tablesIn(segmentTables, 'segments'),
      ...tablesIn(traits, 'traits'),
      ...tablesIn(segments, 'kinds'),
      ...tablesIn({ texts }, 'texts'),
    ];
    for (const language of further) {
      (languages as Language[]).push(language);
      (languageIds as string[]).push(language.id);
      for (const [, table] of tables) table[language.id] = table['en'];
    }
    try {
      for (const { id } of further) {
        for (const path of [
          '',
          '/stories',
          '/stories/x',
          '/for/study/poland',
          '/topics/science',
          '/facts/population',
          '/events/month/2035-10',
        ])
          expect(pathOf(routeOf(`/${id}${path}`)), path).toBe(`/${id}${path}`);
        expect(targetOf(`/${id}/stories`).kind).toBe('page');
        expect(chooseLanguage(`${id}, en;q=0.5`, languageIds)).toBe(id);
        expect(formatNumber(5_112_050, id)).toBe('5.112.050');
      }
      const [dutch, turkish] = further as [Language, Language];
      expect(formatDay('2017-06-27T08:00:00.000Z', dutch.id)).toBe('27 juni 2017');
      expect(formatDay('2017-06-27T08:00:00.000Z', turkish.id)).toBe('27 Haziran 2017');
    } finally {
      for (const { id } of further) {
        (languages as Language[]).pop();
        (languageIds as string[]).pop();
        for (const [, table] of tables) delete table[id];
      }
    }
  });
});
