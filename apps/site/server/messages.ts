/** Takes what visitors send with the forms and puts it into the desk's inbox. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  type FormPurpose,
  isComplete,
  isFormPurpose,
  readForm,
  type WrittenForm,
} from '../src/messages/form.ts';
import { type Database, isDatabaseUnreachable } from '../src/reading/database.ts';
import { pathOf, routeOf } from '../src/routing/route.ts';
import { type Answer, sendAnswer } from './answer.ts';
import type { FailurePages } from './failure-page.ts';
import { type Log, reasonOf } from './log.ts';
import { createRateLimit } from './rate-limit.ts';

/** The longest form in Chinese, percent-encoded, is below this. */
const maxBytes = 64 * 1024;

interface MessagesOptions {
  readonly publicUrl: string;
  readonly database: Database;
  readonly failures: FailurePages;
  readonly headers: readonly string[];
  readonly log: Log;
  /** Renders the form's page with what was written. */
  readonly show: (address: string, form: WrittenForm) => Promise<Answer>;
}

export function createMessages(options: MessagesOptions) {
  const { database, failures, headers, log } = options;
  const site = new URL(options.publicUrl);
  const isWithinLimit = createRateLimit({ perMinute: 6, now: Date.now });

  /**
   * Forms carry no secret and the site no cookie, so a foreign page could only send what its own visitor types. It
   * is refused all the same; browsers have named the origin of every POST since 2020.
   */
  function isFromHere(request: IncomingMessage): boolean {
    const { origin, host } = request.headers;
    if (origin === undefined) return request.headers['sec-fetch-site'] === undefined;
    const from = URL.parse(origin);
    return from !== null && (from.host === site.host || from.host === host);
  }

  async function purposeOf(language: string, slug: string) {
    const [row] = await database.query<{ purpose: Parameters<typeof isFormPurpose>[0] }>(
      `select document ->> 'purpose' as purpose from site.visible
       where kind = 'page' and language = $1 and slug = $2`,
      [language, slug],
    );
    return row !== undefined && isFormPurpose(row.purpose) ? row.purpose : null;
  }

  async function keep(purpose: FormPurpose, language: string, form: WrittenForm): Promise<boolean> {
    const { name, email, where, message } = form.values;
    try {
      await database.query('insert into inbox.message (kind, language, body) values ($1, $2, $3)', [
        purpose,
        language,
        JSON.stringify({ name, email, where, message }),
      ]);
      return true;
    } catch (error) {
      log.error('a message could not be kept', reasonOf(error));
      return false;
    }
  }

  async function take(
    path: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<boolean> {
    const route = routeOf(path);
    if (route.kind !== 'document' || route.of !== 'page') return false;
    const { language, slug } = route;
    const purpose = await purposeOf(language, slug);
    if (purpose === null) return false;

    const type = request.headers['content-type'] ?? '';
    const body = type.startsWith('application/x-www-form-urlencoded')
      ? await readBody(request)
      : null;
    if (body === null || !isFromHere(request)) {
      request.resume();
      sendAnswer(await failures.answer(body === null ? 400 : 403, path), request, response);
      return true;
    }
    const form = readForm(new URLSearchParams(body));
    // Programs fill in every field; they are thanked and forgotten.
    const isTrapped = form.values.website !== '';
    if (!isComplete(form)) {
      sendAnswer(await options.show(path, form), request, response);
      return true;
    }
    const visitor = request.socket.remoteAddress ?? '';
    if (!isWithinLimit(visitorOf(request, visitor))) {
      sendAnswer(await options.show(path, { ...form, refusal: 'tooMany' }), request, response);
      return true;
    }
    if (!isTrapped && !(await keep(purpose, language, form))) {
      sendAnswer(await options.show(path, { ...form, refusal: 'away' }), request, response);
      return true;
    }
    const thanks = pathOf({ kind: 'thanks', language });
    response.writeHead(303, [...headers, 'Location', thanks, 'Content-Length', '0']).end();
    return true;
  }

  /** Whether the request was for a form, and has been answered. */
  return async function respond(
    path: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<boolean> {
    try {
      return await take(path, request, response);
    } catch (error) {
      if (!isDatabaseUnreachable(error)) throw error;
      log.warn('a message could not be kept', reasonOf(error));
      request.resume();
      sendAnswer(await failures.answer(503, path), request, response);
      return true;
    }
  };
}

/** Behind a proxy of the operator's, which stands on this machine, the last address it names. */
function visitorOf(request: IncomingMessage, remoteAddress: string): string {
  const isFromProxy = ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(remoteAddress);
  const claimed = request.headers['x-forwarded-for'];
  if (!isFromProxy || typeof claimed !== 'string') return remoteAddress;
  return claimed.split(',').at(-1)?.trim() ?? remoteAddress;
}

/** `null` when it is longer than any form. */
async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
