/** The matrix of the README, row by row, through the REST API. */
import { type CityId, toCityId } from '@city-of-cities/region';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../src/access/roles.ts';
import {
  aDraft,
  approveIn,
  call,
  publishIn,
  signIn,
  startTestDesk,
  type TestDesk,
  text,
} from './testing.ts';

const bochum = toCityId('05911000');
const essen = toCityId('05113000');

let desk: TestDesk;
let ofBochum: number;
let ofEssen: number;
let ofNobody: number;
let essenVersion: number | string;
let essenPicture: number;
const tokens: Partial<Record<Role, string>> = {};
const ids: Partial<Record<Role, number>> = {};

beforeAll(async () => {
  desk = await startTestDesk();
  const { payload } = desk;
  for (const role of [
    'administrator',
    'office',
    'cityEditor',
    'agency',
    'partner',
    'juror',
    'reader',
  ] as const) {
    const account = await signIn(payload, role, role === 'cityEditor' ? bochum : null);
    tokens[role] = account.token;
    ids[role] = account.id;
  }
  essenPicture = await aPictureOf(essen);
  ofBochum = await aDraft(payload, { title: 'Geheim Bochum', city: bochum });
  ofEssen = await aDraft(payload, { title: 'Geheim Essen', city: essen, picture: essenPicture });
  ofNobody = await aDraft(payload, { title: 'Geheim Region' });
  const { docs } = await payload.findVersions({
    collection: 'stories',
    where: { parent: { equals: ofEssen } },
  });
  essenVersion = docs[0]!.id;
  for (const id of [bochum, essen])
    await payload.create({
      collection: 'cities',
      draft: true,
      locale: 'de',
      data: { id, name: id, teaser: 'Geheim', portrait: text('Geheim') } as never,
    });
});
afterAll(() => desk.stop());

/** Put straight into the table: what is tested here is who sees it, not how it is uploaded. */
async function aPictureOf(city: CityId): Promise<number> {
  const [row] = await desk.query<{ id: number }>(
    `insert into desk.pictures (credit, licence, city, filename, mime_type, width, height, focal_x, focal_y)
     values ('A. Beispiel', 'CC BY 4.0', $1, $2, 'image/png', 10, 10, 50, 50) returning id`,
    [city, `essen-${city}.png`],
  );
  return row!.id;
}

async function titlesSeenBy(role: Role, query: string): Promise<readonly string[]> {
  const { body } = await call('GET', `/stories?${query}`, { token: tokens[role]! });
  return ((body['docs'] as unknown as { title: string }[] | undefined) ?? []).map(
    ({ title }) => title,
  );
}

describe('[DE20] what each role sees of drafts', () => {
  const rows: readonly { role: Role; sees: readonly string[] }[] = [
    { role: 'administrator', sees: ['Geheim Bochum', 'Geheim Essen', 'Geheim Region'] },
    { role: 'office', sees: ['Geheim Bochum', 'Geheim Essen', 'Geheim Region'] },
    { role: 'cityEditor', sees: ['Geheim Bochum'] },
    { role: 'agency', sees: [] },
    { role: 'partner', sees: [] },
    { role: 'juror', sees: [] },
    { role: 'reader', sees: [] },
  ];
  test.each(rows)('$role sees $sees', async ({ role, sees }) => {
    const seen = await titlesSeenBy(role, 'draft=true&where[title][contains]=Geheim&limit=50');
    expect(seen.toSorted()).toEqual(sees);
    const plain = await titlesSeenBy(role, 'where[title][contains]=Geheim&limit=50');
    expect(plain.toSorted()).toEqual(sees);
  });

  test('nobody sees anything without signing in', async () => {
    for (const path of [
      '/stories',
      '/cities',
      '/pages',
      '/pressReleases',
      '/films',
      '/imageWorlds',
      '/events',
      '/series',
      '/pictures',
      '/filmFiles',
      '/filmFiles/1/versions',
      '/filmTexts',
      '/users',
      '/payload-locked-documents',
      '/payload-preferences',
      '/stories/versions',
      '/stories/count',
    ])
      expect((await call('GET', path)).status, path).toBe(403);
  });
});

