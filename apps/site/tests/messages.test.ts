/** Forms: what is sent arrives once and whole; what is wrong comes back beside its field. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createRateLimit } from '../server/rate-limit.ts';
import { aPage } from './testing/documents.ts';
import { type RunningTestSite, startTestSite } from './testing/running-site.ts';

let site: RunningTestSite;
beforeAll(async () => {
  site = await startTestSite();
  await site.publisher.publish(aPage({ id: '9', slug: 'kontakt', purpose: 'contact' }));
  await site.publisher.publish(aPage({ id: '8', slug: 'barrieren', purpose: 'accessibility' }));
  await site.publisher.publish(aPage());
});
afterAll(() => site.stop());

let visitor = 0;
/** Each from another address unless told otherwise. */
function send(path: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
  visitor += 1;
  return site.get(path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { origin: site.origin, 'x-forwarded-for': `192.0.2.${visitor}`, ...headers },
  });
}
const messages = () => site.publisher.messages();

describe('a form', () => {
  test('[SI80] is shown on the pages for contact and accessibility, and nowhere else', async () => {
    expect((await site.get('/de/kontakt')).text).toContain('<form method="post"');
    expect((await site.get('/de/barrieren')).text).toContain('name="where"');
    expect((await site.get('/de/impressum')).text).not.toContain('<form method="post"');
    expect((await send('/de/impressum', { message: 'x' })).status).toBe(405);
  });

  test('[SI81] brings the message to the desk and leads to the thanks', async () => {
    const answer = await send('/de/barrieren', {
      message: 'Zeile 1\r\nZeile 2 <b>\u0000',
      where: '/de/zahlen',
      email: 'a@beispiel.de',
    });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/de/danke');
    expect((await site.get('/de/danke')).text).toContain('angekommen');
    expect((await messages()).at(-1)).toEqual({
      kind: 'accessibility',
      language: 'de',
      body: {
        name: '',
        email: 'a@beispiel.de',
        where: '/de/zahlen',
        message: 'Zeile 1\nZeile 2 <b>',
      },
    });
  });

  test('[SI82] names what is wrong beside the field and loses nothing', async () => {
    const before = (await messages()).length;
    const { status, text, headers } = await send('/de/kontakt', {
      message: '',
      email: 'keine Adresse',
      name: '"><script>',
    });
    expect(status).toBe(422);
    expect(headers.get('cache-control')).toContain('no-store');
    expect(text).toContain('id="message-problem"');
    expect(text).toContain('id="email-problem"');
    expect(text).toContain('value="keine Adresse"');
    expect(text).not.toContain('"><script>');
    const long = await send('/de/kontakt', { message: 'ä'.repeat(5_001) });
    expect(long.status).toBe(422);
    expect(long.text).toContain('ä'.repeat(5_001));
    expect((await messages()).length).toBe(before);
    expect((await site.get('/de/kontakt')).text).not.toContain('keine Adresse');
  });

  test('[SI83] takes nothing from other sites, of other types or of any size', async () => {
    const before = (await messages()).length;
    for (const origin of ['https://evil.example', 'null'])
      expect((await send('/de/kontakt', { message: 'x' }, { origin })).status, origin).toBe(403);
    const huge = await send('/de/kontakt', { message: 'x'.repeat(70_000) });
    expect(huge.status).toBe(400);
    const json = await send('/de/kontakt', {}, { 'content-type': 'application/json' });
    expect(json.status).toBe(400);
    expect((await messages()).length).toBe(before);
  });

  test('[SI84] thanks programs that fill in the hidden field, and keeps nothing of theirs', async () => {
    const before = (await messages()).length;
    const answer = await send('/de/kontakt', {
      message: 'Angebot',
      website: 'https://spam.example',
    });
    expect(answer.status).toBe(303);
    expect((await messages()).length).toBe(before);
  });

  test('[SI85] asks a visitor who sends much to wait, with the text still there', async () => {
    const headers = { 'x-forwarded-for': '198.51.100.7' };
    const statuses: number[] = [];
    for (let count = 0; count < 6; count += 1)
      statuses.push((await send('/de/kontakt', { message: 'noch eine' }, headers)).status);
    expect(new Set(statuses)).toEqual(new Set([303]));
    const refused = await send('/de/kontakt', { message: 'die siebte' }, headers);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('die siebte');
    expect((await send('/de/kontakt', { message: 'ein anderer' })).status).toBe(303);
  });
});

test('[SI85] the limit forgets after a minute', () => {
  let now = 0;
  const isWithin = createRateLimit({ perMinute: 2, now: () => now });
  expect([isWithin('a'), isWithin('a'), isWithin('a'), isWithin('b')]).toEqual([
    true,
    true,
    false,
    true,
  ]);
  now = 60_000;
  expect(isWithin('a')).toBe(true);
});
