import { instantMilliseconds } from './instant.ts';

const languageRows = [
  {
    id: 'de',
    name: 'Deutsch',
    htmlLang: 'de',
    locale: 'de-DE',
    liveFrom: '2017-06-27T00:00:00+02:00',
  },
  {
    id: 'en',
    name: 'English',
    htmlLang: 'en',
    locale: 'en-GB',
    liveFrom: '2017-06-27T00:00:00+02:00',
  },
  {
    id: 'zh',
    name: '中文',
    htmlLang: 'zh-Hans',
    locale: 'zh-CN',
    liveFrom: '2017-10-01T00:00:00+02:00',
  },
] as const;

type LanguageRow = (typeof languageRows)[number];

export type LanguageId = LanguageRow['id'];

export interface Language {
  readonly id: LanguageId;
  /** What the language calls itself. */
  readonly name: string;
  /** Value of the HTML `lang` attribute. */
  readonly htmlLang: LanguageRow['htmlLang'];
  /** BCP 47 tag for `Intl`. */
  readonly locale: LanguageRow['locale'];
  /** Instant from which the language is public on every surface, ISO 8601 with offset. */
  readonly liveFrom: string;
}

/** A text that exists in every language of the region. */
export type LocalText = Readonly<Record<LanguageId, string>>;

export const languages: readonly Language[] = languageRows;

export const languageIds: readonly LanguageId[] = languageRows.map((language) => language.id);

export const defaultLanguage: LanguageId = 'de';

export function isLanguageId(value: unknown): value is LanguageId {
  return languageIds.some((id) => id === value);
}

/**
 * RE3: a language is live from its go-live instant on, that instant included.
 * Throws when `instant` is not ISO 8601 with an offset.
 */
export function isLanguageLive(id: LanguageId, instant: string): boolean {
  const language = languages.find((candidate) => candidate.id === id);
  if (language === undefined) throw new Error(`The region has no language "${id}".`);
  return instantMilliseconds(instant) >= instantMilliseconds(language.liveFrom);
}
