/** Films, image worlds, events, the series, figures and their machine-readable sides, on the built site. */
import { crc32 } from 'node:zlib';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, factSlug } from '@city-of-cities/publication';
import { audiences, languageIds, markets, topics } from '@city-of-cities/region';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startOfDay } from '../src/formatting/region-time.ts';
import { pathOf, type Route } from '../src/routing/route.ts';
import { progressOf } from '../src/series/progress.ts';
import {
  aFilm,
  anEvent,
  anImageWorld,
  aPage,
  aRelease,
  aSeries,
  aStory,
  bochum,
} from './testing/documents.ts';
import { eventually, type RunningTestSite, startTestSite } from './testing/running-site.ts';
import { aPublicFact, certainFacts, publishFacts } from './testing/facts.ts';

let site: RunningTestSite;
const bytes = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 256));
const film = aFilm();

beforeAll(async () => {
  site = await startTestSite();
  await publishFacts(site.publisher);
  const films = join(site.picturesFolder, '..', 'films');
  mkdirSync(films);
  for (const name of ['ein-block.webm', 'geheim.webm']) writeFileSync(join(films, name), bytes);
  writeFileSync(join(films, 'ein-block.de.vtt'), 'WEBVTT\n');
  await site.publisher.publish(film);
  await site.publisher.publish(anImageWorld());
  await site.publisher.publish(aSeries());
  await site.publisher.publish(aStory({ markets: ['china'] }));
  await site.publisher.publish(
    aStory({ id: '13', language: 'en', slug: 'turnstile', title: 'The turnstile' }),
  );
  await site.publisher.publish(aRelease());
  await site.publisher.publish(anEvent());
  await site.publisher.publish(
    anEvent({
      id: '31',
      slug: 'ganzer-tag',
      title: 'Ein ganzer Tag',
      startsAt: '2035-07-01T22:00:00.000Z',
      endsAt: '2035-07-02T22:00:00.000Z',
      city: null,
      audiences: [],
      isCancelled: true,
    }),
  );
  await site.publisher.publish(aPage({ id: '9', slug: 'kontakt', purpose: 'contact' }));
});
afterAll(() => site.stop());

