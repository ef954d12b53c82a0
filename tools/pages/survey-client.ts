/** A respondent without a browser, and the campaign that asks. */
import { setTimeout as sleep } from 'node:timers/promises';

export interface Campaign {
  /** A wave of a study of its own, open to all, that begins in some milliseconds; gives its id at the desk. */
  aWave(wave: string, beginsInMs: number, setting?: object): Promise<number>;
  act(id: number, name: string): Promise<Response>;
  standing(id: number): Promise<{ readonly counts: Readonly<Record<string, number>> | null }>;
}

/** Signs in as the campaign office. Throws when the desk refuses. */
export async function campaignAt(
  url: string,
  account: { readonly email: string; readonly password: string },
): Promise<Campaign> {
  const json = { 'content-type': 'application/json' };
  const signedIn = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ email: account.email, password: account.password }),
  });
  const { token } = (await signedIn.json()) as { token: string };
  const headers = { ...json, authorization: `JWT ${token}` };
  const ask = (path: string, method: string, body?: object): Promise<Response> =>
    fetch(`${url}/api${path}`, {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  const make = async (path: string, body: object): Promise<number> => {
    const response = await ask(path, 'POST', body);
    if (response.status !== 201) throw new Error(`Not made: ${await response.text()}`);
    return ((await response.json()) as { doc: { id: number } }).doc.id;
  };
  return {
    async aWave(wave, beginsInMs, setting = {}) {
      const study = await make('/studies', {
        title: wave,
        study: wave,
        languages: ['de', 'en', 'zh'],
        regions: [{ key: 'hamburg' }],
        markets: ['china', 'germany'],
        audiences: ['students'],
        asksSex: true,
        openQuestions: [
          { key: 'remarks', question: { de: 'Was noch?', en: 'Anything else?', zh: '还有什么？' } },
        ],
      });
      const at = (ms: number): string => new Date(Date.now() + ms).toISOString();
      return make('/waves', {
        title: wave,
        wave,
        study,
        setting: {
          from: at(beginsInMs),
          until: at(86_400_000),
          openLink: true,
          frame: 'Open link',
          size: 100,
          ...setting,
        },
      });
    },
    act: (id, name) => ask(`/waves/${id}/${name}`, 'POST', {}),
    standing: async (id) =>
      (await (await ask(`/waves/${id}/standing`, 'GET')).json()) as Awaited<
        ReturnType<Campaign['standing']>
      >,
  };
}

/** Resolves when the wave takes answers. */
export async function untilOpen(start: string): Promise<void> {
  for (let waitedMs = 0; waitedMs < 90_000; waitedMs += 250) {
    if ((await (await fetch(start)).text()).includes('value="begin"')) return;
    await sleep(250);
  }
  throw new Error(`The wave at ${start} did not open in time.`);
}

/** Answers a whole questionnaire by its forms; `tookMs` is told of each page, waiting for a turn included. */
export async function answerByForms(
  url: string,
  start: string,
  tookMs: (ms: number) => void = () => {},
): Promise<string> {
  const send = async (path: string, fields: Record<string, string>): Promise<string> => {
    const begun = performance.now();
    for (;;) {
      const response = await fetch(url + path, {
        method: 'POST',
        redirect: 'manual',
        headers: { origin: url },
        body: new URLSearchParams(fields),
      });
      const text = await response.text();
      // Too many at once: the page says to wait and send again.
      if (response.status === 429 || response.status === 503) await sleep(500);
      else if (response.status === 303) {
        tookMs(performance.now() - begun);
        return response.headers.get('location') ?? '';
      } else if (response.status === 200) {
        // The interview has ended meanwhile, its quota being full: its address says so.
        tookMs(performance.now() - begun);
        return path;
      } else throw new Error(`${response.status} ${path}: ${text.slice(0, 500)}`);
    }
  };
  const look = async (path: string): Promise<string> => (await fetch(url + path)).text();
  const own = await send(start, { go: 'begin' });
  let text = await look(own);
  for (let page = pageIn(text); page !== undefined; page = pageIn(text))
    text = await look(
      await send(own, {
        page,
        version: /name="version" value="(\d+)"/.exec(text)?.[1] ?? '0',
        go: 'next',
        ...answersTo(text),
      }),
    );
  await send(own, { go: 'submit' });
  return look(own);
}

function pageIn(text: string): string | undefined {
  return /name="page" value="(\w+)"/.exec(text)?.[1];
}

/** The sixth point of each scale, the first option of every other question. */
function answersTo(text: string): Record<string, string> {
  const answers: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(
    /type="radio" name="(q\.\w+)" value="(\w+)"/g,
  ))
    if (answers[name] === undefined || value === '6') answers[name] = value;
  return answers;
}
