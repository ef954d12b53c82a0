/**
 * The respondent's page on the public port. Nothing of it is kept, cached, indexed or logged with its address: the
 * part after the wave is what lets somebody go on with an interview, and a record of times would tell who answered.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Database, isDatabaseUnreachable } from '../src/reading/database.ts';
import { answerSurvey } from '../src/survey/interview.ts';
import { interviewStore } from '../src/survey/interview-store.ts';
import type { SurveyReply } from '../src/survey/survey-reply.ts';
import { type SurveyAddress, surveyAddressOf } from '../src/survey/survey-address.ts';
import { surveySheet } from '../src/survey/survey-frame.ts';
import { surveyTexts } from '../src/survey/survey-texts.ts';
import type { NoticeName } from '../src/survey/survey-texts-shape.ts';
import { noticeView } from '../src/survey/survey-views.ts';
import { type Answer, prepareAnswer } from './answer.ts';
import { keepForever } from './headers.ts';
import { type Log, reasonOf } from './log.ts';
import { createAllowance } from './survey-allowance.ts';
import { readForm } from './survey-form.ts';

export interface SurveyOptions {
  readonly database: Database;
  readonly publicUrl: string;
  readonly styleSheets: readonly string[];
  readonly headers: readonly string[];
  readonly log: Log;
}

export interface SurveyPages {
  /** The style sheet of the survey; null for every other path. */
  file(path: string): Answer | null;
  /** False when the address is none of a survey. */
  takes(url: string): boolean;
  respond(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

const styleSheet = new URL('../src/survey/survey.css', import.meta.url);

const refusals = {
  413: 'tooLarge',
  415: 'noForm',
} as const satisfies Record<number, NoticeName>;

export async function createSurvey(options: SurveyOptions): Promise<SurveyPages> {
  const store = interviewStore(options.database);
  const allowance = createAllowance({ atOnce: 3_000, perSecond: 300 });
  const css = await readFile(styleSheet);
  const cssPath = `/survey-${createHash('sha256').update(css).digest('base64url').slice(0, 12)}.css`;
  const cssAnswer = await prepareAnswer({
    status: 200,
    body: css,
    type: 'text/css; charset=utf-8',
    cacheControl: keepForever,
    headers: options.headers,
  });
  const headers = privateHeaders(options.headers);
  const tools = { store, publicUrl: (path: string) => new URL(path, options.publicUrl).href };

  function send(
    request: IncomingMessage,
    response: ServerResponse,
    address: SurveyAddress,
    reply: SurveyReply,
  ): void {
    if (reply.kind === 'redirect') {
      response.writeHead(303, [...headers, 'Location', reply.to, 'Content-Length', '0']).end();
      return;
    }
    const texts = surveyTexts[address.language];
    if (texts === undefined) throw new Error(`No words for a survey in "${address.language}".`);
    const body = surveySheet(
      { styleSheets: [...options.styleSheets, cssPath], now: new Date().toISOString() },
      { language: address.language, texts, ...reply.view },
    );
    response.writeHead(reply.status, [
      ...headers,
      'Content-Type',
      'text/html; charset=utf-8',
      'Content-Length',
      String(Buffer.byteLength(body)),
      ...(reply.status === 503 || reply.status === 429 ? ['Retry-After', '10'] : []),
      ...(reply.status === 405 ? ['Allow', 'GET, HEAD, POST'] : []),
    ]);
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  async function replyTo(request: IncomingMessage, address: SurveyAddress, query: URLSearchParams) {
    const refuse = (status: number, name: NoticeName): SurveyReply => {
      const texts = surveyTexts[address.language];
      if (texts === undefined) throw new Error(`No words for a survey in "${address.language}".`);
      return { kind: 'view', status, view: noticeView(name, texts) };
    };
    const isSent = request.method === 'POST';
    if (!isSent && request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(405, 'noForm');
    if (isSent && !isOwnOrigin(request, options.publicUrl)) return refuse(403, 'foreignOrigin');
    try {
      const form = isSent ? await readForm(request) : null;
      if (form !== null && 'refused' in form) return refuse(form.refused, refusals[form.refused]);
      // Waves are asked for by anybody under any name; only those that exist have an allowance of their own.
      if (isSent && (await store.openWave(address.wave)) !== null) {
        if (!allowance.take(address.wave, Date.now())) return refuse(429, 'tooMany');
      }
      return await answerSurvey({ address, query, form: form?.fields ?? null }, tools);
    } catch (error) {
      if (isDatabaseUnreachable(error)) return refuse(503, 'away');
      // Nobody waits for an answer to a form that broke off.
      if (request.destroyed && !request.complete) return refuse(400, 'broken');
      options.log.error('a page of a survey failed', {
        wave: address.wave,
        ...withoutSecrets(error, address),
      });
      return refuse(500, 'broken');
    }
  }

  return {
    file: (path) => (path === cssPath ? cssAnswer : null),
    takes: (url) => surveyAddressOf(url.split('?', 1)[0] ?? '') !== null,
    async respond(request, response) {
      const [path = '', query = ''] = (request.url ?? '/').split('?', 2);
      const address = surveyAddressOf(path);
      if (address === null) throw new Error('This is no address of a survey.');
      const reply = await replyTo(request, address, new URLSearchParams(query));
      if (response.destroyed) return;
      // What is still being sent is read and dropped, so that the sender gets to see the answer.
      request.resume();
      send(request, response, address, reply);
    },
  };
}

/** The site's headers, but an address that is a secret goes nowhere, not even to the site itself by a link. */
function privateHeaders(headers: readonly string[]): readonly string[] {
  const policy = headers.indexOf('Referrer-Policy');
  return [
    ...headers.map((value, index) => (policy >= 0 && index === policy + 1 ? 'same-origin' : value)),
    'Cache-Control',
    'no-store',
    'X-Robots-Tag',
    'noindex, nofollow',
  ];
}

/**
 * Whether a form was sent by a page of this site. There is no cookie that a foreign page could borrow; this keeps
 * other sites from filling in surveys with their visitors' hands.
 */
function isOwnOrigin({ headers }: IncomingMessage, publicUrl: string): boolean {
  const { origin, host } = headers;
  if (origin === undefined) {
    const site = headers['sec-fetch-site'];
    return site === undefined || site === 'same-origin' || site === 'none';
  }
  if (origin === new URL(publicUrl).origin) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

function withoutSecrets(error: unknown, { secret }: SurveyAddress): object {
  const fields = JSON.stringify(reasonOf(error));
  const parsed: unknown = JSON.parse(
    secret === null ? fields : fields.replaceAll(secret.text, '…'),
  );
  return typeof parsed === 'object' && parsed !== null ? parsed : {};
}
