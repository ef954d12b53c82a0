/**
 * A fact used by many documents in three languages is changed: how long until the last page is fresh. One story is
 * written, approved and published at the desk; the others are copies of all its rows, records of clearance included,
 * so that each is cleared anew like any other.
 */
import { createHash } from 'node:crypto';
import { languageIds, type LanguageId } from '@city-of-cities/region';
import type { Client } from 'pg';
import { signIn } from '../pages/desk-client.ts';
import type { Account, Platform } from '../pages/platform.ts';
import { openDatabase } from './database.ts';

export const FACT_SIZES = [100, 1000, 10_000];
const KEY = 'bench_containers';
const SLUG = 'bench-fact';
const PATHS = { de: 'geschichten', en: 'stories', zh: 'gushi' } as const;
/** Copies get ids far above those of the desk's own sequence. */
const FIRST_ID = 10_000_000;
/** Each copy holds locks until its statement ends, and the server has a limited number of them. */
const COPIES_AT_ONCE = 300;
const POLL_MS = 20;

export async function measureFactChange(
  platform: Platform,
  administrator: Account,
  sizes: readonly number[] = FACT_SIZES,
): Promise<readonly (readonly string[])[]> {
  const desk = await signIn(platform.url, administrator);
  const fact = await desk.createFact(KEY, 4_100_000);
  const template = await desk.createStory('Messung eines Belegs');
  const texts = { de: 'Es sind', en: 'There are', zh: '共有' };
  for (const language of languageIds) {
    const response = await desk.publish(template, language, {
      title: `Bench ${language}`,
      slug: SLUG,
      teaser: `${texts[language]} {{fact:${KEY}}}.`,
    });
    if (!response.ok) throw new Error(`no template: ${await response.text()}`);
  }
  const database = await openDatabase(platform.dataDirectory);
  try {
    const rows: string[][] = [];
    let copies = 0;
    for (const [round, size] of sizes.entries()) {
      for (; copies < size - 1; copies = Math.min(copies + COPIES_AT_ONCE, size - 1))
        await copyStory(database, template, copies, Math.min(copies + COPIES_AT_ONCE, size - 1));
      const value = 4_200_000 + round * 100_000;
      const begun = performance.now();
      await desk.changeFact(fact, value);
      const answered = performance.now();
      await untilFresh(database, platform.url, size, value);
      const seconds = (performance.now() - begun) / 1000;
      rows.push([
        String(size),
        String(size * languageIds.length),
        `${((answered - begun) / 1000).toFixed(2)} s`,
        `${seconds.toFixed(2)} s`,
        `${((seconds * 1000) / size).toFixed(1)} ms`,
      ]);
    }
    return rows;
  } finally {
    await database.end();
  }
}