describe('[DE21] a city editor reaches nothing of another city', () => {
  const paths: readonly (() => string)[] = [
    () => `/stories/${ofEssen}`,
    () => `/stories/${ofEssen}?draft=true`,
    () => `/stories/${ofNobody}?draft=true`,
    () => `/stories/versions/${essenVersion}`,
    () => `/stories/${ofEssen}/languages`,
    () => `/cities/${essen}?draft=true`,
    () => `/cities/${essen}/languages`,
    () => `/pictures/${essenPicture}`,
    () => `/pictures/file/essen-${essen}.png`,
    () => `/users/${ids.office}`,
  ];
  test.each(paths.map((path) => ({ path })))('by address', async ({ path }) => {
    const { status } = await call('GET', path(), { token: tokens.cityEditor! });
    expect([403, 404], path()).toContain(status);
  });

  test('by versions, count, search and filters', async () => {
    const token = tokens.cityEditor!;
    const versions = await call('GET', '/stories/versions?limit=100&draft=true', { token });
    const parents = (versions.body['docs'] as unknown as { parent: number | { id: number } }[]).map(
      ({ parent }) => (typeof parent === 'object' ? parent.id : parent),
    );
    expect(new Set(parents)).toEqual(new Set([ofBochum]));
    expect((await call('GET', '/stories/count', { token })).body).toMatchObject({ totalDocs: 1 });
    for (const filter of [
      `where[city][equals]=${essen}`,
      `where[or][0][city][equals]=${essen}&where[or][1][id][exists]=true`,
      'where[title][contains]=Essen',
      `where[picture.city][equals]=${essen}`,
      `where[createdBy.email][contains]=a`,
    ]) {
      const seen = await titlesSeenBy('cityEditor', `draft=true&${filter}`);
      expect(
        seen.filter((title) => title !== 'Geheim Bochum'),
        filter,
      ).toEqual([]);
    }
  });

  test('by relation: a picture of another city is not populated, nor taken into an own story', async () => {
    const token = tokens.cityEditor!;
    const taken = await call('PATCH', `/stories/${ofBochum}?draft=true`, {
      token,
      body: { picture: essenPicture },
    });
    expect(taken.status).toBe(400);
    const inText = await call('PATCH', `/stories/${ofBochum}?draft=true`, {
      token,
      body: { body: text('x', [essenPicture]) },
    });
    expect(inText.status).toBe(400);
    await desk.payload.update({
      collection: 'stories',
      id: ofBochum,
      draft: true,
      data: { picture: essenPicture, _status: 'draft' } as never,
    });
    const { body } = await call('GET', `/stories/${ofBochum}?draft=true&depth=3`, { token });
    expect(JSON.stringify(body)).not.toContain('A. Beispiel');
    await desk.payload.update({
      collection: 'stories',
      id: ofBochum,
      draft: true,
      data: { picture: null, _status: 'draft' } as never,
    });
  });

  test('by writing: not to another city, not by moving the own story there', async () => {
    const token = tokens.cityEditor!;
    const foreign = await call('PATCH', `/stories/${ofEssen}?draft=true`, {
      token,
      body: { title: 'Meins' },
    });
    expect(foreign.status).toBe(403);
    await call('PATCH', `/stories/${ofBochum}?draft=true`, { token, body: { city: essen } });
    const made = await call('POST', '/stories?draft=true', {
      token,
      body: { title: 'Neu', city: essen },
    });
    expect((made.body['doc'] as { city?: string } | undefined)?.city).toBe(bochum);
    const story = await desk.payload.findByID({ collection: 'stories', id: ofBochum, draft: true });
    expect(story).toMatchObject({ city: bochum });
    const bulk = await call('PATCH', '/stories?where[id][exists]=true&draft=true', {
      token,
      body: { teaser: 'Alle meins' },
    });
    expect(bulk.status).toBeLessThan(500);
    const other = await desk.payload.findByID({ collection: 'stories', id: ofEssen, draft: true });
    expect(other).toMatchObject({ teaser: 'Vom Hörsaal ins Labor.' });
  });
});

