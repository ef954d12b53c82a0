/** A desk on a real database of its own, for tests: Payload's local API, and its REST handlers without Next. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestDatabase, type TestDatabase } from '@city-of-cities/postgres/testing';
import type { CityId, LanguageId } from '@city-of-cities/region';
import pg from 'pg';
import type { Payload } from 'payload';
import type { Role } from '../src/access/roles.ts';
import type { PublicCollection } from '../src/translate/kinds.ts';
import type { LexicalNode } from '../src/translate/running-text.ts';

export const ORIGIN = 'http://127.0.0.1:3000';
export const PASSWORD = 'ein langes Passwort';

export interface TestDesk {
  readonly payload: Payload;
  readonly database: TestDatabase;
  readonly mediaDirectory: string;
  /** Rows of a query with all rights. */
  query<Row extends object>(text: string, values?: unknown[]): Promise<Row[]>;
  /** What the public sees, by the site's own role. */
  visible(kind: string, language: LanguageId): Promise<readonly VisibleRow[]>;
  stop(): Promise<void>;
}

export interface VisibleRow {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly document: Record<string, unknown>;
}

/** Starts a database, migrates it, sets the languages live. Call once per test file. */
export async function startTestDesk(): Promise<TestDesk> {
  const database = await startTestDatabase();
  const mediaDirectory = mkdtempSync(join(tmpdir(), 'desk-media-'));
  Object.assign(process.env, {
    DESK_DATABASE_URL: database.deskUrl,
    DESK_SECRET: 'a secret of the tests that is long enough',
    PREVIEW_SECRET: 'another secret of the tests, long enough',
    MEDIA_DIR: mediaDirectory,
    PUBLIC_URL: ORIGIN,
  });
  const { openDesk } = await import('../src/load/open-desk.ts');
  const desk = await openDesk();
  desk.payload.logger.level = 'silent';
  await desk.migrate();
  await desk.inTransaction(desk.payload, async (req) => {
    for (const language of ['de', 'en', 'zh'] as const)
      await desk.setLanguage(req, language, '2017-06-27T00:00:00+02:00');
  });
  const admin = new pg.Pool({ connectionString: database.adminUrl, max: 2 });
  const site = new pg.Pool({ connectionString: database.siteUrl, max: 2 });
  // The server goes away before the pools at the end of a test run.
  for (const pool of [admin, site]) pool.on('error', () => {});
  return {
    payload: desk.payload,
    database,
    mediaDirectory,
    query: async (statement, values) => (await admin.query(statement, values)).rows,
    visible: async (kind, language) =>
      (
        await site.query<VisibleRow>(
          'select id, slug, title, document from site.visible where kind = $1 and language = $2',
          [kind, language],
        )
      ).rows,
    async stop() {
      await Promise.all([admin.end(), site.end(), desk.payload.destroy()]);
      await database.stop();
      rmSync(mediaDirectory, { recursive: true, force: true });
    },
  };
}

/** Makes an account of a role and signs it in; answers its token. */
export async function signIn(
  payload: Payload,
  role: Role,
  city: CityId | null = null,
): Promise<{
  readonly id: number;
  readonly token: string;
  readonly user: Record<string, unknown>;
}> {
  const email = `${role}-${city ?? 'region'}-${Math.random().toString(36).slice(2)}@example.invalid`;
  const { id } = await payload.create({
    collection: 'users',
    data: { email, password: PASSWORD, name: role, role, city },
  });
  const { token, user } = await payload.login({
    collection: 'users',
    data: { email, password: PASSWORD },
  });
  return {
    id,
    token: token!,
    user: { ...user, collection: 'users' } as unknown as Record<string, unknown>,
  };
}

