/** Pages for when something is wrong: they need no database and no Astro, only the style sheet. */
import { defaultLanguage, isLanguageId, type LanguageId, languages } from '@city-of-cities/region';
import { texts } from '../src/texts/texts.ts';
import { type Answer, prepareAnswer } from './answer.ts';

export type FailureStatus = 400 | 403 | 404 | 405 | 414 | 500 | 502 | 503;

export type FailurePages = ReturnType<typeof createFailurePages>;

const statusWord: { readonly [status in FailureStatus]: 'bad' | 'missing' | 'broken' | 'away' } = {
  400: 'bad',
  403: 'bad',
  404: 'missing',
  405: 'bad',
  414: 'bad',
  500: 'broken',
  502: 'away',
  503: 'away',
};

export function createFailurePages(options: {
  readonly styleSheets: readonly string[];
  readonly headers: readonly string[];
}) {
  const answers = new Map<string, Promise<Answer>>();

  function make(status: FailureStatus, language: LanguageId): Promise<Answer> {
    const text = texts[language].failure[statusWord[status]];
    const body = page({
      language,
      title: text.title,
      body: [text.explanation, text.remedy],
      link: { href: `/${language}`, label: texts[language].toHome },
    });
    return prepareAnswer({
      status,
      body: Buffer.from(body),
      type: 'text/html; charset=utf-8',
      cacheControl: 'no-store',
      headers: [
        ...options.headers,
        'X-Robots-Tag',
        'noindex',
        ...(status === 503 ? ['Retry-After', '5'] : []),
        ...(status === 405 ? ['Allow', 'GET, HEAD'] : []),
      ],
    });
  }

  function page(content: {
    readonly language: LanguageId;
    readonly title: string;
    readonly body: readonly string[];
    readonly second?: {
      readonly language: LanguageId;
      readonly title: string;
      readonly body: string;
    };
    readonly link?: { readonly href: string; readonly label: string };
    readonly refreshSeconds?: number;
  }): string {
    const htmlLang = (id: LanguageId) =>
      languages.find((language) => language.id === id)?.htmlLang ?? id;
    const { second, link, refreshSeconds } = content;
    return [
      `<!doctype html><html lang="${htmlLang(content.language)}"><head><meta charset="utf-8">`,
      '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">',
      refreshSeconds === undefined ? '' : `<meta http-equiv="refresh" content="${refreshSeconds}">`,
      `<title>${content.title}</title><link rel="icon" href="/favicon.svg" type="image/svg+xml">`,
      ...options.styleSheets.map((href) => `<link rel="stylesheet" href="${href}">`),
      '</head><body><main class="wrap failure"><div class="stack">',
      `<h1>${content.title}</h1>`,
      ...content.body.map((line) => `<p class="lead">${line}</p>`),
      link === undefined ? '' : `<p><a class="button" href="${link.href}">${link.label}</a></p>`,
      '</div>',
      second === undefined
        ? ''
        : `<div class="stack" lang="${htmlLang(second.language)}"><h2>${second.title}</h2><p class="lead">${second.body}</p></div>`,
      '<svg class="crossing" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true"><path class="c3" d="M0 0H57.8L49 46 0 39.4z"/><path class="c2" d="M57.8 0H100V50.8L51.5 53 49 46z"/><path class="c1" d="M0 39.4 49 46 51.5 53 45.4 100H0z"/><path class="c4" d="M51.5 53 100 50.8V100H45.4z"/></svg>',
      '</main></body></html>',
    ].join('');
  }

  return {
    /** The page for a status, in the language of the address that failed. */
    answer(status: FailureStatus, address: string): Promise<Answer> {
      const segment = address.split(/[/?]/)[1];
      const language = isLanguageId(segment) ? segment : defaultLanguage;
      const key = `${status} ${language}`;
      const known = answers.get(key);
      if (known !== undefined) return known;
      const made = make(status, language);
      answers.set(key, made);
      return made;
    },

    /** The desk is still being built or restarted: the page looks again by itself, in German and English. */
    deskNotUp(): Promise<Answer> {
      const { de, en } = texts;
      return prepareAnswer({
        status: 503,
        body: Buffer.from(
          page({
            language: 'de',
            title: de.failure.deskNotUp.title,
            body: [de.failure.deskNotUp.explanation],
            second: {
              language: 'en',
              title: en.failure.deskNotUp.title,
              body: en.failure.deskNotUp.explanation,
            },
            refreshSeconds: 3,
          }),
        ),
        type: 'text/html; charset=utf-8',
        cacheControl: 'no-store',
        headers: [...options.headers, 'Retry-After', '3', 'X-Robots-Tag', 'noindex'],
      });
    },
  };
}
