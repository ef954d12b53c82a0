/** Facts that are no longer valid leave the public by the clock of the database, with proof; owners are told. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tellOwners } from '../src/clearance/tell-owners.ts';
import { endExpiredFacts } from '../src/facts/fact-expiry.ts';
import { dayOf, endOfDay } from '../src/facts/validity.ts';
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
let office: Awaited<ReturnType<typeof signIn>>;
beforeAll(async () => {
  desk = await startTestDesk();
  office = await signIn(desk.payload, 'office');
});
afterAll(() => desk.stop());

const DAY_MS = 86_400_000;
const today = () => dayOf(new Date().toISOString());
const yesterday = () => dayOf(new Date(Date.now() - DAY_MS).toISOString());

async function aFact(key: string, changes: Record<string, unknown> = {}): Promise<number> {
  const { body, status } = await call('POST', '/facts', {
    token: office.token,
    body: {
      key,
      unit: 'trees',
      definition: `trees: ${key}`,
      perimeter: 'region',
      values: [{ value: 4_100, date: '2018' }],
      source: { title: 'Report', address: 'https://trees.example' },
      confidence: 'high',
      hedge: 'done',
      validUntil: today(),
      ...changes,
    },
  });
  expect(status, JSON.stringify(body)).toBe(201);
  return (body['doc'] as unknown as { id: number }).id;
}

const visibleIn = async (language: 'de' | 'en') =>
  (await desk.visible('story', language)).map(({ id }) => Number(id));

test('[DE115] a text ends with the day of the region on which a fact it states does', async () => {
  expect(endOfDay('2019-12-31')).toBe('2019-12-31T23:00:00.000Z');
  expect(endOfDay('2019-06-30')).toBe('2019-06-30T22:00:00.000Z');
  await aFact('trees_today');
  const id = await aDraft(desk.payload, { body: text('{{fact:trees_today}}'), slug: 'heute' });
  await publishIn(desk.payload, id, 'de');
  const [row] = await desk.query<{ visible_until: Date }>(
    `select visible_until from site.publication where kind = 'story' and id = $1`,
    [String(id)],
  );
  expect(row!.visible_until.toISOString()).toBe(endOfDay(today()));
});

test('[DE116] the end of a fact withdraws each language that states it, once, with proof', async () => {
  await aFact('trees_past');
  const id = await aDraft(desk.payload, { body: text('{{fact:trees_past}} Bäume'), slug: 'war' });
  await saveDraft(desk.payload, id, 'en', { title: 'No', teaser: 'No.', body: text('No figure.') });
  for (const language of ['de', 'en'] as const) await publishIn(desk.payload, id, language);
  expect(await endExpiredFacts(desk.payload)).toBe(0);
  // The calendar moves on; the desk would not let anybody enter this.
  await desk.query(`update desk.facts set valid_until = $1 where key = 'trees_past'`, [
    yesterday(),
  ]);

  expect(await endExpiredFacts(desk.payload)).toBe(1);

  expect(await visibleIn('de')).not.toContain(id);
  expect(await visibleIn('en')).toContain(id);
  const proofs = () =>
    desk.query<{ documents: object[] }>(
      `select documents from desk.rights_ends where fact = 'trees_past'`,
    );
  expect((await proofs())[0]!.documents).toMatchObject([
    { document: `stories/${id}/de`, outcome: 'withdrawn' },
  ]);
  expect(await endExpiredFacts(desk.payload)).toBe(0);
  expect(await proofs()).toHaveLength(1);
});

test('[DE117] owners are told once, by mail; without a mail server it waits', async () => {
  const owner = await signIn(desk.payload, 'office');
  const [{ email }] = (await desk.query<{ email: string }>(
    'select email from desk.users where id = $1',
    [owner.id],
  )) as [{ email: string }];
  await aFact('trees_owned', { owner: email });
  await desk.query(`update desk.facts set valid_until = $1 where key = 'trees_owned'`, [
    yesterday(),
  ]);
  await endExpiredFacts(desk.payload);
  expect(await tellOwners(desk.payload)).toBe(0);

  const sent: { to: unknown; subject: unknown; text: unknown }[] = [];
  const send = (message: object) => Promise.resolve(sent.push(message as never));
  await tellOwners(desk.payload, send);

  const mine = sent.filter(({ text: body }) => String(body).includes('trees_owned'));
  expect(mine.map(({ to }) => to)).toEqual([email]);
  expect(mine[0]!.subject).toContain('Gültigkeit eines Belegs');
  // The story of the test before was made by nobody: the whole office hears of it.
  expect(sent.map(({ text: body }) => String(body)).join()).toContain('stories/');
  expect(await tellOwners(desk.payload, send)).toBe(0);
});

test('[DE117] a mail that cannot be sent leaves the end untold', async () => {
  await aFact('trees_unsent');
  await desk.query(`update desk.facts set valid_until = $1 where key = 'trees_unsent'`, [
    yesterday(),
  ]);
  await endExpiredFacts(desk.payload);
  const broken = () => Promise.reject(new Error('no connection'));
  await expect(tellOwners(desk.payload, broken)).rejects.toThrow('no connection');
  expect(await tellOwners(desk.payload, () => Promise.resolve())).toBe(1);
});
