/** Rights in pictures: what may be shown, until when, and what remains as proof. */
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { endExpired } from '../src/clearance/expiry.ts';
import { upkeepKey } from '../src/clearance/upkeep-key.ts';
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
let office: string;
let file: Buffer;
beforeAll(async () => {
  desk = await startTestDesk();
  office = (await signIn(desk.payload, 'office')).token;
  file = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#808080' } })
    .png()
    .toBuffer();
});
afterAll(() => desk.stop());

async function aPicture(rights: Record<string, unknown> = {}): Promise<number> {
  const { id } = await desk.payload.create({
    collection: 'pictures',
    locale: 'de',
    data: { alt: 'Eine Brücke', credit: 'A. Beispiel', licence: 'CC BY 4.0', ...rights },
    file: { data: file, mimetype: 'image/png', name: 'bruecke.png', size: file.length },
  });
  return id;
}

const inMs = (ms: number) => new Date(Date.now() + ms).toISOString();

async function shownIn(id: number): Promise<{ document: string; isLive: boolean }> {
  const row = (await desk.visible('story', 'de')).find((one) => one.id === String(id));
  return { document: JSON.stringify(row?.document ?? null), isLive: row !== undefined };
}

async function servedFiles(pictureId: number): Promise<number> {
  const [row] = await desk.query<{ count: number }>(
    `select count(*)::int as count from site.visible_file v
      where v.name in (select sizes_webp480_filename from desk.pictures where id = $1)`,
    [pictureId],
  );
  return row!.count;
}

const proofs = (pictureId: number) =>
  desk.query<{ documents: { document: string; outcome: string }[] }>(
    'select documents from desk.rights_ends where picture = $1 order by id',
    [String(pictureId)],
  );

test('[DE120] what may not be shown on the site, in a market, or no longer, stops publishing by name', async () => {
  for (const [rights, rule] of [
    [{ licenceUntil: inMs(-60_000) }, 'CL23'],
    [{ exits: ['print'] }, 'CL21'],
    [{ markets: ['germany'] }, 'CL22'],
    [{ persons: [{ name: 'Frau B.', withdrawnAt: inMs(-60_000) }] }, 'CL24'],
    [{ persons: [{ name: 'Frau B.', exits: ['print'] }] }, 'CL24'],
  ] as const) {
    const picture = await aPicture(rights);
    const id = await aDraft(desk.payload, {
      picture,
      markets: ['germany', 'poland'],
      audiences: [],
    });
    const refusal = await publishIn(desk.payload, id, 'de').catch((error: unknown) => error);
    expect(JSON.stringify(refusal), rule).toContain(rule);
    expect((await shownIn(id)).isLive).toBe(false);
  }
});

test('[DE121] at the end of a licence the file is gone by itself, and the page goes on without the picture', async () => {
  const picture = await aPicture({ licenceUntil: inMs(3_600_000) });
  const lead = await aDraft(desk.payload, { picture });
  const inside = await aDraft(desk.payload, { body: text('Ein Satz.', [picture]) });
  for (const id of [lead, inside]) await publishIn(desk.payload, id, 'de');
  expect(await servedFiles(picture)).toBe(1);
  await saveDraft(desk.payload, lead, 'de', { title: 'Nächster Entwurf' });

  // Only the hour is cut short, where desk and site keep it: however long publishing took, nothing of the desk runs here.
  const soon = inMs(1500);
  await desk.query('update desk.pictures set licence_until = $1 where id = $2', [soon, picture]);
  await desk.query(
    `update site.file_end set ends_at = $1 where name in (
       select name from site.publication_file join site.publication_key using (revision)
       where key = 'picture/' || $2)`,
    [soon, String(picture)],
  );
  await expect.poll(() => servedFiles(picture), { timeout: 8000, interval: 100 }).toBe(0);
  expect((await shownIn(lead)).document).toContain('Eine Brücke');

  expect(await endExpired(desk.payload)).toBe(1);
  for (const id of [lead, inside]) {
    const { document, isLive } = await shownIn(id);
    expect(isLive).toBe(true);
    expect(document).not.toContain('Eine Brücke');
    expect(document).not.toContain('Nächster Entwurf');
  }
  const [proof] = await proofs(picture);
  expect(proof!.documents.map(({ document }) => document).toSorted()).toEqual(
    [`stories/${lead}`, `stories/${inside}`].toSorted(),
  );
  expect(await endExpired(desk.payload)).toBe(0);
  expect(await proofs(picture)).toHaveLength(1);
});

