/** A typo on a live page, corrected while a longer draft waits, through the API. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  aDraft,
  approveIn,
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
let ben: Awaited<ReturnType<typeof signIn>>;
beforeAll(async () => {
  desk = await startTestDesk();
  anna = await signIn(desk.payload, 'office');
  ben = await signIn(desk.payload, 'office');
});
afterAll(() => desk.stop());

type Person = { readonly token: string };
interface Fixable {
  readonly language: string;
  readonly version: string;
  readonly passages: readonly { id: string; place: string; text: string }[];
  readonly waiting: null | {
    id: number;
    isOwn: boolean;
    mayApprove: boolean;
    changes: readonly { before: string; after: string }[];
    conflicts: readonly { id: string }[];
  };
}

const LIVE = 'Ein Satzz am Kanal. Noch einer.';
let count = 0;

/** A story live in German and English with a longer draft over it in both. */
async function aStoryWithDraft(
  waiting: Record<string, unknown> = {},
  published: Record<string, unknown> = {},
): Promise<number> {
  count += 1;
  const id = await aDraft(desk.payload, {
    body: text(LIVE),
    slug: `berichtigt-${count}`,
    ...published,
  });
  await saveDraft(desk.payload, id, 'en', {
    title: 'Stops on campus',
    teaser: 'From hall to lab.',
    body: text('A sentence. And another.'),
  });
  for (const language of ['de', 'en'] as const) await publishIn(desk.payload, id, language);
  await saveDraft(desk.payload, id, 'de', {
    teaser: 'Ein ganz neuer Vorspann.',
    body: text(`${LIVE} Und ein dritter, der lang ist.`),
    topics: ['science'],
    ...waiting,
  });
  await saveDraft(desk.payload, id, 'en', { teaser: 'A new teaser.' });
  return id;
}

async function fixable(
  id: number,
  language = 'de',
  person: Person = anna,
): Promise<Fixable | undefined> {
  const { body, status } = await call('GET', `/stories/${id}/hot-fix`, { token: person.token });
  expect(status).toBe(200);
  return (body['languages'] as unknown as Fixable[]).find((one) => one.language === language);
}

async function propose(
  id: number,
  texts: Record<string, string>,
  more: { person?: Partial<Person>; choices?: object; version?: string; language?: string } = {},
) {
  const { choices, language = 'de', person = anna } = more;
  const version = more.version ?? (await fixable(id, language))?.version ?? '';
  return call('POST', `/stories/${id}/hot-fix/${language}`, {
    ...person,
    body: { version, texts, ...(choices && { choices }) },
  });
}

async function approve(
  id: number,
  person: Partial<Person> = ben,
  more: object = {},
  language = 'de',
) {
  const fix = (await fixable(id, language))?.waiting?.id ?? 0;
  return call('POST', `/stories/${id}/hot-fix/${language}/approval`, {
    ...person,
    body: { fix, ...more },
  });
}

async function live(id: number, language: 'de' | 'en' = 'de'): Promise<string> {
  const row = (await desk.visible('story', language)).find((one) => one.id === String(id));
  return JSON.stringify(row?.document ?? null);
}

async function draft(id: number, locale: 'de' | 'en' = 'de'): Promise<Record<string, unknown>> {
  return (await desk.payload.findByID({
    collection: 'stories',
    id,
    draft: true,
    locale,
    fallbackLocale: false,
    depth: 0,
  })) as unknown as Record<string, unknown>;
}

const FIX = { 'body.0': LIVE.replace('Satzz', 'Satz') };

