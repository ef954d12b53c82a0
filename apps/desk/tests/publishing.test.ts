import { afterAll, beforeAll, expect, test } from 'vitest';
import { KEPT_VERSIONS } from '../src/publishing/versions.ts';
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
beforeAll(async () => {
  desk = await startTestDesk();
});
afterAll(() => desk.stop());

async function titleOf(id: number, language: 'de' | 'en' | 'zh'): Promise<string | undefined> {
  return (await desk.visible('story', language)).find((row) => row.id === String(id))?.title;
}

const english = {
  title: 'Stops on campus',
  teaser: 'From hall to lab.',
  body: text('A sentence.'),
};

test('[DE1] one language goes live while another stays a draft', async () => {
  const id = await aDraft(desk.payload, { title: 'Nur deutsch' });
  await saveDraft(desk.payload, id, 'en', { ...english, title: 'Not yet' });

  await publishIn(desk.payload, id, 'de');

  expect(await titleOf(id, 'de')).toBe('Nur deutsch');
  expect(await titleOf(id, 'en')).toBeUndefined();
  expect(await titleOf(id, 'zh')).toBeUndefined();
});

test('[DE2] the draft of the next version leaves the live page as it is', async () => {
  const id = await aDraft(desk.payload, { title: 'Erste Fassung', slug: 'erste-fassung' });
  await publishIn(desk.payload, id, 'de');

  await saveDraft(desk.payload, id, 'de', { title: 'Zweite Fassung' });

  expect(await titleOf(id, 'de')).toBe('Erste Fassung');
});

test('[DE3] publishing one language keeps the published text of the others, whatever their drafts say', async () => {
  const id = await aDraft(desk.payload, { title: 'Live', slug: 'live-de' });
  await publishIn(desk.payload, id, 'de');
  await saveDraft(desk.payload, id, 'de', { title: 'Noch geheim' });
  await saveDraft(desk.payload, id, 'en', { ...english, slug: 'live-en' });

  await publishIn(desk.payload, id, 'en');

  expect(await titleOf(id, 'de')).toBe('Live');
  expect(await titleOf(id, 'en')).toBe('Stops on campus');
  const row = await desk.payload.findByID({
    collection: 'stories',
    id,
    draft: false,
    locale: 'de',
  });
  expect(row['title']).toBe('Live');
  const draft = await desk.payload.findByID({
    collection: 'stories',
    id,
    draft: true,
    locale: 'de',
  });
  expect(draft['title']).toBe('Noch geheim');
});

test('[DE4] more drafts than versions are kept do not cost the published text', async () => {
  const id = await aDraft(desk.payload, { title: 'Bleibt', slug: 'bleibt' });
  await publishIn(desk.payload, id, 'de');
  for (let save = 0; save < KEPT_VERSIONS + 5; save += 1)
    await saveDraft(desk.payload, id, 'de', { title: `Entwurf ${save}` });
  const { totalDocs } = await desk.payload.countVersions({
    collection: 'stories',
    where: { parent: { equals: id } },
  });
  expect(totalDocs).toBeLessThanOrEqual(KEPT_VERSIONS + 1);
  await saveDraft(desk.payload, id, 'en', { ...english, slug: 'bleibt-en' });

  await publishIn(desk.payload, id, 'en');

  expect(await titleOf(id, 'de')).toBe('Bleibt');
  const row = await desk.payload.findByID({
    collection: 'stories',
    id,
    draft: false,
    locale: 'de',
  });
  expect(row['title']).toBe('Bleibt');
});

test('[DE5] two languages published at the same moment both keep their text', async () => {
  const id = await aDraft(desk.payload, { title: 'Gleichzeitig', slug: 'gleichzeitig' });
  await saveDraft(desk.payload, id, 'en', { ...english, slug: 'at-once' });

  await Promise.all([publishIn(desk.payload, id, 'de'), publishIn(desk.payload, id, 'en')]);

  const row = await desk.payload.findByID({
    collection: 'stories',
    id,
    draft: false,
    locale: 'all',
  });
  expect(row['title']).toMatchObject({ de: 'Gleichzeitig', en: 'Stops on campus' });
  expect(await titleOf(id, 'de')).toBe('Gleichzeitig');
  expect(await titleOf(id, 'en')).toBe('Stops on campus');
});

