/** Translations at the desk: what a change of the source marks, XLIFF out and in, through the API. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  aDraft,
  call,
  publishIn,
  saveDraft,
  signIn,
  startTestDesk,
  type TestDesk,
  text,
} from './testing.ts';

let desk: TestDesk;
let anna: Awaited<ReturnType<typeof signIn>>;
beforeAll(async () => {
  desk = await startTestDesk();
  anna = await signIn(desk.payload, 'office');
});
afterAll(() => desk.stop());

type Person = { readonly token: string };
interface Shown {
  readonly language: string;
  readonly version: string;
  readonly total: number;
  readonly open: number;
  readonly changed: number;
  readonly gone: number;
  readonly waiting: readonly {
    id: string;
    place: string;
    state: string;
    before: string | null;
    source: string | null;
    target: string | null;
  }[];
}

const GERMAN = 'Hier leben viele Menschen. Sie forschen am Kanal. Abends ist Ruhe.';
const ENGLISH = 'Many people live here. They do research by the canal. Evenings are quiet.';

/** A story in German and English. */
async function aTranslatedStory(changes: Record<string, unknown> = {}): Promise<number> {
  const id = await aDraft(desk.payload, { body: text(GERMAN), slug: null, ...changes });
  await saveDraft(desk.payload, id, 'en', {
    title: 'Stops on campus',
    teaser: 'From hall to lab.',
    body: text(ENGLISH),
  });
  return id;
}

async function state(id: number, language = 'en', person: Person = anna): Promise<Shown> {
  const { body, status } = await call('GET', `/stories/${id}/translation`, { token: person.token });
  expect(status).toBe(200);
  return (body['languages'] as unknown as Shown[]).find((one) => one.language === language)!;
}

const seen = (id: number, body: object, person: Partial<Person> = anna, language = 'en') =>
  call('POST', `/stories/${id}/translation/${language}/seen`, { ...person, body });

async function exported(documents: string, target = 'en', person: Partial<Person> = anna) {
  const { body, status } = await call(
    'GET',
    `/translation/export?target=${target}&documents=${documents}`,
    person,
  );
  return { status, xliff: body['text'] ?? '', body };
}

const take = (xliff: string, apply?: unknown, person: Partial<Person> = anna) =>
  call('POST', '/translation/import', {
    ...person,
    body: { xliff, ...(apply !== undefined && { apply }) },
  });

interface Dry {
  readonly digest: string;
  readonly changes: readonly Record<string, unknown>[];
  readonly findings: readonly { rule: string; where: string; reason: string }[];
}
async function dry(
  xliff: string,
  person: Partial<Person> = anna,
): Promise<Dry & { status: number }> {
  const { body, status } = await take(xliff, undefined, person);
  return { ...(body as unknown as Dry), status };
}

async function english(id: number): Promise<Record<string, unknown>> {
  return (await desk.payload.findByID({
    collection: 'stories',
    id,
    draft: true,
    locale: 'en',
    fallbackLocale: false,
    depth: 0,
  })) as unknown as Record<string, unknown>;
}

const edited = (words: string) => GERMAN.replace('Sie forschen am Kanal.', words);