describe('films', () => {
  const file = '/films/ein-block.webm';
  const range = (value: string, headers: Record<string, string> = {}) =>
    fetch(site.origin + file, { headers: { range: value, ...headers } });

  test('[SI60] a range is answered with exactly its bytes', async () => {
    for (const [asked, first, last] of [
      ['bytes=0-9', 0, 9],
      ['bytes=990-', 990, 999],
      ['bytes=-10', 990, 999],
      ['bytes=500-9999', 500, 999],
    ] as const) {
      const answer = await range(asked);
      expect(answer.status, asked).toBe(206);
      expect(answer.headers.get('content-range')).toBe(`bytes ${first}-${last}/1000`);
      expect(Buffer.from(await answer.arrayBuffer())).toEqual(bytes.subarray(first, last + 1));
    }
  });

  test('[SI60] what cannot be satisfied is 416, what is malformed or of another unit is ignored', async () => {
    for (const asked of ['bytes=1000-', 'bytes=-0']) {
      const answer = await range(asked);
      expect(answer.status, asked).toBe(416);
      expect(answer.headers.get('content-range')).toBe('bytes */1000');
    }
    for (const asked of ['bytes=9-2', 'bytes=a-b', 'bytes=', 'lines=0-1', 'bytes=0-1,5-6', '-']) {
      const answer = await range(asked);
      expect(answer.status, asked).toBe(200);
      expect((await answer.arrayBuffer()).byteLength).toBe(1000);
    }
  });

  test('[SI60] If-Range of another version brings the whole; HEAD tells without bytes', async () => {
    const head = await fetch(site.origin + file, { method: 'HEAD' });
    expect(head.headers.get('accept-ranges')).toBe('bytes');
    expect(head.headers.get('content-length')).toBe('1000');
    const etag = head.headers.get('etag') ?? '';
    expect((await range('bytes=0-0', { 'if-range': etag })).status).toBe(206);
    expect((await range('bytes=0-0', { 'if-range': '"other"' })).status).toBe(200);
  });

  test('[SI61] a film is served only while a document shows it', async () => {
    expect(await site.status('/films/geheim.webm')).toBe(404);
    expect(await site.status('/films/..%2fpictures%2fx.png')).toBe(400);
    const vtt = await site.get('/films/ein-block.de.vtt');
    expect(vtt.headers.get('content-type')).toContain('text/vtt');
    const other = aFilm({
      id: '49',
      slug: 'anderer',
      files: [{ ...film.files[0]!, file: 'geheim.webm' }],
    });
    await site.publisher.publish(other);
    await eventually(async () => expect(await site.status('/films/geheim.webm')).toBe(200));
    await site.publisher.withdraw('film', '49');
    await eventually(async () => expect(await site.status('/films/geheim.webm')).toBe(404));
  });

  test('[SI62] the page plays without script, loads nothing ahead, and has captions, chapters and its text', async () => {
    const { text } = await site.get(addressOf(film));
    expect(text).toMatch(/<video[^>]*controls[^>]*preload="none"/);
    expect(text).toContain('srclang="de"');
    expect(text).toContain('kind="chapters"');
    expect(text).toContain('Ein Block. Eine Stadt.');
    expect(text).toContain('#t=4');
    expect(text).toContain('"VideoObject"');
  });

  test('[SI62] an upright film has a player of its own shape, and machines are told its size', async () => {
    const upright = aFilm({
      id: '51',
      slug: 'hochkant',
      files: [{ ...film.files[0]!, widthPx: 540, heightPx: 960 }],
    });
    await site.publisher.publish(upright);
    const { text } = await site.get(addressOf(upright));
    expect(text).toMatch(/<video class="film upright"[^>]*width="540" height="960"/);
    expect(text).toMatch(/"height":\{[^}]*"value":960/);
    expect((await site.get(addressOf(film))).text).not.toContain('film upright');
    await site.publisher.withdraw('film', '51');
  });
});