describe('a hot fix', () => {
  test('[DE170] corrects the live page while a draft waits, and the draft receives it', async () => {
    const id = await aStoryWithDraft();
    const englishBefore = await live(id, 'en');
    expect((await fixable(id))!.passages).toContainEqual({
      id: 'body.0',
      place: 'Text 1',
      text: LIVE,
    });

    expect((await propose(id, FIX)).status).toBe(200);
    expect(await live(id)).toContain('Satzz');
    const { body, status } = await approve(id);
    expect(status, JSON.stringify(body)).toBe(200);

    const page = await live(id);
    expect(page).toContain('Ein Satz am Kanal. Noch einer.');
    expect(page).not.toContain('dritter');
    expect(page).not.toContain('neuer Vorspann');
    expect(page).not.toContain('science');
    expect(await live(id, 'en')).toBe(englishBefore);

    const german = await draft(id);
    expect(JSON.stringify(german['body'])).toContain(
      'Ein Satz am Kanal. Noch einer. Und ein dritter, der lang ist.',
    );
    expect(german).toMatchObject({
      teaser: 'Ein ganz neuer Vorspann.',
      topics: ['science'],
      _status: 'draft',
    });
    expect(await draft(id, 'en')).toMatchObject({
      teaser: 'A new teaser.',
      title: 'Stops on campus',
    });
    expect(await fixable(id)).toMatchObject({ waiting: null });
  });

  test('[DE170] what is published next keeps both: the draft goes its way', async () => {
    const id = await aStoryWithDraft();
    await propose(id, FIX);
    await approve(id);
    // English goes first: its publication merges into the published German, which has to be the corrected one.
    await publishIn(desk.payload, id, 'en');
    expect(await live(id)).toContain('Ein Satz am Kanal. Noch einer.');
    expect(await live(id)).not.toContain('dritter');
    await publishIn(desk.payload, id, 'de');
    expect(await live(id)).toContain('Ein Satz am Kanal. Noch einer. Und ein dritter');
    expect(await live(id)).toContain('Ein ganz neuer Vorspann.');
  });

  test('[DE171] who wrote the fix does not approve it; an office without part in it does', async () => {
    const id = await aStoryWithDraft();
    await propose(id, FIX);

    expect((await approve(id, anna)).status).toBe(403);
    expect(await fixable(id, 'de', anna)).toMatchObject({
      waiting: { isOwn: true, mayApprove: false },
    });
    expect(await live(id)).toContain('Satzz');
    expect((await approve(id, ben)).status).toBe(200);
    const [approval] = await desk.query<{ person: string; authors: string[]; released: boolean }>(
      `select person, authors, released_at is not null as released from desk.approvals
        where document = $1 and part = 'de' and superseded_at is null order by id desc limit 1`,
      [`stories/${id}`],
    );
    expect(approval).toEqual({
      person: String(ben.id),
      authors: [String(anna.id)],
      released: true,
    });
  });

  test('[DE171] the draft stays unapproved, with its own authors and the fixer', async () => {
    const id = await aStoryWithDraft();
    await propose(id, FIX);
    await approve(id);

    const { body } = await call('GET', `/stories/${id}/clearance`, { token: anna.token });
    const german = (
      body['languages'] as unknown as {
        language: string;
        isApproved: boolean;
        mayApprove: boolean;
      }[]
    ).find(({ language }) => language === 'de');
    expect(german).toMatchObject({ isApproved: false, mayApprove: false });
    await expect(approveIn(desk.payload, id, 'de', { user: anna.user })).rejects.toThrow();
    await approveIn(desk.payload, id, 'de', { user: ben.user });
  });

  test('[DE171] clearance has the last word: a cliché is refused, and nothing has changed', async () => {
    const id = await aStoryWithDraft();
    await propose(id, { title: 'Vom Kohlenpott zur Metropole' });
    const before = await draft(id);

    const { body, status } = await approve(id);

    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain('CL32');
    expect(await live(id)).not.toContain('Kohlenpott');
    expect(await draft(id)).toEqual(before);
    expect(await fixable(id)).toMatchObject({
      waiting: { changes: [{ after: 'Vom Kohlenpott zur Metropole' }] },
    });
  });

  test('[DE172] a place the draft has written anew is a conflict that asks and is never lost', async () => {
    const id = await aStoryWithDraft({ body: text('Ein anderer Satzz am Fluss. Noch einer.') });

    const asked = await propose(id, FIX);
    expect(asked.status).toBe(409);
    expect(asked.body['conflicts']).toMatchObject([
      {
        id: 'body.0',
        place: 'Text 1',
        fix: 'Ein Satz am Kanal. Noch einer.',
        draft: 'Ein anderer Satzz am Fluss. Noch einer.',
      },
    ]);
    expect((await fixable(id))!.waiting).toBeNull();

    expect((await propose(id, FIX, { choices: { 'body.0': 'draft' } })).status).toBe(200);
    expect((await approve(id)).status).toBe(200);
    expect(await live(id)).toContain('Ein Satz am Kanal.');
    expect(JSON.stringify((await draft(id))['body'])).toContain('Ein anderer Satzz am Fluss.');
  });

  test('[DE172] the draft may take the correction instead', async () => {
    const id = await aStoryWithDraft({ title: 'Ganz anders', body: text('Weg.') });
    const fix = { title: 'Haltestellen am Kampus' };
    expect((await propose(id, fix)).status).toBe(409);
    expect((await propose(id, fix, { choices: { title: 'fix' } })).status).toBe(200);
    expect((await approve(id)).status).toBe(200);
    expect((await draft(id))['title']).toBe('Haltestellen am Kampus');
    expect(JSON.stringify((await draft(id))['body'])).toContain('Weg.');
  });

  test('[DE172] a draft that went on after the proposal asks who approves', async () => {
    const id = await aStoryWithDraft();
    await propose(id, FIX);
    await saveDraft(desk.payload, id, 'de', { body: text('Ein neuer Satz am Kanal. Noch einer.') });

    const asked = await approve(id);
    expect(asked.status).toBe(409);
    expect(asked.body['conflicts']).toHaveLength(1);
    expect(await live(id)).toContain('Satzz');
    expect((await approve(id, ben, { choices: { 'body.0': 'draft' } })).status).toBe(200);
    expect(await live(id)).toContain('Ein Satz am Kanal.');
    expect(JSON.stringify((await draft(id))['body'])).toContain('Ein neuer Satz am Kanal.');
  });

  test('[DE173] a public text that changed meanwhile is not overwritten', async () => {
    const id = await aStoryWithDraft();
    const { version } = (await fixable(id))!;
    await propose(id, FIX);
    await publishIn(desk.payload, id, 'de');
    await saveDraft(desk.payload, id, 'de', { teaser: 'Noch weiter.' });

    expect((await approve(id)).status).toBe(409);
    expect(await live(id)).toContain('dritter');
    const withdrawn = await call('POST', `/stories/${id}/hot-fix/de/withdrawal`, {
      token: anna.token,
    });
    expect(withdrawn.status).toBe(200);
    expect((await propose(id, FIX, { version })).status).toBe(409);
    expect((await propose(id, { 'body.0': 'Ein Satz am Kanal.' })).status).toBe(200);
  });

  test('[DE173] only one waits per language, and only where a draft waits over something public', async () => {
    const id = await aStoryWithDraft();
    expect((await propose(id, FIX)).status).toBe(200);
    expect((await propose(id, { title: 'Noch etwas' })).status).toBe(409);

    const plain = await aDraft(desk.payload, { slug: 'nur-live' });
    expect((await propose(plain, { title: 'x' }, { version: 'x' })).status).toBe(409);
    await publishIn(desk.payload, plain, 'de');
    expect(await fixable(plain)).toBeUndefined();
    expect((await propose(plain, { title: 'x' }, { version: 'x' })).status).toBe(409);
  });

  test('[DE173] what is not a correction of this text is refused by passage', async () => {
    const id = await aStoryWithDraft();
    for (const [texts, words] of [
      [{ title: ' ' }, 'leer'],
      [{ 'body.7': 'x' }, 'body.7'],
      [{ title: '⟦c1⟧x⟦/c1⟧' }, 'c1'],
      [{ 'body.0': LIVE }, 'nichts geändert'],
    ] as const) {
      const { body, status } = await propose(id, texts);
      expect(status).toBe(400);
      expect(JSON.stringify(body)).toContain(words);
    }
    for (const texts of [null, { title: 1 }])
      expect((await propose(id, texts as never)).status).toBe(400);
    expect(
      (await call('POST', `/stories/${id}/hot-fix/fr`, { token: anna.token, body: {} })).status,
    ).toBe(404);
  });

  test('[DE174] strangers and lower roles neither see, propose nor approve; a city editor proposes for the own city', async () => {
    const id = await aStoryWithDraft({}, { city: '05911000' });
    const bochum = await signIn(desk.payload, 'cityEditor', '05911000' as never);
    const essen = await signIn(desk.payload, 'cityEditor', '05113000' as never);
    const agency = await signIn(desk.payload, 'agency');
    const reader = await signIn(desk.payload, 'reader');
    const { version } = (await fixable(id))!;
    for (const [name, person] of Object.entries({ nobody: {}, essen, agency, reader })) {
      const who = person as Partial<Person>;
      expect([401, 403, 404], name).toContain(
        (await call('GET', `/stories/${id}/hot-fix`, who)).status,
      );
      expect([401, 403, 404], name).toContain(
        (await propose(id, FIX, { person: who, version })).status,
      );
    }
    expect((await propose(id, FIX, { person: bochum, version })).status).toBe(200);
    for (const [name, person] of Object.entries({ nobody: {}, bochum, essen, agency, reader })) {
      const who = person as Partial<Person>;
      expect([401, 403, 404], name).toContain((await approve(id, who)).status);
      if (name !== 'bochum')
        expect([401, 403, 404], name).toContain(
          (await call('POST', `/stories/${id}/hot-fix/de/withdrawal`, who)).status,
        );
    }
    expect(await live(id)).toContain('Satzz');
    expect((await approve(id, anna)).status).toBe(200);
    expect(await live(id)).toContain('Ein Satz am Kanal.');
  });

  test('[DE170] [DE160] a translation is told that its source was corrected', async () => {
    const id = await aStoryWithDraft();
    await propose(id, FIX);
    await approve(id);
    const { body } = await call('GET', `/stories/${id}/translation`, { token: anna.token });
    const english = (
      body['languages'] as unknown as {
        language: string;
        waiting: { before: string; source: string }[];
      }[]
    ).find(({ language }) => language === 'en')!;
    expect(english.waiting).toContainEqual(
      expect.objectContaining({ before: 'Ein Satzz am Kanal.', source: 'Ein Satz am Kanal.' }),
    );
  });

  test('[DE175] races: approvals, edits and publishing at once leave one consistent state', async () => {
    for (let round = 0; round < 3; round += 1) {
      const id = await aStoryWithDraft();
      await propose(id, FIX);
      await Promise.all([
        approve(id).catch(() => null),
        approve(id).catch(() => null),
        saveDraft(desk.payload, id, 'de', { title: 'Neuer Titel des Entwurfs' }).catch(() => null),
        publishIn(desk.payload, id, 'de').catch(() => null),
      ]);
      const page = await live(id);
      expect(page).not.toBe('null');
      const fixes = await desk.query<{ status: string; approved_by: string | null }>(
        `select status, approved_by from desk.hot_fixes where document = $1`,
        [`stories/${id}`],
      );
      expect(fixes).toHaveLength(1);
      if (fixes[0]!.status === 'published') expect(page).toContain('Ein Satz am Kanal.');
      const latest = await desk.query(
        `select 1 from desk._stories_v where parent_id = $1 and latest`,
        [id],
      );
      expect(latest).toHaveLength(1);
    }
  });
});