describe('a changed source', () => {
  test('[DE160] marks the sentence that changed in every language, with before and after, and no other', async () => {
    const id = await aTranslatedStory();
    expect(await state(id)).toMatchObject({ total: 5, open: 0, changed: 0, waiting: [] });
    expect(await state(id, 'zh')).toMatchObject({ open: 5, changed: 0 });

    await saveDraft(desk.payload, id, 'de', { body: text(edited('Sie lehren am Kanal.')) });

    const shown = await state(id);
    expect(shown).toMatchObject({ open: 0, changed: 1 });
    expect(shown.waiting).toMatchObject([
      {
        place: 'Text 1',
        state: 'changed',
        before: 'Sie forschen am Kanal.',
        source: 'Sie lehren am Kanal.',
        target: 'They do research by the canal.',
      },
    ]);
    await saveDraft(desk.payload, id, 'de', { body: text(GERMAN) });
    expect(await state(id)).toMatchObject({ changed: 0 });
  });

  test('[DE160] a figure that is a token marks nothing when the fact gets a new value', async () => {
    const fact = {
      key: 'people_counted',
      unit: 'people',
      definition: 'people counted on 31 December',
      perimeter: 'the 53 cities',
      values: [{ value: 5_110_000, date: '2022' }],
      source: { title: 'Census', address: 'https://census.example/2022' },
      confidence: 'high',
      hedge: 'done',
    };
    const made = await call('POST', '/facts', { token: anna.token, body: fact });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    const id = await aTranslatedStory({
      body: text('Hier leben {{fact:people_counted}} Menschen.'),
    });
    await saveDraft(desk.payload, id, 'en', {
      body: text('{{fact:people_counted}} people live here.'),
    });
    await publishIn(desk.payload, id, 'de');
    const body = async () =>
      JSON.stringify((await desk.visible('story', 'de')).find((one) => one.id === String(id)));
    expect(await body()).toContain('5,1 Millionen');
    const { xliff } = await exported(`stories/${id}`);
    expect(xliff).toContain('>{{fact:people_counted}}</data>');

    const { id: factId } = made.body['doc'] as unknown as { id: number };
    const changed = await call('PATCH', `/facts/${factId}`, {
      token: anna.token,
      body: {
        values: [...fact.values, { value: 5_340_000, date: '2023' }],
        changeReason: 'counted',
      },
    });
    expect(changed.status, JSON.stringify(changed.body)).toBe(200);

    expect(await body()).toContain('5,3 Millionen');
    expect(await state(id)).toMatchObject({ changed: 0, open: 0 });
    expect(await dry(xliff)).toMatchObject({ status: 200, changes: [] });
  });

  test('[DE161] seen, still fine: one sentence or all, for the version that was read', async () => {
    const id = await aTranslatedStory();
    await saveDraft(desk.payload, id, 'de', {
      title: 'Anders am Campus',
      body: text(edited('Sie lehren am Kanal.')),
    });
    const { version, waiting } = await state(id);
    expect(waiting).toHaveLength(2);

    expect((await seen(id, { version, segments: [waiting[0]!.id] })).status).toBe(200);
    expect(await state(id)).toMatchObject({ changed: 1 });
    expect((await seen(id, { version: 'old', segments: 'all' })).status).toBe(409);
    expect((await seen(id, { version, segments: 'all' })).status).toBe(200);
    expect(await state(id)).toMatchObject({ changed: 0 });
    expect((await english(id))['title']).toBe('Stops on campus');
    for (const bad of [{}, { version }, { version, segments: 'some' }, { version, segments: [1] }])
      expect((await seen(id, bad)).status).toBe(400);
  });

  test('[DE161] writing in the translation settles what was written', async () => {
    const id = await aTranslatedStory();
    await saveDraft(desk.payload, id, 'de', {
      title: 'Anders am Campus',
      body: text(edited('Sie lehren am Kanal.')),
    });
    await saveDraft(desk.payload, id, 'en', {
      body: text(ENGLISH.replace('do research', 'teach')),
    });

    expect((await state(id)).waiting).toMatchObject([{ place: 'Titel', state: 'changed' }]);
  });
});

