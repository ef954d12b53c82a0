/** Interviews through the respondent's page, against a real database. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aQuestionnaire } from '@city-of-cities/questionnaire/testing';
import { createAllowance } from '../server/survey-allowance.ts';
import { startSurveySite, type SurveySite } from './testing/survey-site.ts';

let site: SurveySite;
beforeAll(async () => {
  site = await startSurveySite();
});
afterAll(() => site.stop());

const start = { 'q.market': 'china', 'q.audience': 'students', 'q.knowsHamburg': 'no' };
const own = { 'q.ruhr_reliable': '6', 'q.ruhr_youthful': 'dk' };
const last = { 'q.sources': ['press', 'visit'], 'q.visits': '１２', 'q.remarks': '很好 <b>"&' };

function version(text: string): string {
  return /name="version" value="(\d+)"/.exec(text)?.[1] ?? '';
}
function pageOf(text: string): string {
  return /name="page" value="(\w+)"/.exec(text)?.[1] ?? '';
}

/** Begins by open link; the private path. */
async function begin(wave: string, path = `/zh/wenjuan/${wave}`): Promise<string> {
  const { status, location } = await site.post(path, { go: 'begin' });
  expect(status).toBe(303);
  return location;
}

/** Sends the page the interview is at, and gives what the next look shows. */
async function next(path: string, fields: Record<string, string | readonly string[]>) {
  const at = await site.get(path);
  const sent = await site.post(path, {
    page: pageOf(at.text),
    version: version(at.text),
    go: 'next',
    ...fields,
  });
  expect(sent.status, sent.text).toBe(303);
  return site.get(sent.location);
}

async function answerAll(path: string) {
  await next(path, start);
  await next(path, own);
  return next(path, last);
}

test('[SQ1] an interview in Chinese arrives as it was answered, in the quota that counts all languages', async () => {
  await site.openWave({ wave: 'chinese' });
  const intro = await site.get('/zh/wenjuan/chinese');
  expect(intro.status).toBe(200);
  expect(intro.text).toContain('lang="zh-Hans"');
  expect(intro.text).toContain('Welcome (zh)');
  expect(intro.text).toContain('href="/de/umfrage/chinese"');
  expect(intro.text).not.toContain('<script');
  const path = await begin('chinese');
  expect(path).toMatch(/^\/zh\/wenjuan\/chinese\/[0-9a-f-]{36}$/);

  const first = await site.get(path);
  expect(first.text).toContain('第1页，共3页');
  expect(first.text.match(/checked/g)).toBeNull();
  const battery = await next(path, start);
  expect(battery.text.match(/type="radio" name="q.ruhr_reliable" value="[1-7]"/g)).toHaveLength(7);
  await next(path, own);
  const end = await next(path, last);
  expect(end.text).toContain('提交回答');

  const sent = await site.post(path, { go: 'submit' });
  expect(sent.location).toBe(path);
  expect((await site.get(path)).text).toContain('Thank you (zh)');
  const [answer, ...others] = await site.answers('chinese');
  expect(others).toEqual([]);
  expect(answer?.quota_cell).toBe('china/students');
  expect(answer?.answers).toEqual({
    market: 'china',
    audience: 'students',
    knowsHamburg: 'no',
    ruhr_reliable: 6,
    ruhr_youthful: { dontKnow: true },
    sources: ['press', 'visit'],
    visits: 12,
    remarks: '很好 <b>"&',
  });
  expect(answer?.flags).toMatchObject({ language: 'zh', isStraightLiner: false });
});

test.each([
  ['nl', 'enquete', 'Pagina 1 van 3', 'Beantwoord deze vraag'],
  ['tr', 'anket', 'Sayfa 1 / 3', 'Lütfen bu soruyu yanıtlayın'],
  ['pl', 'ankieta', 'Strona 1 z 3', 'Prosimy odpowiedzieć na to pytanie'],
])(
  '[SQ1] [SQ19] a language of a market needs only its words: %s',
  async (tag, segment, page, required) => {
    const speak = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(speak);
      if (typeof value !== 'object' || value === null) return value;
      if ('de' in value) return { ...value, [tag]: `${String(value.de)} ${tag}` };
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, speak(inner)]));
    };
    const wave = `market_${tag}`;
    const questionnaire = speak(aQuestionnaire({ languages: ['de', tag] })) as ReturnType<
      typeof aQuestionnaire
    >;
    await site.openWave({ wave, questionnaire });
    expect((await site.get(`/de/umfrage/${wave}`)).text).toContain(
      `href="/${tag}/${segment}/${wave}"`,
    );
    const path = await begin(wave, `/${tag}/${segment}/${wave}`);
    const first = await site.get(path);
    expect(first.text).toContain(`<html lang="${tag}">`);
    expect(first.text).toContain(page);
    const refused = await site.post(path, { page: 'start', version: '0', go: 'next' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(required);
    await answerAll(path);
    await site.post(path, { go: 'submit' });
    expect((await site.answers(wave))[0]?.flags).toMatchObject({ language: tag });
  },
);

