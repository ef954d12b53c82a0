import { type LanguageId, languageIds } from '@city-of-cities/region';
import { runningTextOf } from './markdown.ts';

type Localised = Readonly<Record<LanguageId, string>>;

/** What a document of any kind says in a language. */
export function textOf(
  source: {
    readonly slug: Localised;
    readonly title: Localised;
    readonly teaser: Localised;
    readonly body: Localised;
  },
  language: LanguageId,
): Record<string, unknown> {
  return {
    slug: source.slug[language],
    title: source.title[language],
    teaser: source.teaser[language],
    body: runningTextOf(source.body[language]),
  };
}

export function inEach<Value>(make: (language: LanguageId) => Value): Record<LanguageId, Value> {
  return Object.fromEntries(languageIds.map((language) => [language, make(language)])) as Record<
    LanguageId,
    Value
  >;
}
