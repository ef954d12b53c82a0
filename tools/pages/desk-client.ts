/** The desk's REST interface as the tests use it. */
import type { LanguageId } from '@city-of-cities/region';
import type { Account } from './platform.ts';

const TEASER = 'Ein Satz, der auch allein stehen kann.';

export interface DeskClient {
  /** Creates a story in German with a draft; returns its id. */
  createStory(title: string): Promise<number>;
  /** Saves fields of a story and publishes one language; returns the response, whatever its status. */
  publish(id: number, language: LanguageId, fields: object): Promise<Response>;
  /** Creates a fact with one value of 2018; returns its id. */
  createFact(key: string, value: number): Promise<number>;
  /** Replaces that value; resolves when the desk has answered. */
  changeFact(id: number, value: number): Promise<void>;
}

type Send = (method: string, path: string, body: object | null) => Promise<Response>;

/** Signs in to the interface. Throws when the desk refuses. */
export async function openSession(url: string, account: Account): Promise<{ readonly send: Send }> {
  const response = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: account.email, password: account.password }),
  });
  if (!response.ok)
    throw new Error(
      `The desk refused ${account.email}: ${response.status} ${await response.text()}`,
    );
  const { token } = (await response.json()) as { token: string };
  return {
    send: (method, path, body) =>
      fetch(`${url}/api${path}`, {
        method,
        headers: { 'content-type': 'application/json', authorization: `JWT ${token}` },
        ...(body !== null && { body: JSON.stringify(body) }),
      }),
  };
}

/** Signs in, with a second person beside the administrator who approves. Throws when the desk refuses. */
export async function signIn(url: string, administrator: Account): Promise<DeskClient> {
  const { send } = await openSession(url, administrator);
  const approver = await openSession(url, await secondPerson(send));
  return {
    async createStory(title) {
      const created = await send('POST', '/stories?locale=de&draft=true', {
        title,
        slug: title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
        teaser: TEASER,
        body: paragraph('Ein Absatz.'),
        sample: true,
      });
      if (!created.ok) throw new Error(`No story: ${created.status} ${await created.text()}`);
      return ((await created.json()) as { doc: { id: number } }).doc.id;
    },
    async publish(id, language, fields) {
      const saved = await send('PATCH', `/stories/${id}?locale=${language}&draft=true`, {
        teaser: TEASER,
        body: paragraph('Ein Absatz.'),
        ...fields,
      });
      if (!saved.ok) return saved;
      const approved = await approve(approver.send, `/stories/${id}`, language);
      return approved.ok
        ? send('POST', languagePath(`/stories/${id}`, language), { action: 'publish' })
        : approved;
    },
    async createFact(key, value) {
      const created = await send('POST', '/facts', {
        key,
        unit: 'containers',
        definition: 'containers handled in a year',
        perimeter: 'port of Duisburg',
        values: valuesOf(value),
        source: { title: 'Sample report', address: 'https://port.example/report' },
        confidence: 'high',
        hedge: 'done',
      });
      if (!created.ok) throw new Error(`No fact: ${created.status} ${await created.text()}`);
      return ((await created.json()) as { doc: { id: number } }).doc.id;
    },
    async changeFact(id, value) {
      const changed = await send('PATCH', `/facts/${id}`, { values: valuesOf(value) });
      if (!changed.ok) throw new Error(`Not changed: ${changed.status} ${await changed.text()}`);
      await changed.arrayBuffer();
    },
  };
}

function valuesOf(value: number): readonly object[] {
  return [{ value, date: '2018' }];
}

/** An account of the campaign office, made by the administrator. */
async function secondPerson(send: Send): Promise<Account> {
  const email = `second-${crypto.randomUUID()}@example.invalid`;
  const account = { email, password: crypto.randomUUID(), name: 'Second person', role: 'office' };
  const made = await send('POST', '/users', account);
  if (!made.ok) throw new Error(`No second person: ${made.status} ${await made.text()}`);
  return account;
}

function languagePath(path: string, language: LanguageId): string {
  return `${path}/languages/${language}`;
}

/** Reads what waits in one language and approves exactly that. */
async function approve(send: Send, path: string, language: LanguageId): Promise<Response> {
  const shown = await send('GET', `${path}/clearance`, null);
  if (!shown.ok) return shown;
  const { languages } = (await shown.json()) as {
    languages: { language: LanguageId; version: string }[];
  };
  const { version } = languages.find((one) => one.language === language)!;
  return send('POST', `${languagePath(path, language)}/approval`, { version });
}

/** A running text of one paragraph. */
export function paragraph(text: string) {
  const node = { version: 1, format: '', indent: 0, direction: 'ltr' };
  return {
    root: {
      ...node,
      type: 'root',
      children: [
        {
          ...node,
          type: 'paragraph',
          textFormat: 0,
          children: [
            { type: 'text', text, version: 1, format: 0, mode: 'normal', style: '', detail: 0 },
          ],
        },
      ],
    },
  };
}

/** A second person, the administrator, approves and publishes one language of the document at `path`: `/stories/12`. */
export async function approveAndPublish(
  url: string,
  accounts: readonly Account[],
  path: string,
  language: LanguageId,
): Promise<void> {
  const administrator = accounts.find(({ role }) => role === 'administrator')!;
  const { send } = await openSession(url, administrator);
  for (const response of [
    await approve(send, path, language),
    await send('POST', languagePath(path, language), { action: 'publish' }),
  ])
    if (!response.ok) throw new Error(`not published: ${response.status} ${await response.text()}`);
}
