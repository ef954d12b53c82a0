/** What the site does when the database is away, and when it comes back. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aStory } from './testing/documents.ts';
import { eventually, type RunningTestSite, startTestSite } from './testing/running-site.ts';

let site: RunningTestSite;
const visited = [
  '/de',
  '/de/geschichten',
  '/de/geschichten/fuenf-haltestellen',
  '/de/feed.xml',
  '/sitemap.xml',
];

beforeAll(async () => {
  site = await startTestSite();
  await site.publisher.publish(aStory({ title: 'Vor dem Ausfall' }));
  await eventually(async () => {
    for (const path of visited) expect(await site.status(path), path).toBe(200);
    expect((await site.get('/health/ready')).status).toBe(200);
  });
  // The notice of the publication above may still be on its way and drop what was visited.
  await new Promise((resolve) => setTimeout(resolve, 500));
  for (const path of visited) await site.status(path);
});
afterAll(() => site.stop());

test('[SI50] visited pages stay, unvisited ones say so, and what changed meanwhile shows afterwards', async () => {
  site.line.cut();
  for (let round = 0; round < 3; round += 1)
    for (const path of visited) expect(await site.status(path), path).toBe(200);

  const unvisited = await site.get('/de/presse');
  expect(unvisited.status).toBe(503);
  expect(unvisited.headers.get('retry-after')).toBe('5');
  expect(unvisited.text).toContain('Einen Augenblick, bitte');
  expect((await site.get('/en/press')).text).toContain('One moment, please');
  expect((await site.get('/health/live')).status).toBe(200);
  expect((await site.get('/health/ready')).status).toBe(503);

  // The desk goes on publishing by its own line; the site cannot hear it.
  await site.publisher.publish(aStory({ title: 'Nach dem Ausfall' }));
  expect((await site.get('/de/geschichten/fuenf-haltestellen')).text).toContain('Vor dem Ausfall');

  site.line.mend();
  await eventually(async () => {
    const page = await site.get('/de/geschichten/fuenf-haltestellen');
    expect(page.text).toContain('Nach dem Ausfall');
    expect((await site.get('/de')).text).toContain('Nach dem Ausfall');
    expect(await site.status('/de/presse')).toBe(200);
    expect(await site.status('/health/ready')).toBe(200);
  }, 8_000);
  expect(site.errors).toEqual([]);
});

test('[SI51] a page that was dropped is not shown again because the database is away', async () => {
  await eventually(async () =>
    expect(await site.status('/de/geschichten/fuenf-haltestellen')).toBe(200),
  );
  await site.publisher.withdraw('story', '12');
  await eventually(async () =>
    expect(await site.status('/de/geschichten/fuenf-haltestellen')).toBe(404),
  );
  site.line.cut();
  expect(await site.status('/de/geschichten/fuenf-haltestellen')).toBe(503);
  site.line.mend();
});
