/** Pages: kept ones at once, others rendered, and what is kept of them while the database is away. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { drawingPng, socialCardPng } from '@city-of-cities/mosaic';
import type { WrittenForm } from '../src/messages/form.ts';
import { type Database, isDatabaseUnreachable } from '../src/reading/database.ts';
import { newReadingRecord, type ReadingRecord } from '../src/reading/reading-record.ts';
import { type Answer, prepareAnswer, sendAnswer } from './answer.ts';
import type { FailurePages } from './failure-page.ts';
import { askAgain } from './headers.ts';
import { type Log, reasonOf } from './log.ts';
import type { PageCache } from './page-cache.ts';
import { type AstroHandler, render } from './render.ts';
import type { Target } from './target.ts';

export interface PagesOptions {
  readonly handler: AstroHandler;
  readonly database: Database;
  readonly cache: PageCache<Answer>;
  readonly failures: FailurePages;
  readonly headers: readonly string[];
  readonly log: Log;
  /** Says which keys a page carries, for a content delivery network in front. */
  readonly sendsSurrogateKeys: boolean;
}

/** After a failure the database is left alone for this long; kept pages are served without asking. */
const restMs = 1_000;
/** Rendered ahead of the next request after a change, at most. */
const maxAhead = 40;

function withCharset(type: string): string {
  return type.includes('charset') || !/^text\/|xml|json/.test(type)
    ? type
    : `${type}; charset=utf-8`;
}

type PageTarget = Extract<Target, { kind: 'page' }>;

export function createPages(options: PagesOptions) {
  const { cache, database, failures, handler, log } = options;
  const underWay = new Map<
    string,
    { readonly generation: number; readonly answer: Promise<Answer> }
  >();
  let restsUntil = -Infinity;
  let isStopped = false;

  async function renderAnswer(
    address: string,
    headers?: Record<string, string>,
    form: WrittenForm | null = null,
  ) {
    const record: ReadingRecord = newReadingRecord();
    const rendered = await render(
      handler,
      address,
      { database, record, form, drawCard: socialCardPng, drawPng: drawingPng },
      headers,
    );
    if (record.isDatabaseUnreachable) {
      restsUntil = Date.now() + restMs;
      return { rendered: null, answer: await failures.answer(503, address) };
    }
    restsUntil = -Infinity;
    // A page may say 503 by itself (a preview without the desk); without a body, or at 500, something broke.
    if (rendered.status === 500 || (rendered.status > 500 && rendered.body.length === 0))
      return { rendered: null, answer: await failures.answer(500, address) };

    const keys = [...record.keys];
    const location = rendered.headers.get('location');
    const robots = rendered.headers.get('x-robots-tag');
    const vary = rendered.headers.get('vary');
    const type = withCharset(rendered.headers.get('content-type') ?? 'text/html');
    // Data holds nothing that is not on its page; programs in other sites' pages may read it.
    const isData = /^(?:application\/json|text\/csv|text\/calendar)/.test(type);
    const answer = await prepareAnswer({
      status: rendered.status,
      body: rendered.body,
      type,
      cacheControl:
        form === null ? (rendered.headers.get('cache-control') ?? askAgain) : 'no-store',
      headers: [
        ...options.headers,
        ...(location === undefined ? [] : ['Location', location]),
        ...(robots === undefined ? [] : ['X-Robots-Tag', robots]),
        ...(isData ? ['Access-Control-Allow-Origin', '*'] : []),
        ...(vary === undefined ? [] : ['Vary', vary]),
        ...(options.sendsSurrogateKeys ? ['Surrogate-Key', keys.join(' ')] : []),
      ],
      keys,
      until: record.until,
    });
    return { rendered, answer };
  }

  /** Only what was found is kept: addresses that lead nowhere are without number. */
  async function renderAndKeep(address: string, generation: number): Promise<Answer> {
    const { rendered, answer } = await renderAnswer(address);
    if (rendered?.status === 200) cache.keep(address, answer, generation);
    return answer;
  }

  /** Requests for one page share a render, unless something changed since it began. */
  function answerShared(address: string): Promise<Answer> {
    const generation = cache.generation;
    const known = underWay.get(address);
    if (known?.generation === generation) return known.answer;
    const answer = renderAndKeep(address, generation).finally(() => {
      if (underWay.get(address)?.answer === answer) underWay.delete(address);
    });
    underWay.set(address, { generation, answer });
    return answer;
  }

  async function answerFor(target: PageTarget): Promise<Answer> {
    const { address, query } = target;
    // The words of a search are without number, too; they are rendered each time.
    if (query.q !== undefined) return (await renderAnswer(address)).answer;
    const now = Date.now();
    const kept = cache.find(address, now);
    if (kept !== undefined) return kept;
    const unconfirmed = cache.findUnconfirmed(address, now);
    if (unconfirmed !== undefined && now < restsUntil) return unconfirmed;
    const answer = await answerShared(address);
    return answer.status === 503 ? (unconfirmed ?? answer) : answer;
  }

  return {
    async respond(target: PageTarget, request: IncomingMessage, response: ServerResponse) {
      try {
        const language = request.headers['accept-language'];
        const answer =
          target.path === '/'
            ? (
                await renderAnswer(
                  '/',
                  language === undefined ? {} : { 'accept-language': language },
                )
              ).answer
            : target.path.startsWith('/preview/')
              ? (await renderAnswer(target.address)).answer
              : await answerFor(target);
        sendAnswer(answer, request, response);
      } catch (error) {
        log.error('a page could not be rendered', { address: target.address, ...reasonOf(error) });
        const status = isDatabaseUnreachable(error) ? 503 : 500;
        sendAnswer(await failures.answer(status, target.address), request, response);
      }
    },

    /** A page with a form as a visitor filled it in, with what is wrong beside the fields; kept nowhere. */
    async showForm(address: string, form: WrittenForm): Promise<Answer> {
      return (await renderAnswer(address, undefined, form)).answer;
    },

    /** Renders what was just dropped before anybody asks, the most recently used first. */
    async renderAhead(addresses: readonly string[]): Promise<void> {
      for (const address of addresses.slice(-maxAhead).toReversed()) {
        if (isStopped) return;
        if (cache.find(address, Date.now()) !== undefined) continue;
        try {
          await answerShared(address);
        } catch (error) {
          log.warn('a page could not be rendered ahead', { address, ...reasonOf(error) });
        }
      }
    },

    /** Nothing is rendered ahead any more. */
    stop() {
      isStopped = true;
    },
  };
}