test('[SQ2] sent twice, also at once, it counts once and thanks twice', async () => {
  await site.openWave({ wave: 'twice' });
  const path = await begin('twice');
  await answerAll(path);
  await Promise.all(Array.from({ length: 5 }, () => site.post(path, { go: 'submit' })));
  await site.post(path, { go: 'submit' });
  expect(await site.count('arrival', 'twice')).toBe(1);
  expect((await site.get(path)).text).toContain('谢谢您');
});

test('[SQ3] it goes on at its address, in another language and with what was saved; back costs nothing', async () => {
  await site.openWave({ wave: 'resume' });
  const path = await begin('resume');
  await next(path, start);
  const german = path.replace('/zh/wenjuan/', '/de/umfrage/');
  const there = await site.get(german);
  expect(there.text).toContain('Seite 2 von 3');
  const back = await site.post(german, {
    page: 'own',
    version: version(there.text),
    go: 'back',
    'q.ruhr_reliable': '2',
  });
  expect(back.location).toBe(`${german}?page=start`);
  expect((await site.get(back.location)).text).toMatch(/value="china" checked/);
  expect((await site.get(`${german}?page=own`)).text).toMatch(
    /name="q.ruhr_reliable" value="2" checked/,
  );
});

test('[SQ4] pausing keeps unfinished answers and names the address', async () => {
  await site.openWave({ wave: 'pause' });
  const path = await begin('pause', '/en/survey/pause');
  const paused = await site.post(path, {
    page: 'start',
    version: '0',
    go: 'pause',
    'q.market': 'germany',
  });
  const view = await site.get(paused.location);
  expect(view.text).toContain(`http://campaign.example${path}`);
  expect((await site.get(path)).text).toMatch(/value="germany" checked/);
});

test('[SQ5] until it is submitted everything can be deleted, and then nothing is left', async () => {
  await site.openWave({ wave: 'erase' });
  const path = await begin('erase');
  await next(path, start);
  const erased = await site.post(path, { go: 'erase' });
  expect(erased.location).toBe('/zh/wenjuan/erase?erased');
  expect((await site.get(erased.location)).text).toContain('已全部删除');
  expect(await site.count('session', 'erase')).toBe(0);
  expect((await site.get(path)).status).toBe(404);
});

test('[SQ6] errors stand beside their fields in the language of the page, and nothing typed is lost', async () => {
  await site.openWave({ wave: 'errors' });
  const path = await begin('errors');
  await next(path, start);
  await next(path, own);
  const long = '长'.repeat(201);
  const at = await site.get(path);
  const refused = await site.post(path, {
    page: 'last',
    version: version(at.text),
    go: 'next',
    'q.visits': '1.000,5',
    'q.remarks': long,
    'q.sources': ['press', 'visit', 'friends'],
  });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('role="alert"');
  expect(refused.text).toContain('有3处未填写或填写有误');
  expect(refused.text).toMatch(/id="item-visits-error">请用数字填写/);
  expect(refused.text).toContain('aria-describedby="item-remarks-hint item-remarks-error"');
  expect(refused.text).toContain(long);
  expect(refused.text).toContain('value="1.000,5"');
  expect(refused.text).toMatch(/value="friends" checked/);
  expect(refused.text).toContain('<title>错误');
});

test('[SQ7] a required answer that is missing holds the page, and no page beyond it can be reached', async () => {
  await site.openWave({ wave: 'required' });
  const path = await begin('required');
  const refused = await site.post(path, { page: 'start', version: '0', go: 'next' });
  expect(refused.status).toBe(422);
  expect(refused.text.match(/class="error"/g)).toHaveLength(3);
  expect(pageOf((await site.get(`${path}?page=last`)).text)).toBe('start');
  const jumped = await site.post(path, { page: 'last', version: '0', go: 'next', ...last });
  expect(jumped.location).toBe(path);
  await site.post(path, { go: 'submit' });
  expect(await site.count('arrival', 'required')).toBe(0);
  expect(await site.count('session', 'required')).toBe(1);
});