describe('[DE22] only the campaign publishes', () => {
  const attempts: readonly {
    name: string;
    method: 'PATCH' | 'POST';
    path: (id: number) => string;
    body: unknown;
  }[] = [
    {
      name: 'by status',
      method: 'PATCH',
      path: (id) => `/stories/${id}`,
      body: { _status: 'published' },
    },
    {
      name: 'by status on a draft',
      method: 'PATCH',
      path: (id) => `/stories/${id}?draft=true`,
      body: { _status: 'published' },
    },
    {
      name: 'by one language',
      method: 'PATCH',
      path: (id) => `/stories/${id}?publishSpecificLocale=de`,
      body: { _status: 'published' },
    },
    {
      name: 'by bulk',
      method: 'PATCH',
      path: (id) => `/stories?where[id][equals]=${id}`,
      body: { _status: 'published' },
    },
    {
      name: 'by the language endpoint',
      method: 'POST',
      path: (id) => `/stories/${id}/languages/de`,
      body: { action: 'publish' },
    },
    {
      name: 'by creating',
      method: 'POST',
      path: () => '/stories',
      body: { title: 'Sofort', teaser: 'x', body: text('x'), _status: 'published' },
    },
    {
      name: 'by a write without draft',
      method: 'PATCH',
      path: (id) => `/stories/${id}`,
      body: { title: 'Überschrieben' },
    },
    {
      name: 'by form override',
      method: 'POST',
      path: (id) => `/stories/${id}?_method=PATCH`,
      body: { _status: 'published' },
    },
  ];
  let attempt = 0;
  test.each(attempts)('a city editor cannot $name', async ({ method, path, body }) => {
    const id = await aDraft(desk.payload, { title: 'Live', slug: `live-${attempt}`, city: bochum });
    attempt += 1;
    await publishIn(desk.payload, id, 'de');
    const before = await desk.visible('story', 'de');
    await call(method, path(id), { token: tokens.cityEditor!, body });
    expect(await desk.visible('story', 'de')).toEqual(before);
    const row = await desk.payload.findByID({
      collection: 'stories',
      id,
      draft: false,
      locale: 'de',
    });
    expect(row).toMatchObject({ _status: 'published', title: 'Live' });
  });

  test('the office can, in one language, by the endpoint the desk uses', async () => {
    const id = await aDraft(desk.payload, { title: 'Vom Büro', slug: 'vom-buero' });
    const token = tokens.office!;
    await approveIn(desk.payload, id, 'de');
    const published = await call('POST', `/stories/${id}/languages/de`, {
      token,
      body: { action: 'publish' },
    });
    expect(published.status).toBe(200);
    const { body } = await call('GET', `/stories/${id}/languages`, { token });
    expect(body['languages']).toMatchObject([
      { language: 'de', state: 'live' },
      { language: 'en', state: 'missing' },
      { language: 'zh', state: 'missing' },
    ]);
    const withdrawn = await call('POST', `/stories/${id}/languages/de`, {
      token,
      body: { action: 'withdraw' },
    });
    expect(withdrawn.status).toBe(200);
    expect((await desk.visible('story', 'de')).some((row) => row.id === String(id))).toBe(false);
    const row = await desk.payload.findByID({ collection: 'stories', id, draft: false });
    expect(row).toMatchObject({ _status: 'draft' });
  });
});

describe('[DE23] an agency', () => {
  test('sees and changes what it made, nothing else, and publishes nothing', async () => {
    const token = tokens.agency!;
    const made = await call('POST', '/stories?draft=true&locale=de', {
      token,
      body: { title: 'Agenturstück', city: essen },
    });
    const { id, city } = made.body['doc'] as unknown as { id: number; city: string | null };
    expect(city ?? null).toBeNull();
    expect(await titlesSeenBy('agency', 'draft=true')).toEqual(['Agenturstück']);
    expect(
      (await call('PATCH', `/stories/${id}?draft=true`, { token, body: { teaser: 'Mehr' } }))
        .status,
    ).toBe(200);
    expect(
      (await call('PATCH', `/stories/${ofEssen}?draft=true`, { token, body: { teaser: 'x' } }))
        .status,
    ).toBe(403);
    expect(
      (await call('POST', `/stories/${id}/languages/de`, { token, body: { action: 'publish' } }))
        .status,
    ).toBe(403);
    expect(
      (await call('POST', '/pressReleases?draft=true', { token, body: { title: 'x' } })).status,
    ).toBe(403);
    expect((await call('GET', '/cities', { token })).status).toBe(403);
  });
});