/** Resolves when every snapshot states the new value, and the site serves it on the page made last. */
async function untilFresh(
  database: Client,
  url: string,
  size: number,
  value: number,
): Promise<void> {
  const german = `${String(value / 1e6).replace('.', ',')} Millionen`;
  const shown: Readonly<Record<LanguageId, string>> = {
    de: german,
    en: `${value / 1e6} million`,
    zh: `${value / 1e4}万`,
  };
  for (;;) {
    const { rows } = await database.query<{ language: LanguageId; slug: string; count: number }>(
      `select language, count(*)::int as count, (array_agg(slug order by revision desc))[1] as slug
       from site.publication
       where kind = 'story' and withdrawn_at is null and closes_at is null and not spent
         and slug like '${SLUG}%' and (document->>'teaser') like '%' || case language
           when 'de' then $1 when 'en' then $2 else $3 end || '%'
       group by language`,
      [shown.de, shown.en, shown.zh],
    );
    if (rows.length === 3 && rows.every(({ count }) => count === size)) {
      await Promise.all(
        rows.map(async ({ language, slug }) => {
          for (;;) {
            const page = await fetch(`${url}/${language}/${PATHS[language]}/${slug}`);
            if ((await page.text()).includes(shown[language])) return;
          }
        }),
      );
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** Copies number `from + 1` to `to` of a published story, each with a slug of its own. */
async function copyStory(
  database: Client,
  template: number,
  from: number,
  to: number,
): Promise<void> {
  if (to <= from) return;
  const parts = await partsOf(database, template);
  const numbers = `generate_series(${from + 1}, ${to}) n`;
  const statements = [
    `insert into desk.stories select (jsonb_populate_record(t, jsonb_build_object('id', ${FIRST_ID} + n))).*
       from desk.stories t, ${numbers} where t.id = ${template}`,
    `insert into desk.stories_locales select (jsonb_populate_record(l, jsonb_build_object(
         'id', nextval('desk.stories_locales_id_seq'), '_parent_id', ${FIRST_ID} + n, 'slug', l.slug || '-' || n))).*
       from desk.stories_locales l, ${numbers} where l._parent_id = ${template}`,
    `insert into desk._stories_v select (jsonb_populate_record(v, jsonb_build_object(
         'id', ${FIRST_ID} + n, 'parent_id', ${FIRST_ID} + n))).*
       from desk._stories_v v, ${numbers} where v.parent_id = ${template} and v.latest`,
    `insert into desk._stories_v_locales select (jsonb_populate_record(l, jsonb_build_object(
         'id', nextval('desk._stories_v_locales_id_seq'), '_parent_id', ${FIRST_ID} + n,
         'version_slug', l.version_slug || '-' || n))).*
       from desk._stories_v v join desk._stories_v_locales l on l._parent_id = v.id, ${numbers}
       where v.parent_id = ${template} and v.latest`,
    `select site.publish(p.kind, (${FIRST_ID} + n)::text, p.language, p.slug || '-' || n, p.title,
         p.document || jsonb_build_object('id', (${FIRST_ID} + n)::text, 'slug', p.slug || '-' || n),
         array_replace(p.keys, 'story/${template}', 'story/' || (${FIRST_ID} + n)), p.lists, p.files,
         p.sort_at, p.visible_from, p.visible_until, p.search_text)
       from site.publication p, ${numbers}
       where p.kind = 'story' and p.id = '${template}' and p.withdrawn_at is null and not p.spent
         and p.closes_at is null`,
  ];
  for (const statement of statements) await database.query(statement);
  for (const { part, json, version } of parts)
    await database.query(
      `insert into desk.approvals select (jsonb_populate_record(a, jsonb_build_object(
           'id', nextval('desk.approvals_id_seq'), 'document', 'stories/' || (${FIRST_ID} + n),
           'version', coalesce(left(encode(sha256(convert_to(replace($2, '"slug":"${SLUG}"',
             '"slug":"${SLUG}-' || n || '"'), 'UTF8')), 'hex'), 40), $3)))).*
         from desk.approvals a, ${numbers}
         where a.document = 'stories/${template}' and a.part = $1 and a.superseded_at is null
           and a.released_at is not null`,
      [part, json, version],
    );
}

interface Part {
  readonly part: string;
  readonly json: string | null;
  readonly version: string;
}

/** What each part of the story says, in the form its version is the digest of. Throws when that form has changed. */
async function partsOf(database: Client, template: number): Promise<readonly Part[]> {
  const { rows: approvals } = await database.query<{ part: string; version: string }>(
    `select part, version from desk.approvals
     where document = 'stories/${template}' and superseded_at is null and released_at is not null`,
  );
  const { rows: locales } = await database.query<Record<string, unknown>>(
    `select _locale, title, teaser, body, slug from desk.stories_locales where _parent_id = ${template}`,
  );
  return approvals.map(({ part, version }) => {
    const local = locales.find(({ _locale }) => _locale === part);
    // What all languages share says nothing of the address; its version stays.
    if (local === undefined) return { part, json: null, version };
    const { _locale: _, ...fields } = local;
    const json = JSON.stringify(canonical(fields));
    if (createHash('sha256').update(json).digest('hex').slice(0, 40) !== version)
      throw new Error(`The version of part ${part} is not the digest of ${json}.`);
    return { part, json, version };
  });
}

/** As the desk writes a part: keys in order, without what is empty and without ids. */
function canonical(value: unknown): unknown {
  if (value === null || value === '' || value === false) return undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(canonical);
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value)
    .filter(([key]) => key !== 'id')
    .map(([key, inner]): [string, unknown] => [key, canonical(inner)])
    .filter(([, inner]) => inner !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
