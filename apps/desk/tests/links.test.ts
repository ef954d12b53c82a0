/** Links: here by what is public, outside as an address answered when it was asked. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { toCityId } from '@city-of-cities/region';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askLinks, refuseOwnNetwork } from '../src/clearance/ask-links.ts';
import { aDraft, call, publishIn, signIn, startTestDesk, type TestDesk, text } from './testing.ts';

let desk: TestDesk;
let office: string;
let editor: string;
let server: Server;
beforeAll(async () => {
  desk = await startTestDesk();
  office = (await signIn(desk.payload, 'office')).token;
  editor = (await signIn(desk.payload, 'cityEditor', toCityId('05911000'))).token;
  server = createServer(({ url }, response) => {
    response.writeHead(url === '/gone' ? 404 : url === '/broken' ? 503 : 200).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  server.close();
  await desk.stop();
});

/** Asks the local server for the path of an address. */
async function askLocally(address: string): Promise<number> {
  const { hostname, pathname } = new URL(address);
  if (hostname === 'nowhere.example') throw Object.assign(new Error(), { code: 'ENOTFOUND' });
  const { port } = server.address() as AddressInfo;
  return (await fetch(`http://127.0.0.1:${port}${pathname}`)).status;
}

function linking(address: string) {
  const body = text('Mehr dazu ');
  const [paragraph] = body.root.children as unknown as { children: object[] }[];
  paragraph!.children.push({
    type: 'link',
    version: 3,
    fields: { linkType: 'custom', url: address, newTab: false },
    children: [{ type: 'text', version: 1, text: 'hier', format: 0 }],
  });
  return body;
}

let count = 0;
async function aStoryTo(address: string, slug = `links-${(count += 1)}`): Promise<number> {
  return aDraft(desk.payload, { title: slug, slug, body: linking(address) });
}

async function linkFindings(id: number) {
  const { body } = await call('GET', `/stories/${id}/clearance`, { token: office });
  const [german] = body['languages'] as unknown as {
    findings: { rule: string; severity: string; where: string }[];
  }[];
  return german!.findings
    .filter(({ rule }) => rule === 'CL33')
    .map(({ severity, where }) => `${severity} ${where}`);
}

test('[DE130] a link to a page here is held against what is public at this moment', async () => {
  const target = await aStoryTo('/de', 'ziel');
  expect(await linkFindings(target)).toEqual([]);
  const id = await aStoryTo('/de/geschichten/ziel');
  expect(await linkFindings(id)).toEqual(['block /de/geschichten/ziel']);
  const refusal = await publishIn(desk.payload, id, 'de').catch((error: unknown) => error);
  expect(JSON.stringify(refusal)).toContain('CL33');

  await publishIn(desk.payload, target, 'de');
  expect(await linkFindings(id)).toEqual([]);
  await publishIn(desk.payload, id, 'de');

  expect(await linkFindings(await aStoryTo('/de/geschichten'))).toEqual([]);
  expect(await linkFindings(await aStoryTo('/de/belege/einwohner'))).toEqual([
    'review /de/belege/einwohner',
  ]);
});

test('[DE131] an outside address is unknown until an operator has it asked; a dead one stops publishing', async () => {
  const addresses = ['good', 'gone', 'broken'].map((path) => `https://press.example/${path}`);
  const ids: number[] = [];
  for (const address of [...addresses, 'https://nowhere.example/']) {
    const id = await aStoryTo(address);
    expect(await linkFindings(id)).toEqual([`review ${address}`]);
    await publishIn(desk.payload, id, 'de');
    ids.push(id);
  }

  const checks = await askLinks(desk.payload, askLocally);

  expect(checks.map(({ state, status }) => `${state} ${status}`).toSorted()).toEqual([
    'alive 200',
    'dead 404',
    'dead null',
    'unknown 503',
  ]);
  expect(await Promise.all(ids.map(linkFindings))).toEqual([
    [],
    [`block ${addresses[1]}`],
    [`review ${addresses[2]}`],
    ['block https://nowhere.example/'],
  ]);
  await desk.query(`update desk.link_checks set state = 'alive' where status is null`);
  await askLinks(desk.payload, askLocally);
  expect(await linkFindings(ids[3]!)).toEqual(['block https://nowhere.example/']);
});

test('[DE132] the job asks no host of one’s own network, and its results are the campaign’s', async () => {
  for (const host of ['127.0.0.1', '10.1.2.3', '169.254.169.254', '[::1]', 'localhost'])
    await expect(refuseOwnNetwork(host)).rejects.toThrow(/own/);
  expect((await call('GET', '/linkChecks', { token: office })).status).toBe(200);
  for (const token of [editor, undefined]) {
    const { status } = await call('GET', '/linkChecks', token === undefined ? {} : { token });
    expect(status).toBe(403);
  }
  const { status } = await call('POST', '/linkChecks', {
    token: office,
    body: { address: 'https://a.example', state: 'alive', checkedAt: new Date().toISOString() },
  });
  expect(status).toBe(403);
});