test('[DE6] a language that lacks something is refused by field and language, and nothing changes', async () => {
  const id = await aDraft(desk.payload, { title: 'Ganz', slug: 'ganz' });
  await publishIn(desk.payload, id, 'de');
  await saveDraft(desk.payload, id, 'en', { title: 'Half', slug: 'half' });

  const refusal = await publishIn(desk.payload, id, 'en').catch((error: unknown) => error);

  expect(refusal).toMatchObject({ status: 400 });
  const { data } = refusal as { data: { errors: { path: string }[] } };
  expect(data.errors.map(({ path }) => path).toSorted()).toEqual(['body', 'teaser']);
  expect(await titleOf(id, 'en')).toBeUndefined();
  expect(await titleOf(id, 'de')).toBe('Ganz');
});

test('[DE6] publishing all begun languages names the one that is not finished', async () => {
  const id = await aDraft(desk.payload, { title: 'Alle', slug: 'alle' });
  await saveDraft(desk.payload, id, 'en', { title: 'All', slug: 'all' });

  const refusal = await desk.payload
    .update({ collection: 'stories', id, locale: 'de', data: { _status: 'published' } as never })
    .catch((error: unknown) => error);

  const { data } = refusal as { data: { errors: { path: string; message: string }[] } };
  expect(data.errors.map(({ message }) => message).join()).toMatch(/Englisch|German|English/);
  expect(await titleOf(id, 'de')).toBeUndefined();
});

test('[DE7] an address belongs to one document in a language, and the refusal says whose it is', async () => {
  const first = await aDraft(desk.payload, { title: 'Erste', slug: 'dieselbe' });
  await publishIn(desk.payload, first, 'de');
  const second = await aDraft(desk.payload, { title: 'Zweite', slug: 'dieselbe' });

  const refusal = await publishIn(desk.payload, second, 'de').catch((error: unknown) => error);

  expect(refusal).toMatchObject({ status: 400, data: { errors: [{ path: 'slug' }] } });
  const { data } = refusal as { data: { errors: { message: string }[] } };
  expect(data.errors[0]!.message).toContain(String(first));
  expect(data.errors[0]!.message).toContain('dieselbe');
});

test('[DE8] a slug is made from the title, German letters spelt out, Chinese from English', async () => {
  const id = await aDraft(desk.payload, { title: 'Züge über Köln & Straßen' });
  await saveDraft(desk.payload, id, 'en', { title: 'Trains across Cologne' });
  await saveDraft(desk.payload, id, 'zh', { title: '火车' });

  const draft = await desk.payload.findByID({
    collection: 'stories',
    id,
    draft: true,
    locale: 'all',
  });

  expect(draft['slug']).toEqual({
    de: 'zuege-ueber-koeln-strassen',
    en: 'trains-across-cologne',
    zh: 'trains-across-cologne',
  });
});

test('[DE9] a hook that fails after the snapshot leaves neither document nor snapshot changed', async () => {
  const id = await aDraft(desk.payload, { title: 'Vorher', slug: 'vorher' });
  await publishIn(desk.payload, id, 'de');
  await saveDraft(desk.payload, id, 'de', { title: 'Nachher' });
  const { hooks } = desk.payload.collections.stories.config;
  const explode = () => {
    throw new Error('after the snapshot');
  };
  hooks.afterChange.push(explode);

  await expect(publishIn(desk.payload, id, 'de')).rejects.toThrow('after the snapshot');

  hooks.afterChange.pop();
  expect(await titleOf(id, 'de')).toBe('Vorher');
  const row = await desk.payload.findByID({
    collection: 'stories',
    id,
    draft: false,
    locale: 'de',
  });
  expect(row['title']).toBe('Vorher');
});

test('[DE10] what has not changed is not published again', async () => {
  const id = await aDraft(desk.payload, { title: 'Ruhig', slug: 'ruhig' });
  await publishIn(desk.payload, id, 'de');
  const revisions = () =>
    desk.query('select revision from site.publication where kind = $1 and id = $2', [
      'story',
      String(id),
    ]);
  expect(await revisions()).toHaveLength(1);

  await publishIn(desk.payload, id, 'de');

  expect(await revisions()).toHaveLength(1);
});

