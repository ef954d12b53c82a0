/** Generated stories, written to the public schema as the desk would. */
import { snapshotOf } from '@city-of-cities/publication';
import { aStory } from '@city-of-cities/publication/testing';
import { cities, languageIds, type LanguageId, topics } from '@city-of-cities/region';
import type { Client } from 'pg';
import { openDatabase } from './database.ts';

const PARAGRAPHS = 6;
const HOUR_MS = 3_600_000;

/** Sentences to fill a body with; the name of the city stands in each. */
const SENTENCES: Readonly<Record<LanguageId, readonly ((city: string) => string)[]>> = {
  de: [
    (city) => `In ${city} beginnt der Morgen am Hafen, wo ein Kran den ersten Container hebt.`,
    (city) => `Die Werkstatt liegt in ${city}, zwei Straßen hinter dem Bahnhof.`,
    (city) => `Wer aus ${city} in die nächste Stadt fährt, braucht kaum eine Viertelstunde.`,
    (city) => `Am Abend füllt sich in ${city} der Platz vor der alten Halle.`,
    (city) => `Das Labor in ${city} sucht Leute, die gern Fragen stellen.`,
    (city) => `Zwischen Garten und Kanal wächst in ${city} ein neues Viertel.`,
    (city) => `Ein Chor probt in ${city}, und die Fenster stehen offen.`,
  ],
  en: [
    (city) =>
      `In ${city} the morning begins at the harbour, where a crane lifts the first container.`,
    (city) => `The workshop is in ${city}, two streets behind the station.`,
    (city) => `Whoever goes from ${city} to the next city hardly needs a quarter of an hour.`,
    (city) => `In the evening the square before the old hall of ${city} fills.`,
    (city) => `The laboratory in ${city} looks for people who like to ask.`,
    (city) => `Between garden and canal a new quarter of ${city} is growing.`,
    (city) => `A choir rehearses in ${city}, and the windows are open.`,
  ],
  zh: [
    (city) => `清晨，${city}的港口从第一台起重机开始忙碌。`,
    (city) => `工坊就在${city}火车站后面的两条街外。`,
    (city) => `从${city}到下一座城市，几乎用不了一刻钟。`,
    (city) => `傍晚，${city}老厂房前的广场渐渐热闹起来。`,
    (city) => `${city}的实验室在寻找爱提问的人。`,
    (city) => `在花园与运河之间，${city}的新街区正在生长。`,
    (city) => `合唱团在${city}排练，窗户都开着。`,
  ],
};

/** Adds stories `from` … `until` − 1 in each language of a running platform; returns `until`. */
export async function addStories(
  dataDirectory: string,
  { from, until }: { readonly from: number; readonly until: number },
): Promise<number> {
  const database = await openDatabase(dataDirectory);
  try {
    for (let number = from; number < until; number += 1)
      for (const language of languageIds) await add(database, number, language);
  } finally {
    await database.end();
  }
  return until;
}

async function add(database: Client, number: number, language: LanguageId): Promise<void> {
  const publishedAt = new Date(Date.UTC(2017, 0, 1) + number * HOUR_MS).toISOString();
  const city = cities[number % cities.length]!;
  const sentences = Array.from({ length: PARAGRAPHS }, (_, at) => {
    const pick = SENTENCES[language][(number + at * 3) % SENTENCES[language].length]!;
    return pick(city.name[language]);
  });
  const result = snapshotOf(
    aStory({
      id: `bench-${number}`,
      language,
      slug: `bench-${number}`,
      title: `Benchmark ${number}`,
      teaser: sentences[0]!,
      city: city.id,
      topics: [topics[number % topics.length]!.id],
      body: sentences.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
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