test('[SQ8] a full cell is told as soon as it is known, is counted, and takes nothing', async () => {
  await site.openWave({
    wave: 'full',
    quotas: {
      dimensions: ['market', 'audience'],
      cells: [{ key: 'china/students', target: 1 }],
    },
  });
  const early = await begin('full');
  const late = await begin('full');
  await answerAll(early);
  await answerAll(late);
  await site.post(early, { go: 'submit' });
  await site.post(late, { go: 'submit' });
  expect((await site.get(late)).text).toContain('回答数量已满');
  const third = await begin('full');
  expect((await next(third, start)).text).toContain('回答数量已满');
  const outside = await begin('full');
  expect((await next(outside, { ...start, 'q.market': 'germany' })).text).toContain('回答数量已满');
  expect(await site.count('arrival', 'full')).toBe(1);
  expect(await site.count('session', 'full')).toBe(0);
});

test('[SQ9] who is asked for something else is thanked, and nothing is kept', async () => {
  await site.openWave({ wave: 'screen' });
  const path = await begin('screen');
  const out = await next(path, { ...start, 'q.market': 'other' });
  expect(out.text).toContain('本次调查面向其他人群');
  expect(await site.count('session', 'screen')).toBe(0);
});

test('[SQ10] an invitation begins one interview, leads back to it, and is used by one answer', async () => {
  await site.openWave({ wave: 'invited', openLink: false });
  const open = await site.post('/de/umfrage/invited', { go: 'begin' });
  expect(open.status).toBe(403);
  expect(open.text).toContain('nur mit Einladung');
  const token = await site.invite('invited');
  const invitation = `/de/umfrage/invited/${token}`;
  const path = await begin('invited', invitation);
  expect(await begin('invited', invitation)).toBe(path);
  await answerAll(path);
  await site.post(path, { go: 'submit' });
  const again = await site.post(invitation, { go: 'begin' });
  expect(again.text).toContain('schon geantwortet');
  const forged = await site.post(`/de/umfrage/invited/${'x'.repeat(32)}`, { go: 'begin' });
  expect(forged.status).toBe(404);
});

test('[SQ11] a page saved in another window meanwhile is shown again with what was typed', async () => {
  await site.openWave({ wave: 'windows' });
  const path = await begin('windows', '/en/survey/windows');
  await next(path, start);
  const stale = await site.post(path, {
    page: 'start',
    version: '0',
    go: 'next',
    ...start,
    'q.knowsHamburg': 'yes',
  });
  expect(stale.status).toBe(409);
  expect(stale.text).toContain('another window');
  expect(stale.text).toMatch(/name="q.knowsHamburg" value="yes" checked/);
  const again = await site.post(path, {
    page: 'start',
    version: version(stale.text),
    go: 'next',
    ...start,
    'q.knowsHamburg': 'yes',
  });
  expect(again.status).toBe(303);
});

test('[SQ12] answers that routing hides afterwards do not travel along', async () => {
  await site.openWave({ wave: 'hidden' });
  const path = await begin('hidden');
  await next(path, { ...start, 'q.knowsHamburg': 'yes' });
  await next(path, own);
  await next(path, { 'q.hamburg_reliable': '1', 'q.hamburg_youthful': '1' });
  await next(path, last);
  const at = await site.get(`${path}?page=start`);
  await site.post(path, { page: 'start', version: version(at.text), go: 'next', ...start });
  await site.post(path, { go: 'submit' });
  const [answer] = await site.answers('hidden');
  expect(answer?.answers).not.toHaveProperty('hamburg_reliable');
  expect(answer?.answers).toHaveProperty('remarks');
});

test('[SQ13] too much at once is refused with words, whether or not its size is announced', async () => {
  await site.openWave({ wave: 'large' });
  const path = await begin('large', '/de/umfrage/large');
  const big = `page=start&version=0&go=next&q.remarks=${'a'.repeat(10 * 1024 * 1024)}`;
  const announced = await fetch(site.origin + path, {
    method: 'POST',
    body: big,
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: site.origin },
  });
  expect(announced.status).toBe(413);
  expect(await announced.text()).toContain('höchstens 64 Kilobyte');
  const streamed = await fetch(site.origin + path, {
    method: 'POST',
    body: new Blob([big]).stream(),
    duplex: 'half',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: site.origin },
  } as RequestInit);
  expect(streamed.status).toBe(413);
  expect((await site.get(path)).status).toBe(200);
});

