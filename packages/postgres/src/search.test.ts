import fc from 'fast-check';
import type { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cleanSearchQuery } from './search-query.ts';
import { connect } from './testing/connect.ts';
import { startTestDatabase, type TestDatabase } from './testing/index.ts';
import { publish } from './testing/publication.ts';

let database: TestDatabase;
let desk: Client;
let site: Client;

const texts = [
  [
    'zeche',
    'de',
    'Zeche Zollverein in Essen',
    'Eine „Kathedrale“ der Arbeit. Heute Museum und Hochschule; Ausstellungen im Park.',
  ],
  [
    'kanal',
    'de',
    'Am Rhein-Herne-Kanal',
    'Radwege führen an Häfen vorbei, weit weg von jeder Zeche.',
  ],
  ['mill', 'en', 'The old mill', 'Visitors were running along the river near Duisburg.'],
  ['zh', 'zh', '鲁尔区：五十三座城市', '五百万人，五十三座城市，一个大都会。2018年开始。'],
  ['secret', 'de', 'Zollverein wird verkauft', 'Sperrfrist'],
] as const;

beforeAll(async () => {
  database = await startTestDatabase();
  [desk, site] = await Promise.all([connect(database.deskUrl), connect(database.siteUrl)]);
  for (const language of ['de', 'en', 'zh'])
    await desk.query(`select site.set_language($1, '2017-01-01')`, [language]);
  for (const [id, language, title, searchText] of texts) {
    const visibleFrom = id === 'secret' ? '2999-01-01' : null;
    await publish(desk, { id, language, title, searchText, visibleFrom });
  }
});
afterAll(async () => {
  await Promise.all([desk.end(), site.end()]);
  await database.stop();
});

interface Hit {
  readonly id: string;
  readonly excerpt: string;
  readonly rank: number;
}

async function search(language: string, query: string, limit = 20, offset = 0): Promise<Hit[]> {
  const { rows } = await site.query<Hit>('select * from site.search($1, $2, $3, $4)', [
    language,
    cleanSearchQuery(query),
    limit,
    offset,
  ]);
  return rows;
}
const idsOf = (hits: readonly Hit[]): string[] => hits.map(({ id }) => id);

test.each([
  ['de', 'Zeche', ['zeche', 'kanal'], 'a word, in the title before in the text'],
  ['de', 'hafen', ['kanal'], 'a stem'],
  ['de', 'KATHEDRALE', ['zeche'], 'a word in typographic quotes'],
  ['de', 'Rhein Herne', ['kanal'], 'parts of a compound'],
  ['de', 'Zolverein', ['zeche'], 'a missing letter'],
  ['de', 'Zollvrein Essen', ['zeche'], 'a mistake in one of two words'],
  ['en', 'run', ['mill'], 'an English stem'],
  ['en', 'Zeche', [], 'a word of another language'],
  ['zh', '城市', ['zh'], 'two signs'],
  ['zh', '五百万人', ['zh'], 'a phrase of signs'],
  ['zh', '2018年', ['zh'], 'figures among signs'],
  ['zh', '北京', [], 'signs that do not occur'],
  ['de', 'verkauft', [], 'a text under embargo'],
])('[PG23] %s: "%s" finds %j (%s)', async (language, query, ids) => {
  expect(idsOf(await search(language, query))).toEqual(ids);
});

test('[PG23] pages follow one another without gap or repetition, word hits before likenesses', async () => {
  for (let n = 0; n < 7; n += 1)
    await publish(desk, {
      id: `p${n}`,
      language: 'en',
      title: n < 4 ? `Harbour ${n}` : `Harbours hall ${n}x Harbor`,
    });
  const all = idsOf(await search('en', 'harbor', 50));
  expect(all.length).toBeGreaterThanOrEqual(7);
  const paged: string[] = [];
  for (let offset = 0; offset < all.length; offset += 2)
    paged.push(...idsOf(await search('en', 'harbor', 2, offset)));
  expect(paged).toEqual(all);
});

test('[PG24] the excerpt is plain text with the hit between two private signs the text cannot forge', async () => {
  await publish(desk, {
    id: 'forged',
    title: 'Forged',
    searchText: `<b>bold</b> & \uE000fake\uE001 ${'filling words of no interest '.repeat(40)} Seilscheibe am Turm`,
  });
  const [hit] = await search('de', 'Seilscheibe');
  expect(hit?.excerpt).toContain('\uE000Seilscheibe\uE001');
  expect(hit?.excerpt.length).toBeLessThan(300);
  const [tagged] = await search('de', 'fake');
  expect(tagged?.excerpt.match(/[\uE000\uE001]/g)).toEqual(['\uE000', '\uE001']);
  const [chinese] = await search('zh', '大都会');
  expect(chinese?.excerpt).toContain('一个\uE000大都会\uE001');
  await desk.query(`select site.withdraw('story', 'forged', null)`);
});

test.each([
  ['nothing', ''],
  ['blanks', ' \t\n '],
  ['10 kB', 'Zeche '.repeat(1700)],
  ['10 kB without a blank', 'x'.repeat(10_240)],
  ['control characters', 'a\u0000b\u0001c\u001B[31m\u007F'],
  ['SQL', `'; drop table site.publication; --`],
  ['HTML', '<script>alert(1)</script>'],
  ['operators of text search', `& | ! <-> :* ( "unclosed OR -`],
  ['a lone surrogate', 'Zeche \uD800'],
  ['only punctuation', '%_*?\\'],
  ['emoji', '🏭🚋'],
])('[PG25] %s is a query like any other', async (_name, query) => {
  for (const language of ['de', 'en', 'zh', 'xx']) await search(language, query);
});

test('[PG25] any text, limit and offset give at most fifty hits and no error', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom('de', 'en', 'zh', ''),
      fc.integer({ min: -5, max: 1_000_000 }),
      fc.integer({ min: -5, max: 2_000_000_000 }),
      async (query, language, limit, offset) => {
        expect((await search(language, query, limit, offset)).length).toBeLessThanOrEqual(
          Math.min(Math.max(limit, 0), 50),
        );
      },
    ),
    { numRuns: 200 },
  );
});

test('[PG28] of some kinds only: ranked, paged and likened among them', async () => {
  for (let n = 0; n < 6; n += 1)
    await publish(desk, {
      kind: n % 2 === 0 ? 'event' : 'film',
      id: `k${n}`,
      language: 'en',
      title: `Observatory ${n}`,
    });
  const among = async (words: string, kinds: readonly string[] | null, limit = 20, offset = 0) => {
    const { rows } = await site.query<{ id: string; kind: string }>(
      'select id, kind from site.search($1, $2, $3, $4, $5)',
      ['en', words, limit, offset, kinds],
    );
    return rows;
  };
  expect(await among('observatory', null)).toHaveLength(6);
  const events = (await among('observatory', ['event'])).map(({ id }) => id);
  expect(events.toSorted()).toEqual(['k0', 'k2', 'k4']);
  expect((await among('observatory', ['event'], 2, 2)).map(({ id }) => id)).toEqual(
    events.slice(2),
  );
  expect((await among('observattory', ['film'])).every(({ kind }) => kind === 'film')).toBe(true);
  expect(await among('observattory', ['film'])).toHaveLength(3);
  expect(await among('observatory', [])).toEqual([]);
});
