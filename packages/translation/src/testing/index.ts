/** Builders for tests: passages of two languages, and a round through a translator's hands. */
import type { Baseline } from '../baseline.ts';
import { type Content, normalised } from '../content.ts';
import { segmentsOf } from '../segment.ts';
import type { Languages, Unit } from '../unit.ts';
import type { TranslationObject } from '../write-xliff.ts';

export const DE_EN: Languages = { source: 'de', target: 'en' };

/** `title` is a field of its own, `body.2` the third paragraph of `body`. */
export function aUnit(id: string, content: Content | string, kind = 'paragraph'): Unit {
  return {
    id,
    field: id.split('.', 1)[0] ?? id,
    kind,
    content: normalised(typeof content === 'string' ? [content] : content),
  };
}

/** Paragraphs of a body. */
export function aBody(...paragraphs: readonly (Content | string)[]): Unit[] {
  return paragraphs.map((content, index) => aUnit(`body.${index}`, content));
}

export function anObject(source: readonly Unit[], baseline: Baseline = []): TranslationObject {
  return {
    object: 'stories/12',
    title: 'Am Campus',
    units: segmentsOf(source, baseline, 'de').units,
  };
}