test('[DE11] a planned document appears at its instant and leaves at its end, and nobody does anything', async () => {
  const at = (ms: number) => new Date(Date.now() + ms).toISOString();
  const id = await aDraft(desk.payload, {
    title: 'Um Punkt',
    slug: 'um-punkt',
    goLiveAt: at(2500),
    visibleUntil: at(4000),
  });
  await publishIn(desk.payload, id, 'de');

  expect(await titleOf(id, 'de')).toBeUndefined();
  await expect.poll(() => titleOf(id, 'de'), { timeout: 4000, interval: 40 }).toBe('Um Punkt');
  await expect.poll(() => titleOf(id, 'de'), { timeout: 2500, interval: 40 }).toBeUndefined();
});

test('[DE11] a press release under embargo is visible to nobody before its instant', async () => {
  const { id } = await desk.payload.create({
    collection: 'pressReleases',
    locale: 'de',
    draft: true,
    data: {
      title: 'Gesperrt',
      teaser: 'Noch nicht.',
      body: text('Noch nicht.'),
      slug: 'gesperrt',
      embargoUntil: new Date(Date.now() + 2500).toISOString(),
    } as never,
  });
  await approveIn(desk.payload, id, 'de', { collection: 'pressReleases' });
  await desk.payload.update({
    collection: 'pressReleases',
    id,
    locale: 'de',
    publishSpecificLocale: 'de',
    data: { _status: 'published' } as never,
  });
  const released = async () =>
    (await desk.visible('pressRelease', 'de')).some((row) => row.id === String(id));

  expect(await released()).toBe(false);
  await expect.poll(released, { timeout: 4000, interval: 40 }).toBe(true);
});

test('[DE12] unpublishing and deleting take every language back', async () => {
  const id = await aDraft(desk.payload, { title: 'Weg', slug: 'weg' });
  await publishIn(desk.payload, id, 'de');
  await desk.payload.update({ collection: 'stories', id, data: { _status: 'draft' } as never });
  expect(await titleOf(id, 'de')).toBeUndefined();

  await publishIn(desk.payload, id, 'de');
  expect(await titleOf(id, 'de')).toBe('Weg');
  await desk.payload.delete({ collection: 'stories', id });
  expect(await titleOf(id, 'de')).toBeUndefined();
});

test('[DE13] restoring an old version makes it the draft and leaves the live page as it is', async () => {
  const id = await aDraft(desk.payload, { title: 'Alt', slug: 'alt' });
  await publishIn(desk.payload, id, 'de');
  await saveDraft(desk.payload, id, 'de', { title: 'Neu' });
  await publishIn(desk.payload, id, 'de');
  const { docs } = await desk.payload.findVersions({
    collection: 'stories',
    where: { parent: { equals: id } },
    sort: 'updatedAt',
    limit: 1,
  });

  const { token } = await signIn(desk.payload, 'office');
  const restored = await call('POST', `/stories/versions/${docs[0]!.id}`, { token });
  expect(restored.status).toBe(200);

  expect(await titleOf(id, 'de')).toBe('Neu');
  const draft = await desk.payload.findByID({
    collection: 'stories',
    id,
    draft: true,
    locale: 'de',
  });
  expect(draft['title']).toBe('Alt');
});

test('[DE14] forty saves at the same time all succeed, and reading goes on', async () => {
  const ids = await Promise.all(
    Array.from({ length: 40 }, (_, index) =>
      aDraft(desk.payload, { title: 'Parallel', slug: `parallel-${index}` }),
    ),
  );

  const [results, read] = await Promise.all([
    Promise.allSettled(ids.map((id) => publishIn(desk.payload, id, 'de'))),
    desk.payload.find({ collection: 'stories', limit: 1 }),
  ]);

  expect(results.filter(({ status }) => status === 'rejected')).toEqual([]);
  expect(read.docs).toHaveLength(1);
  const live = new Set((await desk.visible('story', 'de')).map(({ id }) => Number(id)));
  expect(ids.every((id) => live.has(id))).toBe(true);
});