test('[SI63] every picture of an image world opens by a link and says its licence and its making', async () => {
  const { text } = await site.get(addressOf(anImageWorld()));
  for (const id of ['picture-1', 'picture-2', 'thumb-1', 'thumb-2']) {
    expect(text).toContain(`id="${id}"`);
    expect(text).toContain(`href="#${id}"`);
  }
  expect(text).toContain('CC BY 4.0');
  expect(text).toContain('Von einem Programm erzeugt');
  expect(text.match(/download="/g)).toHaveLength(1);
});

describe('events', () => {
  const calendar = async (path: string) => {
    const { status, headers, text } = await site.get(path);
    expect(status, path).toBe(200);
    expect(headers.get('content-type')).toContain('text/calendar');
    const component = new ICAL.Component(ICAL.parse(text));
    return component.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
  };

  test('[SI64] a calendar reader finds each event, its time, and that it is cancelled', async () => {
    const found = await calendar('/de/termine.ics');
    expect(found.map(({ summary }) => summary)).toEqual(['Ein ganzer Tag', 'Offenes Labor']);
    const [wholeDay, labor] = found;
    expect(wholeDay?.startDate.isDate).toBe(true);
    expect(wholeDay?.startDate.toString()).toBe('2035-07-02');
    expect(wholeDay?.endDate.toString()).toBe('2035-07-03');
    expect(wholeDay?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(labor?.startDate.toJSDate().toISOString()).toBe('2035-10-12T14:00:00.000Z');
    expect(labor?.location).toContain('Musterweg 1; 44801');
    expect(await calendar('/de/termine/offenes-labor.ics')).toHaveLength(1);
  });

  test('[SI65] filters pick by city, audience and month of the region; an unknown one is 404', async () => {
    expect(await calendar('/de/termine/stadt/bochum.ics')).toHaveLength(1);
    expect(await calendar('/de/termine/fuer/studieren.ics')).toHaveLength(1);
    expect(await calendar('/de/termine/monat/2035-07.ics')).toHaveLength(1);
    expect(await calendar('/de/termine/monat/2035-06.ics')).toHaveLength(0);
    const page = await site.get('/de/termine/monat/2035-07');
    expect(page.text).toContain('Ein ganzer Tag');
    expect(page.text).not.toContain('Offenes Labor');
    for (const path of [
      '/de/termine/stadt/paris',
      '/de/termine/monat/2035-13',
      '/de/termine/farbe/rot',
      '/de/termine/stadt/paris.ics',
      '/de/termine?page=2',
    ])
      expect(await site.status(path), path).toBe(404);
  });

  test('[SI66] a cancelled event says so loudly, on its page and in its data', async () => {
    const { text } = await site.get('/de/termine/ganzer-tag');
    expect(text).toContain('Dieser Termin findet nicht statt');
    expect(text).toContain('schema.org/EventCancelled');
    expect((await site.get('/de/termine')).text).toContain('Abgesagt');
  });

  test('[SI67] an event is past from its end on, without anybody doing anything', async () => {
    const event = anEvent({
      id: '33',
      slug: 'gleich-vorbei',
      title: 'Gleich vorbei',
      startsAt: new Date(Date.now() - 60_000).toISOString(),
      endsAt: new Date(Date.now() + 900).toISOString(),
    });
    await site.publisher.publish(event);
    const isPast = async () => (await site.get(addressOf(event))).text.includes('ist vorbei');
    await eventually(async () => expect(await site.status(addressOf(event))).toBe(200));
    expect(await isPast()).toBe(false);
    await eventually(async () => expect(await isPast()).toBe(true), 3_000);
    await site.publisher.withdraw('event', '33');
  });
});

describe('targeted pages', () => {
  test('[SI68] every audience, market and topic has a page in every language, and none is empty', async () => {
    const routes = languageIds.flatMap((language): Route[] => [
      ...audiences.flatMap(({ id }): Route[] => [
        { kind: 'audience', language, audience: id, market: null },
        { kind: 'audience', language, audience: id, market: 'china' },
      ]),
      ...markets.map(({ id }): Route => ({ kind: 'market', language, market: id })),
      ...topics.map(({ id }): Route => ({ kind: 'topic', language, topic: id })),
      { kind: 'markets', language },
      { kind: 'topics', language },
      { kind: 'facts', language },
    ]);
    for (const route of routes) {
      const { status, text } = await site.get(pathOf(route));
      expect(status, pathOf(route)).toBe(200);
      expect(text, pathOf(route)).toMatch(/class="fact|class="tiles/);
    }
  });

  test('[SI69] an audience in a market shows what is meant for both, and says when there is nothing', async () => {
    const meant = (await site.get('/de/fuer/studieren/china')).text;
    expect(meant).toContain('Fünf Haltestellen');
    expect(meant).not.toContain('noch nichts Eigenes');
    expect(meant).toContain('Xuzhou');
    const nothing = (await site.get('/de/fuer/studieren/polen')).text;
    expect(nothing).toContain('noch nichts Eigenes');
    expect(nothing).toContain('Fünf Haltestellen');
  });
});

test('[SI70] the series knows what is told, what runs and what comes, by the calendar of the region', async () => {
  const week = (number: number, startsOn: string) => ({ number, startsOn, cities: [bochum().id] });
  const weeks = [week(1, '2035-03-19'), week(2, '2035-03-26'), week(3, '2035-04-02')];
  // The night to 25 March 2035 is an hour shorter.
  const progress = progressOf({ weeks }, startOfDay('2035-03-26'));
  expect(progress.weeks.map(({ state }) => state)).toEqual(['told', 'now', 'toCome']);
  expect(new Date(progress.changesAt ?? 0).toISOString()).toBe('2035-04-01T22:00:00.000Z');
  expect(progressOf({ weeks }, startOfDay('2035-03-26') - 1).now?.number).toBe(1);
  expect((await site.get(addressOf(aSeries()))).text.match(/class="told/g)?.length).toBeGreaterThan(
    50,
  );
});

describe('figures', () => {
  test('[SI71] each has a page with source, period and what it is not; contradicted ones have none', async () => {
    for (const { key } of certainFacts.slice(0, 12)) {
      const slug = factSlug(key);
      const { status, text } = await site.get(pathOf({ kind: 'fact', language: 'de', slug }));
      expect(status, key).toBe(200);
      expect(text).toContain('Was diese Zahl nicht ist');
      expect(text).toContain('"Dataset"');
    }
    expect(certainFacts).toHaveLength(48);
    expect(await site.status('/de/zahlen/turnover-campaign')).toBe(404);
    expect((await site.get('/de/zahlen.json')).text).not.toContain('turnover_campaign');
  });

  test('[SI72] the same figures come as JSON and CSV', async () => {
    const { facts } = JSON.parse((await site.get('/de/zahlen.json')).text) as {
      facts: { key: string; claim: string }[];
    };
    const csv = await site.get('/de/zahlen.csv');
    expect(csv.headers.get('content-type')).toContain('text/csv');
    expect(facts).toHaveLength(48);
    expect(csv.text.trim().split('\r\n')).toHaveLength(49);
    expect(facts[0]?.claim).toContain('5.112.050');
    const one = JSON.parse((await site.get('/de/zahlen/population.json')).text) as object;
    expect(one).toMatchObject({ key: 'population', values: [{ value: 5_112_050 }], usedIn: [] });
    const series = await site.get('/de/zahlen/population.csv');
    expect(series.text).toContain('population,,2019-12-31,5112050');
    expect(await site.status('/de/zahlen/turnover-campaign.csv')).toBe(404);
  });

  test('[SI86] a corrected figure, its history and the pages that state it are on its page within seconds', async () => {
    const [population] = certainFacts;
    const before = await site.get('/de/zahlen/population');
    expect(before.text).not.toContain('Berichtigungen');
    expect(before.text).toContain('Noch auf keiner Seite dieser Sprache.');

    await site.publisher.publish(
      aStory({ id: '990', slug: 'mit-zahl', title: 'Mit einer Zahl', facts: ['population'] }),
    );
    await eventually(
      async () =>
        expect((await site.get('/de/zahlen/population')).text).toContain('Mit einer Zahl'),
      3_000,
    );

    const corrected = aPublicFact(population!, 'de', {
      value: 5_113_000,
      values: [
        { value: 5_130_000, date: '2010', period: '2010' },
        { value: 5_113_000, date: '2019-12-31', period: '2019-12-31' },
      ],
      corrections: [
        { date: '2019-12-31', before: 5_112_050, after: 5_113_000, at: '2026-11-24T10:00:00.000Z' },
      ],
    });
    await site.publisher.publishFact(corrected, 'population');
    await eventually(async () => {
      const { text } = await site.get('/de/zahlen/population');
      expect(text).toContain('Für 31. Dezember 2019 stand hier 5.112.050; richtig ist 5.113.000.');
      expect(text).toMatch(/<figure class="chart"[^>]*>\s*<svg/);
      expect(text).toContain('5.130.000');
    }, 3_000);
    expect((await site.get('/de')).text).toContain('5.113.000');
  });

  test('[SI88] a story names the source of every figure it states, pinned ones at their date', async () => {
    const [population] = certainFacts;
    const series = {
      value: 5_113_000,
      values: [
        { value: 5_130_000, date: '2010', period: '2010' },
        { value: 5_113_000, date: '2019-12-31', period: '2019-12-31' },
      ],
    };
    await site.publisher.publishFact(aPublicFact(population!, 'de', series), 'population');
    const page = (id: string, facts?: string[]) =>
      site.publisher
        .publish(
          aStory({ id, slug: `belegt-${id}`, title: `Belegt ${id}`, ...(facts && { facts }) }),
        )
        .then(() => site.get(`/de/geschichten/belegt-${id}`));

    const live = await page('991', ['population']);
    expect(live.text).toContain('Woher die Zahlen stammen');
    expect(live.text).toMatch(/<b>5\.113\.000 .*?<a href="\/de\/zahlen\/population"/s);
    const pinned = await page('992', ['population@2018']);
    expect(pinned.text).toContain('<b>5.130.000 ');
    expect(pinned.text).not.toContain('<b>5.113.000 ');
    // The value of a whole year is not known before it ends.
    expect((await page('993', ['population@2010-06'])).text).not.toContain('Woher die Zahlen');
    for (const silent of [await page('994'), await page('995', ['unheard_of'])])
      expect(silent.text).not.toContain('Woher die Zahlen');

    const corrected = { value: 5_114_000, values: [{ ...series.values[1]!, value: 5_114_000 }] };
    await site.publisher.publishFact(aPublicFact(population!, 'de', corrected), 'population');
    await eventually(
      async () =>
        expect((await site.get('/de/geschichten/belegt-991')).text).toContain('<b>5.114.000 '),
      3_000,
    );
  });
});

test('[SI73] pages themselves are not for programs of other sites', async () => {
  const { headers } = await site.get('/de');
  expect(headers.get('access-control-allow-origin')).toBeNull();
});

test('[SI73] every public document stands beside its page as JSON, with its other languages', async () => {
  for (const document of [
    film,
    anImageWorld(),
    anEvent(),
    aSeries(),
    aStory({ markets: ['china'] }),
  ]) {
    const { status, text, headers } = await site.get(`${addressOf(document)}.json`);
    expect(status, document.kind).toBe(200);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(JSON.parse(text)).toMatchObject({ document, versions: [{ language: 'de' }] });
  }
  for (const path of [
    '/de/geschichten/x.json',
    '/de/geschichten.json',
    '/fr/zahlen.json',
    '/de.csv',
  ])
    expect(await site.status(path), path).toBe(404);
});

test('[SI74] a social card is a picture of 1200 × 630, and changes with its document', async () => {
  const address = '/cards/de/story/fuenf-haltestellen.png';
  const png = async () => Buffer.from(await (await fetch(site.origin + address)).arrayBuffer());
  const first = await png();
  expect([first.readUInt32BE(16), first.readUInt32BE(20)]).toEqual([1200, 630]);
  await site.publisher.publish(aStory({ title: 'Sechs Haltestellen', markets: ['china'] }));
  await eventually(async () => expect((await png()).equals(first)).toBe(false), 3_000);
  expect(await site.status('/cards/de/story/nichts.png')).toBe(404);
  expect((await site.get('/de/geschichten/fuenf-haltestellen')).text).toContain(
    `.example${address}`,
  );
});

test('[SI75] the sitemap names pictures and films', async () => {
  const { text } = await site.get('/sitemap-de-1.xml');
  expect(text).toContain('<video:content_loc>http://campaign.example/films/ein-block.webm');
  expect(text).toContain('<image:loc>http://campaign.example/pictures/bruecke-960.png');
});

test('[SI76] a search may be narrowed to one kind; an unknown kind is 404', async () => {
  const hits = async (path: string) =>
    (await site.get(path)).text.match(/<ol class="hits">.*<\/ol>/s)?.[0] ?? '';
  expect(await hits('/de/suche?q=Labor')).toContain('/de/geschichten/');
  const events = await hits('/de/suche?q=Labor&kind=event');
  expect(events).toContain('/de/termine/offenes-labor');
  expect(events).not.toContain('/de/geschichten/');
  expect(await site.status('/de/suche?q=Labor&kind=secret')).toBe(404);
});

test('[SI87] a hit says that it is a sample, and only when it is', async () => {
  const real = aFilm({ id: '52', slug: 'wirklich', title: 'Wirklichkeit', sample: false });
  await site.publisher.publish(real);
  const hits = async (words: string) =>
    (await site.get(`/de/suche?kind=film&q=${words}`)).text.match(
      /<ol class="hits">.*<\/ol>/s,
    )?.[0];
  expect(await hits('Wirklichkeit')).toContain(addressOf(real));
  expect(await hits('Wirklichkeit')).not.toContain('class="sample"');
  expect(await hits('Stadt')).toContain('class="sample"');
  await site.publisher.withdraw('film', '52');
});

test('[SI21] the title of a source keeps its language wherever it stands', async () => {
  for (const path of ['/en/facts', '/en'])
    expect((await site.get(path)).text, path).toMatch(
      /Source: <span translate="no" lang="de">[^<]+<\/span>, /,
    );
});

test('[SI76] without a hit a search leads to the languages that have one', async () => {
  const english = (await site.get('/de/suche?q=turnstile')).text;
  expect(english).not.toContain('<ol class="hits">');
  expect(english).toMatch(/href="\/en\/search\?q=turnstile"[^>]*>\s*English/);
  expect((await site.get('/de/suche?q=zzzzqqqq')).text).not.toContain('/en/search?q=');
});

describe('[SI78] feeds', () => {
  test.each([
    ['/de/geschichten/feed.xml', 'story'],
    ['/de/presse/feed.xml', 'pressRelease'],
    ['/de/filme/feed.xml', 'film'],
    ['/de/termine/feed.xml', 'event'],
  ])('%s holds its kind only, and its list names it', async (path, kind) => {
    const { status, text } = await site.get(path);
    expect(status).toBe(200);
    const kinds = [...text.matchAll(/<category term="(\w+)"/g)].map(([, term]) => term);
    expect(kinds.length).toBeGreaterThan(0);
    expect(new Set(kinds)).toEqual(new Set([kind]));
    expect((await site.get(path.replace('/feed.xml', ''))).text).toMatch(
      new RegExp(`<link rel="alternate" type="application/atom\\+xml" href="${path}"`),
    );
  });

  test('the one of everything holds all kinds; a film is enclosed; unknown lists have none', async () => {
    const { text } = await site.get('/de/feed.xml');
    for (const kind of ['story', 'pressRelease', 'film', 'event'])
      expect(text).toContain(`term="${kind}"`);
    expect(text).toContain('rel="enclosure" type="video/webm"');
    expect(await site.status('/de/zahlen/feed.xml')).toBe(404);
    expect(await site.status('/de/stories/feed.xml')).toBe(404);
  });
});

describe('[SI79] the press kit', () => {
  test('is one archive: texts in every language, figures, drawings, credits of pictures', async () => {
    const response = await fetch(`${site.origin}/kit/de.zip`);
    expect(response.headers.get('content-type')).toBe('application/zip');
    const archive = Buffer.from(await response.arrayBuffer());
    const names = namesInZip(archive);
    expect(names.toSorted()).toEqual(
      [
        'facts.de.csv',
        'facts.de.txt',
        'mark.png',
        'mark.svg',
        'pictures.de.txt',
        'plan.png',
        'plan.svg',
        'text.de.txt',
        'text.en.txt',
        'text.zh.txt',
      ].toSorted(),
    );
    expect(archive.includes('5.112.050')).toBe(true);
    expect(await site.status('/kit/fr.zip')).toBe(404);
    expect(await site.status('/kit/other.svg')).toBe(404);
  });

  test('stands in the press room with its pictures and their credits', async () => {
    const { text } = await site.get('/de/presse');
    expect(text).toContain('href="/kit/de.zip"');
    expect(text).toContain('id="kit-pictures"');
    const svg = await site.get('/kit/mark.svg');
    expect(svg.headers.get('content-type')).toContain('image/svg+xml');
    expect(svg.text).not.toContain('style=');
  });
});

/** Names in a ZIP by its directory, each checked against the file it points to. */
function namesInZip(archive: Buffer): readonly string[] {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const names: string[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const length = archive.readUInt16LE(at + 28);
    const name = archive.toString('utf8', at + 46, at + 46 + length);
    const local = archive.readUInt32LE(at + 42);
    const size = archive.readUInt32LE(at + 20);
    const start = local + 30 + archive.readUInt16LE(local + 26);
    expect(crc32(archive.subarray(start, start + size)), name).toBe(archive.readUInt32LE(at + 16));
    names.push(name);
    at += 46 + length;
  }
  return names;
}
