import type { LanguageId } from '../index.ts';

/** One value per language of the region; there is no silent fallback from one language to another. */
export type Localised<T = string> = Readonly<Record<LanguageId, T>>;
