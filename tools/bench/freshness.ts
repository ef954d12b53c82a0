/** How long a visitor may still get the old page after a publish was answered, at growing numbers of stories. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { snapshotOf } from '@city-of-cities/publication';
import { cities, languageIds, type LanguageId } from '@city-of-cities/region';
import { aStory } from '@city-of-cities/publication/testing';
import { Client } from 'pg';
import { signIn } from '../pages/desk-client.ts';
import type { Account, Platform } from '../pages/platform.ts';
import { quantile } from './load.ts';

const SIZES = [300, 10_000];
const PUBLISHES_PER_LANGUAGE = 60;
/** Not counted: the first publishes after thousands of rows were poured in meet cold plans and caches. */
const WARMING_PER_LANGUAGE = 5;

export async function measureFreshness(
  platform: Platform,
  administrator: Account,
): Promise<readonly (readonly string[])[]> {
  const rows: string[][] = [];
  const desk = await signIn(platform.url, administrator);
  const id = await desk.createStory('Messung');
  const database = new Client({ connectionString: deskUrl(platform.dataDirectory) });
  await database.connect();
  try {
    let written = 0;
    for (const size of SIZES) {
      written = await fill(database, written, size);
      const times: number[] = [];
      for (const language of languageIds)
        for (let i = 0; i < WARMING_PER_LANGUAGE + PUBLISHES_PER_LANGUAGE; i += 1) {
          const title = `Messung ${inLetters(size)} ${inLetters(i)}`;
          const time = await publishAndWait(platform.url, desk, id, language, title);
          if (i >= WARMING_PER_LANGUAGE) times.push(time);
        }
      times.sort((a, b) => a - b);
      const ms = (share: number) => `${quantile(times, share).toFixed(1)} ms`;
      rows.push([String(size), String(times.length), ms(0.5), ms(0.95), ms(1)]);
    }
  } finally {
    await database.end();
  }
  return rows;
}

/** Digits as letters: clearance stops a headline with a typed number. */
function inLetters(number: number): string {
  return String(number).replaceAll(/\d/g, (digit) => 'abcdefghij'[Number(digit)]!);
}

async function publishAndWait(
  url: string,
  desk: Awaited<ReturnType<typeof signIn>>,
  id: number,
  language: LanguageId,
  title: string,
): Promise<number> {
  const slug = `messung-${language}`;
  const response = await desk.publish(id, language, { title, slug });
  if (!response.ok)
    throw new Error(`publishing failed: ${response.status} ${await response.text()}`);
  await response.arrayBuffer();
  const answered = performance.now();
  const path = { de: 'geschichten', en: 'stories', zh: 'gushi' }[language];
  for (;;) {
    const page = await fetch(`${url}/${language}/${path}/${slug}`);
    const text = await page.text();
    if (page.ok && text.includes(title)) return performance.now() - answered;
    if (performance.now() - answered > 10_000)
      throw new Error(`${title} never appeared in ${language}`);
  }
}

/** Adds generated stories to the public schema until there are `size` in each language; returns the size. */
async function fill(database: Client, from: number, size: number): Promise<number> {
  for (let number = from; number < size; number += 1)
    for (const language of languageIds) {
      const publishedAt = new Date(Date.UTC(2017, 0, 1) + number * 3_600_000).toISOString();
      const result = snapshotOf(
        aStory({
          id: `bench-${number}`,
          language,
          slug: `bench-${number}`,
          title: `Benchmark ${number}`,
          city: cities[number % cities.length]!.id,
          publishedAt,
          updatedAt: publishedAt,
        }),
        { now: publishedAt },
      );
      if (!result.ok) throw new Error(JSON.stringify(result.findings));
      const { snapshot } = result;
      await database.query('select site.publish($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13)', [
        snapshot.kind,
        snapshot.id,
        snapshot.language,
        snapshot.slug,
        snapshot.title,
        JSON.stringify(snapshot.document),
        snapshot.keys,
        snapshot.lists,
        snapshot.files,
        snapshot.sortAt,
        snapshot.visibleFrom,
        snapshot.visibleUntil,
        snapshot.searchText,
      ]);
    }
  return size;
}

function deskUrl(dataDirectory: string): string {
  const { deskDatabasePassword } = JSON.parse(
    readFileSync(join(dataDirectory, 'secrets.json'), 'utf8'),
  ) as { deskDatabasePassword: string };
  const port = readFileSync(join(dataDirectory, 'cluster/postmaster.pid'), 'utf8').split('\n')[3];
  return `postgres://desk:${deskDatabasePassword}@127.0.0.1:${port}/campaign`;
}
