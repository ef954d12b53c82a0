/** A correction of a published text, brought into a draft that has gone on. */
import type { LanguageId } from '@city-of-cities/region';
import { align } from './align.ts';
import { type Content, formOf, normalised, plainOf } from './content.ts';
import { sentencesOf } from './sentences.ts';
import { byField, type Unit } from './unit.ts';

/** What becomes of one corrected passage in the draft. */
export type Merged =
  /** The draft takes it. `unit` is the draft's passage. */
  | {
      readonly outcome: 'merged';
      readonly fixed: string;
      readonly unit: string;
      readonly content: Content;
    }
  /** The draft says it already, word for word. */
  | { readonly outcome: 'same'; readonly fixed: string }
  /** The draft has written the same place anew; `unit` is `null` when the passage is gone. */
  | {
      readonly outcome: 'conflict';
      readonly fixed: string;
      readonly unit: string | null;
      readonly draft: Content | null;
      readonly content: Content;
    };

/**
 * TR30: three ways, passage by passage. A passage the draft left alone is replaced; in one it changed, each corrected
 * sentence that still stands is replaced; all else is a conflict for people. `fixes` are by the ids of `published`.
 */
export function mergeFix(
  published: readonly Unit[],
  draft: readonly Unit[],
  fixes: ReadonlyMap<string, Content>,
  language: LanguageId,
): readonly Merged[] {
  const partners = counterparts(published, draft);
  return published.flatMap((unit): Merged[] => {
    const content = fixes.get(unit.id);
    if (content === undefined) return [];
    const other = partners.get(unit);
    if (other === undefined)
      return [{ outcome: 'conflict', fixed: unit.id, unit: null, draft: null, content }];
    if (formOf(other.content) === formOf(content)) return [{ outcome: 'same', fixed: unit.id }];
    const merged = mergedPassage(unit.content, other.content, content, language);
    return [
      merged === null
        ? { outcome: 'conflict', fixed: unit.id, unit: other.id, draft: other.content, content }
        : { outcome: 'merged', fixed: unit.id, unit: other.id, content: merged },
    ];
  });
}

function counterparts(published: readonly Unit[], draft: readonly Unit[]): ReadonlyMap<Unit, Unit> {
  const partners = new Map<Unit, Unit>();
  const drafts = byField(draft);
  for (const [field, units] of byField(published)) {
    const others = drafts.get(field) ?? [];
    const pairing = align(
      units.map(({ content, kind }) => `${kind} ${plainOf(content)}`),
      others.map(({ content, kind }) => `${kind} ${plainOf(content)}`),
    );
    for (const [index, partner] of pairing.entries())
      if (partner !== null) partners.set(units[partner]!, others[index]!);
  }
  return partners;
}

/** The draft's passage with the corrected sentences, or `null` when one of them no longer stands there as it was. */
function mergedPassage(
  base: Content,
  draft: Content,
  fixed: Content,
  language: LanguageId,
): Content | null {
  if (formOf(base) === formOf(draft)) return fixed;
  const was = sentencesOf(base, language);
  const now = sentencesOf(fixed, language);
  if (was.length !== now.length) return null;
  const sentences = [...sentencesOf(draft, language)];
  for (const [index, sentence] of was.entries()) {
    const corrected = now[index]!;
    if (formOf(sentence.content) === formOf(corrected.content)) continue;
    const places = sentences.flatMap(({ content }, place) =>
      formOf(content) === formOf(sentence.content) ? [place] : [],
    );
    const [place] = places;
    if (places.length !== 1 || place === undefined) return null;
    sentences[place] = { ...sentences[place]!, content: corrected.content };
  }
  return normalised(sentences.flatMap(({ content, after }) => [...content, after]));
}