/** Calls the REST API in this process. */
export async function call(
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  path: string,
  options: {
    readonly token?: string;
    readonly body?: unknown;
    readonly raw?: BodyInit;
    readonly headers?: Record<string, string>;
  } = {},
): Promise<{
  readonly status: number;
  readonly body: Record<string, never> & Record<string, unknown>;
}> {
  const { handleEndpoints } = await import('payload');
  const { default: config } = await import('../src/payload.config.ts');
  const isJson = options.body !== undefined;
  const request = new Request(`${ORIGIN}/api${path}`, {
    method,
    headers: {
      ...(options.token && { Authorization: `JWT ${options.token}` }),
      ...(isJson && { 'Content-Type': 'application/json' }),
      ...options.headers,
    },
    ...((isJson || options.raw !== undefined) && {
      body: isJson ? JSON.stringify(options.body) : options.raw!,
    }),
  });
  const response = await handleEndpoints({ config, request });
  const answer = await response.text();
  return { status: response.status, body: parsed(answer) as never };
}

function parsed(answer: string): unknown {
  try {
    return JSON.parse(answer);
  } catch {
    return { text: answer };
  }
}

/** A running text of one paragraph, with pictures after it. */
export function text(words: string, pictureIds: readonly number[] = []) {
  const element = { version: 1, direction: 'ltr', format: '', indent: 0 };
  const children = [
    {
      type: 'paragraph',
      ...element,
      children: [
        { type: 'text', version: 1, text: words, format: 0, detail: 0, mode: 'normal', style: '' },
      ],
    },
    ...pictureIds.map((value) => ({
      type: 'upload',
      version: 3,
      format: '',
      id: `picture-${value}`,
      fields: { caption: '' },
      relationTo: 'pictures',
      value,
    })),
  ];
  return { root: { type: 'root', ...element, children } } as unknown as { root: LexicalNode };
}

/** A draft story in German; `changes` go over it. */
export async function aDraft(
  payload: Payload,
  changes: Record<string, unknown> = {},
): Promise<number> {
  const { id } = await payload.create({
    collection: 'stories',
    draft: true,
    locale: 'de',
    data: {
      title: 'Haltestellen am Campus',
      teaser: 'Vom Hörsaal ins Labor.',
      body: text('Ein Satz.'),
      _status: 'draft',
      ...changes,
    } as never,
  });
  return id;
}

/** Saves a draft in a language. */
export async function saveDraft(
  payload: Payload,
  id: number,
  locale: LanguageId,
  data: Record<string, unknown>,
): Promise<void> {
  await payload.update({
    collection: 'stories',
    id,
    draft: true,
    locale,
    data: { ...data, _status: 'draft' } as never,
  });
}

const approvers = new WeakMap<Payload, Promise<Record<string, unknown>>>();

/** A second person of the campaign office who never writes anything; one per desk. */
function approverOf(payload: Payload): Promise<Record<string, unknown>> {
  const known = approvers.get(payload) ?? signIn(payload, 'office').then(({ user }) => user);
  approvers.set(payload, known);
  return known;
}

/** Approves the latest draft in one language, as a second person who has just read it. */
export async function approveIn(
  payload: Payload,
  id: number | string,
  locale: LanguageId,
  options: { readonly collection?: PublicCollection; readonly user?: Record<string, unknown> } = {},
): Promise<void> {
  const { collection = 'stories', user = await approverOf(payload) } = options;
  const { approveLanguage } = await import('../src/clearance/approve.ts');
  const { clearanceOf } = await import('../src/clearance/endpoints.ts');
  const { inTransaction } = await import('../src/load/transaction.ts');
  await inTransaction(payload, async (req) => {
    req.user = user as never;
    const shown = await clearanceOf(req, collection, id);
    const version = shown.find(({ language }) => language === locale)?.version ?? '';
    await approveLanguage(req, collection, id, locale, version);
  });
}

/** Publishes the latest draft in one language, approved by a second person before. */
export async function publishIn(payload: Payload, id: number, locale: LanguageId): Promise<void> {
  await approveIn(payload, id, locale);
  await payload.update({
    collection: 'stories',
    id,
    locale,
    publishSpecificLocale: locale,
    data: { _status: 'published' } as never,
  });
}