describe('XLIFF', () => {
  test('[DE162] goes out and comes back without a change', async () => {
    const id = await aTranslatedStory();
    const { status, xliff } = await exported(`stories/${id}`);

    expect(status).toBe(200);
    expect(xliff).toContain(`original="stories/${id}"`);
    expect(await dry(xliff)).toMatchObject({ status: 200, changes: [] });
  });

  test('[DE163] a dry run names segment by segment what would change and writes nothing; then it becomes a draft', async () => {
    const id = await aTranslatedStory();
    await saveDraft(desk.payload, id, 'de', {
      body: text(edited('Sie lehren am Kanal. Und sie bleiben.')),
    });
    const { xliff } = await exported(`stories/${id}`);
    const back = xliff
      .replace('They do research by the canal.', 'They teach by the canal.')
      .replace(
        '<source>Und sie bleiben.</source>',
        '<source>Und sie bleiben.</source><target>And they stay.</target>',
      );

    const preview = await dry(back);
    expect(preview.changes).toMatchObject([
      {
        object: `stories/${id}`,
        place: 'Text 1',
        before: 'They do research by the canal.',
        after: 'They teach by the canal.',
      },
      { source: 'Und sie bleiben.', before: null, after: 'And they stay.' },
    ]);
    expect(JSON.stringify((await english(id))['body'])).toContain('do research');

    expect((await take(back, 'another digest')).status).toBe(409);
    expect((await take(back, preview.digest)).status).toBe(200);
    const after = await english(id);
    expect(JSON.stringify(after['body'])).toContain(
      'Many people live here. They teach by the canal. And they stay. Evenings are quiet.',
    );
    expect(after['_status']).toBe('draft');
    expect(await state(id)).toMatchObject({ open: 0, changed: 0 });
    expect((await take(back, preview.digest)).status).toBe(409);
  });

  test('[DE163] a first translation brings the structure of the source along', async () => {
    const rich = text('Erster Absatz.');
    const [paragraph] = rich.root.children!;
    const inline = paragraph!.children![0]!;
    const body = {
      root: {
        ...rich.root,
        children: [
          { ...paragraph, type: 'heading', tag: 'h2', children: [{ ...inline, text: 'Am Kanal' }] },
          {
            ...paragraph,
            children: [
              { ...inline, text: 'Ein ' },
              { ...inline, text: 'fetter', format: 1 },
              { ...inline, text: ' Satz mit ' },
              {
                type: 'link',
                version: 3,
                format: '',
                indent: 0,
                direction: 'ltr',
                fields: { linkType: 'custom', newTab: false, url: 'https://example.org/' },
                children: [{ ...inline, text: 'Verweis' }],
              },
              { ...inline, text: '.' },
            ],
          },
          {
            ...paragraph,
            type: 'list',
            listType: 'bullet',
            tag: 'ul',
            start: 1,
            children: ['Eins', 'Zwei'].map((words, index) => ({
              ...paragraph,
              type: 'listitem',
              value: index + 1,
              children: [{ ...inline, text: words }],
            })),
          },
        ],
      },
    };
    const id = await aDraft(desk.payload, { body, title: 'Aufbau', teaser: 'Kurz.' });
    const { xliff } = await exported(`stories/${id}`, 'zh');
    let number = 0;
    const back = xliff.replaceAll(
      /<source>(.*?)<\/source>(?=\s*<\/segment>)/g,
      (whole, words: string) => {
        number += 1;
        return `${whole}<target>${words.replaceAll(/>[^<]+</g, (part) => `>${part.slice(1, -1)}${number}<`)}</target>`;
      },
    );
    const preview = await dry(back);
    expect(preview.status).toBe(200);
    expect((await take(back, preview.digest)).status).toBe(200);

    const { body: chinese } = (await desk.payload.findByID({
      collection: 'stories',
      id,
      draft: true,
      locale: 'zh',
      fallbackLocale: false,
      depth: 0,
    })) as unknown as {
      body: {
        root: {
          children: {
            type: string;
            tag?: string;
            children: { type: string; fields?: object; format?: number; children?: unknown[] }[];
          }[];
        };
      };
    };
    expect(chinese.root.children.map(({ tag, type }) => tag ?? type)).toEqual([
      'h2',
      'paragraph',
      'ul',
    ]);
    expect(
      chinese.root.children[1]!.children.map(({ format, type }) => `${type} ${format}`),
    ).toContain('text 1');
    expect(chinese.root.children[1]!.children.find(({ type }) => type === 'link')).toMatchObject({
      fields: { url: 'https://example.org/' },
    });
    expect(chinese.root.children[2]!.children).toHaveLength(2);
    expect(await state(id, 'zh')).toMatchObject({ open: 0, changed: 0 });
  });

  test('[DE164] a language changes neither what another has in public nor its approval', async () => {
    const id = await aTranslatedStory({ slug: 'bleibt' });
    await publishIn(desk.payload, id, 'de');
    const before = await desk.visible('story', 'de');
    const clearance = async (language: string) => {
      const { body } = await call('GET', `/stories/${id}/clearance`, { token: anna.token });
      return (
        body['languages'] as unknown as { language: string; version: string; isApproved: boolean }[]
      ).find((one) => one.language === language);
    };
    const german = await clearance('de');
    expect(german).toMatchObject({ isApproved: true });

    const { xliff } = await exported(`stories/${id}`);
    const back = xliff.replace('Evenings are quiet.', 'Evenings are silent.');
    expect((await take(back, (await dry(back)).digest)).status).toBe(200);

    expect(await clearance('de')).toEqual(german);
    expect(await desk.visible('story', 'de')).toEqual(before);
    expect(await desk.visible('story', 'en')).toEqual([]);
    expect(await clearance('en')).toMatchObject({ isApproved: false });
  });

  test('[DE162] a basket of several documents and kinds is one file per language', async () => {
    const one = await aTranslatedStory();
    const page = await desk.payload.create({
      collection: 'pages',
      draft: true,
      locale: 'de',
      data: {
        title: 'Kontakt',
        teaser: 'So geht es.',
        body: text('Schreiben Sie uns.'),
        purpose: 'other',
        _status: 'draft',
      } as never,
    });
    const { xliff } = await exported(`stories/${one},pages/${page.id}`);
    const back = xliff
      .replace('<source>Kontakt</source>', '<source>Kontakt</source><target>Contact</target>')
      .replace('Evenings are quiet.', 'Evenings are calm.');
    const preview = await dry(back);
    expect(preview.changes.map(({ object }) => object)).toEqual([
      `stories/${one}`,
      `pages/${page.id}`,
    ]);
    expect((await take(back, preview.digest)).status).toBe(200);
    expect(
      await desk.payload.findByID({
        collection: 'pages',
        id: page.id,
        draft: true,
        locale: 'en',
        fallbackLocale: false,
      }),
    ).toMatchObject({ title: 'Contact', slug: 'contact' });
  });
});