test('[SQ14] forms of other sites, of other kinds and with made-up fields are refused', async () => {
  await site.openWave({ wave: 'bad' });
  const path = await begin('bad', '/en/survey/bad');
  const foreign = await site.post(path, { go: 'erase' }, { origin: 'https://elsewhere.example' });
  expect(foreign.status).toBe(403);
  expect((await site.post(path, { go: 'erase' }, { origin: 'null' })).status).toBe(403);
  const json = await site.get(path, {
    method: 'POST',
    body: '{}',
    headers: { 'content-type': 'application/json', origin: site.origin },
  });
  expect(json.status).toBe(415);
  expect((await site.get(path, { method: 'DELETE' })).status).toBe(405);
  const made = await site.post(path, {
    page: 'start',
    version: '0',
    go: 'next',
    ...start,
    'q.__proto__': '1',
  });
  expect(made.status).toBe(422);
  for (const odd of ['-1', '9'.repeat(30), 'x', '1.5'])
    expect(
      (await site.post(path, { page: 'start', version: odd, go: 'next', ...start })).status,
    ).toBe(409);
  expect((await site.post(path, { go: 'nonsense', page: '../x' })).status).toBe(303);
  expect((await site.get('/de/umfrage/nothing')).status).toBe(404);
  expect(
    (await site.get(`/de/umfrage/bad/${'0'.repeat(8)}-0000-0000-0000-000000000000`)).status,
  ).toBe(404);
});

test('[SQ15] nothing is kept, indexed, handed on or logged', async () => {
  await site.openWave({ wave: 'quiet' });
  const path = await begin('quiet');
  await answerAll(path);
  const { headers } = await site.get(path);
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('x-robots-tag')).toContain('noindex');
  expect(headers.get('referrer-policy')).toBe('same-origin');
  expect(headers.get('set-cookie')).toBeNull();
  expect(headers.get('content-security-policy')).toContain("script-src 'none'");
  expect(site.lines.join('\n')).not.toContain(path.split('/').at(-1));
});

test('[SQ16] before and after its time a wave says so; an interview under way ends with it', async () => {
  await site.openWave({ wave: 'times' });
  const path = await begin('times', '/de/umfrage/times');
  await site.desk.query('select survey.close_wave($1)', ['times']);
  expect((await site.get('/de/umfrage/times')).text).toContain('Die Umfrage ist beendet');
  const sent = await site.post(path, { page: 'start', version: '0', go: 'next', ...start });
  expect(sent.text).toContain('Die Umfrage ist beendet');
  await site.openWave({ wave: 'later' });
  await site.admin.query(
    `update survey.wave set opens_at = now() + interval '1 day' where id = 'later'`,
  );
  expect((await site.get('/en/survey/later')).text).toContain('has not begun yet');
});

test('[SQ17] words of the questionnaire are text, never markup', async () => {
  const evil = '<script>alert(1)</script>"\'&';
  const questionnaire = aQuestionnaire({ introduction: { de: evil, en: evil, zh: evil } });
  await site.openWave({ wave: 'markup', questionnaire });
  const { text } = await site.get('/de/umfrage/markup');
  expect(text).not.toContain('<script');
  expect(text).toContain('&lt;script&gt;');
});

test(
  '[SQ18] five hundred at once: none lost, none double, quotas exact',
  { timeout: 120_000 },
  async () => {
    await site.openWave({
      wave: 'crowd',
      quotas: {
        dimensions: ['market', 'audience'],
        cells: [{ key: 'china/students', target: 200 }],
      },
    });
    const outcomes = await Promise.all(
      Array.from({ length: 500 }, async () => {
        const path = await begin('crowd');
        for (const [page, fields, at] of [
          ['start', start, '0'],
          ['own', own, '1'],
          ['last', last, '2'],
        ] as const)
          await site.post(path, { page, version: at, go: 'next', ...fields });
        await site.post(path, { go: 'submit' });
        const { text } = await site.get(path);
        return text.includes('谢谢您') ? 'accepted' : text.includes('回答数量已满') ? 'full' : text;
      }),
    );
    expect(outcomes.filter((outcome) => outcome === 'accepted')).toHaveLength(200);
    expect(outcomes.filter((outcome) => outcome === 'full')).toHaveLength(300);
    expect(await site.count('arrival', 'crowd')).toBe(200);
  },
);

test('[SQ18] who waits for a connection longer than a page would is served all the same', async () => {
  await site.openWave({ wave: 'queue' });
  await site.admin.query('begin');
  await site.admin.query('lock table survey.wave in access exclusive mode');
  const asked = Array.from({ length: 20 }, () => site.get('/de/umfrage/queue'));
  await new Promise((done) => setTimeout(done, 2_200));
  await site.admin.query('rollback');
  const statuses = (await Promise.all(asked)).map(({ status }) => status);
  expect(new Set(statuses)).toEqual(new Set([200]));
});

test('[SQ18] a wave takes so many pages at once and then some more each second', () => {
  const allowance = createAllowance({ atOnce: 3, perSecond: 2 });
  const take = (now: number, wave = 'w') => allowance.take(wave, now);
  expect([take(0), take(0), take(0), take(0)]).toEqual([true, true, true, false]);
  expect(take(0, 'other')).toBe(true);
  expect([take(1_000), take(1_000), take(1_000)]).toEqual([true, true, false]);
  expect(take(500)).toBe(false);
});