test('[DE122] a consent withdrawn now takes the picture away in the same save, with proof', async () => {
  const picture = await aPicture({ persons: [{ name: 'Frau B.' }] });
  const id = await aDraft(desk.payload, { picture });
  await publishIn(desk.payload, id, 'de');
  expect(await servedFiles(picture)).toBe(1);

  const { status, body } = await call('PATCH', `/pictures/${picture}?locale=de`, {
    token: office,
    body: { persons: [{ name: 'Frau B.', withdrawnAt: inMs(-1000) }] },
  });

  expect(status, JSON.stringify(body)).toBe(200);
  expect(await servedFiles(picture)).toBe(0);
  expect((await shownIn(id)).document).not.toContain('Eine Brücke');
  expect((await proofs(picture))[0]!.documents).toMatchObject([
    { document: `stories/${id}`, outcome: 'without picture' },
  ]);
});

/** Holds every save of a story in its open transaction, after the snapshot is written, until `release` is called. */
function holdSaves(): { readonly held: Promise<void>; release(): void; undo(): void } {
  const hooks = desk.payload.collections.stories.config.hooks.afterChange;
  const reached = Promise.withResolvers<void>();
  const gate = Promise.withResolvers<void>();
  hooks.push(async ({ doc }) => {
    reached.resolve();
    await gate.promise;
    return doc;
  });
  return { held: reached.promise, release: gate.resolve, undo: () => void hooks.pop() };
}

async function waitingForLocks(): Promise<number> {
  const [row] = await desk.query<{ count: number }>(
    `select count(*)::int as count from pg_locks where locktype = 'advisory' and not granted`,
  );
  return row!.count;
}

test('[DE123] what is published while the rights end does not keep the picture', async () => {
  const picture = await aPicture({ licenceUntil: inMs(2500) });
  const id = await aDraft(desk.payload, { picture });
  const saves = holdSaves();
  const publishing = publishIn(desk.payload, id, 'de');
  await saves.held;
  await new Promise((resolve) => setTimeout(resolve, 2600));

  // The snapshot with the picture is written and not yet committed; upkeep must wait for it.
  let isOver = false;
  const ending = endExpired(desk.payload).then((ended) => {
    isOver = true;
    return ended;
  });
  await expect
    .poll(async () => isOver || (await waitingForLocks()) > 0, { timeout: 10_000, interval: 20 })
    .toBe(true);
  saves.release();
  saves.undo();
  await publishing;

  expect(await ending).toBe(1);
  expect(await shownIn(id)).toMatchObject({ isLive: true });
  expect((await shownIn(id)).document).not.toContain('Eine Brücke');
  expect(await servedFiles(picture)).toBe(0);
});

test('[DE124] a generated picture is marked in what the page gets', async () => {
  const picture = await aPicture({ digitalSourceType: 'trainedAlgorithmicMedia' });
  const id = await aDraft(desk.payload, { picture });
  await publishIn(desk.payload, id, 'de');

  expect((await shownIn(id)).document).toContain('trainedAlgorithmicMedia');
});

test('[DE125] only the own process starts a round of upkeep', async () => {
  const ask = (key: string) => call('POST', '/upkeep', { headers: { 'x-upkeep-key': key } });

  expect((await ask('')).status).toBe(403);
  expect((await ask('guess')).status).toBe(403);
  expect((await ask(upkeepKey(process.env['DESK_SECRET']!))).status).toBe(200);
});