describe('[DE26] films, image worlds, events: as stories; series: as pages; files: as pictures', () => {
  const owned = ['films', 'imageWorlds', 'events'] as const;
  const made: Record<string, Record<'bochum' | 'essen', number>> = {};
  beforeAll(async () => {
    for (const collection of owned) {
      const make = async (city: CityId) =>
        (
          await desk.payload.create({
            collection,
            draft: true,
            locale: 'de',
            data: { title: 'Geheim', teaser: 'x', city, _status: 'draft' } as never,
          })
        ).id;
      made[collection] = { bochum: await make(bochum), essen: await make(essen) };
    }
  });

  test.each(owned)(
    '%s: a city editor has the own city only, and publishes nothing',
    async (collection) => {
      const token = tokens.cityEditor!;
      const { bochum: own, essen: foreign } = made[collection]!;
      const list = await call('GET', `/${collection}?draft=true&limit=50`, { token });
      expect((list.body['docs'] as unknown as { id: number }[]).map(({ id }) => id)).toEqual([own]);
      for (const path of [
        `/${collection}/${foreign}?draft=true`,
        `/${collection}/${foreign}/languages`,
      ])
        expect([403, 404], path).toContain((await call('GET', path, { token })).status);
      const write = (id: number, body: object) =>
        call('PATCH', `/${collection}/${id}?draft=true`, { token, body });
      expect((await write(foreign, { teaser: 'meins' })).status).toBe(403);
      expect((await write(own, { teaser: 'meins' })).status).toBe(200);
      const act = await call('POST', `/${collection}/${own}/languages/de`, {
        token,
        body: { action: 'publish' },
      });
      expect(act.status).toBe(403);
      expect((await call('DELETE', `/${collection}/${own}`, { token })).status).toBe(403);
      const created = await call('POST', `/${collection}?draft=true`, {
        token,
        body: { title: 'Neu', city: essen },
      });
      expect((created.body['doc'] as { city?: string } | undefined)?.city).toBe(bochum);
    },
  );

  test.each(owned)('%s: an agency has what it made, the others nothing', async (collection) => {
    const token = tokens.agency!;
    const before = await call('GET', `/${collection}?draft=true`, { token });
    expect(before.body['docs']).toEqual([]);
    const { status } = await call('POST', `/${collection}?draft=true`, {
      token,
      body: { title: 'Von uns' },
    });
    expect(status).toBe(201);
    const after = await call('GET', `/${collection}?draft=true`, { token });
    expect(after.body['docs']).toHaveLength(1);
    for (const role of ['partner', 'juror', 'reader'] as const)
      expect((await call('GET', `/${collection}`, { token: tokens[role]! })).status).toBe(403);
  });

  test('series are the campaign’s', async () => {
    for (const role of ['cityEditor', 'agency', 'reader'] as const) {
      const token = tokens[role]!;
      expect((await call('GET', '/series', { token })).status).toBe(403);
      const { status } = await call('POST', '/series?draft=true', { token, body: { title: 'x' } });
      expect(status).toBe(403);
    }
    expect((await call('GET', '/series', { token: tokens.office! })).status).toBe(200);
  });

  test('a film file of another city is neither seen nor taken into an own film', async () => {
    const [file] = await desk.query<{ id: number }>(
      `insert into desk.film_files (credit, licence, city, filename, state)
       values ('A', 'B', $1, 'essen.mp4', 'waiting') returning id`,
      [essen],
    );
    const [track] = await desk.query<{ id: number }>(
      `insert into desk.film_texts (city, filename, purpose, language)
       values ($1, 'essen.vtt', 'captions', 'de') returning id`,
      [essen],
    );
    const token = tokens.cityEditor!;
    for (const path of [
      `/filmFiles/${file!.id}`,
      `/filmFiles/${file!.id}/versions`,
      '/filmFiles/file/essen.mp4',
      `/filmTexts/${track!.id}`,
    ])
      expect([403, 404], path).toContain((await call('GET', path, { token })).status);
    const again = await call('POST', `/filmFiles/${file!.id}/versions`, { token });
    expect([403, 404]).toContain(again.status);
    for (const body of [{ film: file!.id }, { signLanguage: file!.id }, { captions: track!.id }]) {
      const path = `/films/${made['films']!.bochum}?draft=true&locale=de`;
      expect((await call('PATCH', path, { token, body })).status, JSON.stringify(body)).toBe(400);
    }
    const path = `/imageWorlds/${made['imageWorlds']!.bochum}?draft=true`;
    const body = { pictures: [{ picture: essenPicture }] };
    expect((await call('PATCH', path, { token, body })).status).toBe(400);
  });
});