describe('what is refused', () => {
  test('[DE165] names the place, and nothing is half imported', async () => {
    const first = await aTranslatedStory();
    const second = await aTranslatedStory();
    const { xliff } = await exported(`stories/${first},stories/${second}`);
    const good = xliff.replace('Evenings are quiet.', 'Evenings are calm.');
    const cases: readonly [string, string, string, string][] = [
      ['broken', good.replace('</unit>', '</unt>'), 'TR22', ''],
      ['language', good.replace('trgLang="en"', 'trgLang="fr"'), 'TR25', 'xliff'],
      ['source language', good.replace('srcLang="de"', 'srcLang="zh"'), 'TR25', 'xliff'],
      [
        'missing segment',
        good.replace(/<segment [^>]*>\s*<source>Sie forschen.*?<\/segment>/s, ''),
        'TR27',
        `stories/${first}, body.0`,
      ],
      [
        'unknown object',
        good.replace(`original="stories/${second}"`, 'original="stories/999999"'),
        'TR26',
        'stories/999999',
      ],
      [
        'no object',
        good.replace(`original="stories/${second}"`, 'original="users/1"'),
        'TR26',
        'users/1',
      ],
      [
        'odd object',
        good.replace(`original="stories/${second}"`, 'original="stories/1 or 1=1"'),
        'TR26',
        'stories/1 or',
      ],
    ];
    for (const [name, file, rule, where] of cases) {
      expect(file, name).not.toBe(good);
      const preview = await dry(file);
      expect(preview.status, name).toBe(422);
      expect(preview.findings[0]!.rule, name).toBe(rule);
      expect(preview.findings[0]!.where, name).toContain(where);
      expect((await take(file, 'x')).status, name).toBe(422);
    }
    await saveDraft(desk.payload, second, 'de', { title: 'Inzwischen anders' });
    const stale = await dry(good);
    expect(stale.findings).toMatchObject([{ rule: 'TR28', where: `stories/${second}` }]);
    expect((await take(good, 'x')).status).toBe(422);
    expect(JSON.stringify((await english(first))['body'])).toContain('Evenings are quiet.');
  });

  test('[DE165] a save that fails in the second document takes the first back', async () => {
    const first = await aTranslatedStory();
    const second = await aTranslatedStory();
    const { xliff } = await exported(`stories/${first},stories/${second}`);
    const back = xliff.replaceAll('Evenings are quiet.', 'Evenings are calm.');
    const { digest } = await dry(back);
    await desk.query(`create function desk.fail() returns trigger language plpgsql as $$
      begin raise exception 'no room'; end $$`);
    await desk.query(`create trigger fail before insert on desk.translations for each row
      when (new.document = 'stories/${second}') execute function desk.fail()`);
    await desk.query(`create trigger fail_too before update on desk.translations for each row
      when (new.document = 'stories/${second}') execute function desk.fail()`);
    expect((await take(back, digest)).status).toBeGreaterThanOrEqual(500);
    await desk.query('drop trigger fail on desk.translations');
    await desk.query('drop trigger fail_too on desk.translations');

    expect(JSON.stringify((await english(first))['body'])).toContain('Evenings are quiet.');
    expect((await take(back, digest)).status).toBe(200);
  });

  test('[DE166] strangers, another city and lower roles reach neither state nor file', async () => {
    const bochum = await signIn(desk.payload, 'cityEditor', '05911000' as never);
    const essen = await signIn(desk.payload, 'cityEditor', '05113000' as never);
    const agency = await signIn(desk.payload, 'agency');
    const reader = await signIn(desk.payload, 'reader');
    const partner = await signIn(desk.payload, 'partner');
    const id = await aTranslatedStory({ city: '05911000' });
    const { version } = await state(id, 'en', bochum);
    const { xliff } = await exported(`stories/${id}`, 'en', bochum);
    const back = xliff.replace('Evenings are quiet.', 'Evenings are calm.');

    for (const [name, person] of Object.entries({ nobody: {}, essen, agency, reader, partner })) {
      const who = person as Partial<Person>;
      expect([401, 403, 404], name).toContain(
        (await call('GET', `/stories/${id}/translation`, who)).status,
      );
      expect([401, 403, 404], name).toContain(
        (await seen(id, { version, segments: 'all' }, who)).status,
      );
      expect([401, 403, 404], name).toContain((await exported(`stories/${id}`, 'en', who)).status);
      const refusal = await take(back, undefined, who);
      expect([401, 403, 422], name).toContain(refusal.status);
      expect(JSON.stringify(refusal.body), name).not.toContain('Evenings');
      expect([401, 403, 422], name).toContain((await take(back, 'x', who)).status);
    }
    for (const collection of ['translations', 'hotFixes'])
      for (const person of [bochum, agency, reader])
        expect((await call('GET', `/${collection}`, { token: person.token })).status).toBe(403);
    expect((await call('GET', '/translations', { token: anna.token })).status).toBe(403);

    const preview = await dry(back, bochum);
    expect((await take(back, preview.digest, bochum)).status).toBe(200);
    expect(JSON.stringify((await english(id))['body'])).toContain('Evenings are calm.');
  });

  test('[DE166] an agency translates what it made', async () => {
    const agency = await signIn(desk.payload, 'agency');
    const { body } = await call('POST', '/stories?draft=true&locale=de', {
      token: agency.token,
      body: { title: 'Eigenes', teaser: 'Kurz.', body: text('Ein Satz.') },
    });
    const { id } = body['doc'] as unknown as { id: number };
    const { xliff } = await exported(`stories/${id}`, 'en', agency);
    const back = xliff.replace(
      '<source>Eigenes</source>',
      '<source>Eigenes</source><target>Our own</target>',
    );
    expect((await take(back, (await dry(back, agency)).digest, agency)).status).toBe(200);
    expect((await english(id))['title']).toBe('Our own');
  });

  test('[DE165] requests that make no sense are told so', async () => {
    for (const path of ['', '?target=fr&documents=stories/1', '?target=en'])
      expect((await call('GET', `/translation/export${path}`, { token: anna.token })).status).toBe(
        400,
      );
    expect((await exported('stories/999999')).status).toBe(404);
    expect((await take(undefined as never)).status).toBe(400);
    expect((await take('<xliff/>', 7)).status).toBe(400);
  });

  test('[DE160] the record of a translation goes with its document', async () => {
    const id = await aTranslatedStory();
    await saveDraft(desk.payload, id, 'de', { title: 'Neu' });
    const rows = () =>
      desk.query(`select 1 from desk.translations where document = $1`, [`stories/${id}`]);
    expect(await rows()).not.toEqual([]);
    await desk.payload.delete({ collection: 'stories', id });
    expect(await rows()).toEqual([]);
  });
});
