/** The address of a search, narrowed to a kind or not. */
import type { LanguageId } from '@city-of-cities/region';
import { pathOf } from './route.ts';
import type { ShownKind } from './shown-kinds.ts';

/** @example searchAddress('en', 'two words', 'event') // => '/en/search?q=two%20words&kind=event' */
export function searchAddress(
  language: LanguageId,
  words: string,
  kind: ShownKind | null = null,
): string {
  const narrowed = kind === null ? '' : `&kind=${kind}`;
  return `${pathOf({ kind: 'search', language })}?q=${encodeURIComponent(words)}${narrowed}`;
}