describe('[DE24] accounts', () => {
  test.each(['office', 'cityEditor', 'agency', 'partner', 'juror', 'reader'] as const)(
    '%s has the own account only, and not its role',
    async (role) => {
      const token = tokens[role]!;
      const list = await call('GET', '/users?limit=100', { token });
      expect((list.body['docs'] as unknown as { id: number }[]).map(({ id }) => id)).toEqual([
        ids[role],
      ]);
      await call('PATCH', `/users/${ids[role]}`, {
        token,
        body: { name: 'Neu', role: 'administrator', city: essen },
      });
      const own = await desk.payload.findByID({ collection: 'users', id: ids[role]! });
      expect(own).toMatchObject({ name: 'Neu', role });
      const made = await call('POST', '/users', {
        token,
        body: {
          email: 'x@example.invalid',
          password: 'ein langes Passwort',
          name: 'x',
          role: 'administrator',
        },
      });
      expect(made.status).toBe(403);
    },
  );

  test.each(['partner', 'juror', 'reader'] as const)(
    '%s does not get into the desk',
    async (role) => {
      const { body } = await call('GET', '/access', { token: tokens[role]! });
      expect(body['canAccessAdmin']).not.toBe(true);
    },
  );

  test('a second first user cannot be made', async () => {
    const { status } = await call('POST', '/users/first-register', {
      body: {
        email: 'new@example.invalid',
        password: 'ein langes Passwort',
        name: 'x',
        role: 'administrator',
      },
    });
    expect(status).toBe(403);
  });

  test('short passwords are refused, and a city editor needs a city', async () => {
    const token = tokens.administrator!;
    const short = await call('POST', '/users', {
      token,
      body: { email: 'a@example.invalid', password: 'kurz', name: 'x', role: 'reader' },
    });
    expect(short.status).toBe(400);
    const homeless = await call('POST', '/users', {
      token,
      body: {
        email: 'b@example.invalid',
        password: 'ein langes Passwort',
        name: 'x',
        role: 'cityEditor',
      },
    });
    expect(homeless.status).toBe(400);
  });

  test('[DE25] what Payload keeps for itself is closed, also to administrators', async () => {
    for (const path of ['/payload-kv', '/payload-migrations'])
      for (const token of [tokens.cityEditor!, tokens.administrator!])
        expect([403, 404, 501], path).toContain((await call('GET', path, { token })).status);
  });

  test('[DE25] locks of documents show only what one may see', async () => {
    await desk.payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'stories', value: ofEssen },
        user: { relationTo: 'users', value: ids.office! },
      } as never,
    });
    const { body } = await call('GET', '/payload-locked-documents?depth=2', {
      token: tokens.cityEditor!,
    });
    expect(body['docs'] ?? []).toEqual([]);
    const office = await call('GET', '/payload-locked-documents', { token: tokens.office! });
    expect(office.body['docs']).toHaveLength(1);
  });
});
