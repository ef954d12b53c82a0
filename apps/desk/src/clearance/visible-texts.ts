/** Every visible string of a candidate, as fields that clearance reads. Tokens of facts are still in them. */
import type { TextField } from '@city-of-cities/clearance';
import type { LanguageId } from '@city-of-cities/region';

/** Top-level fields that are no words for readers. */
const SILENT: ReadonlySet<string> = new Set([
  'kind',
  'id',
  'language',
  'slug',
  'publishedAt',
  'updatedAt',
  'city',
  'topics',
  'audiences',
  'markets',
  'attribute',
  'purpose',
  'embargoUntil',
  'startsAt',
  'endsAt',
  'link',
  'files',
  'chapterFile',
  'facts',
  'weeks',
]);

/** What inside a structured field is read by people. */
const SPOKEN: ReadonlySet<string> = new Set([
  'text',
  'caption',
  'label',
  'title',
  'name',
  'address',
  'children',
  'items',
  'speaker',
]);

const INLINE: ReadonlySet<unknown> = new Set(['text', 'link', 'break']);

export function visibleTexts(
  candidate: Readonly<Record<string, unknown>>,
  language: LanguageId,
): readonly TextField[] {
  return Object.entries(candidate).flatMap(([field, value]): TextField[] => {
    if (SILENT.has(field)) return [];
    const text = words(value);
    if (text.trim() === '') return [];
    return [{ language, field, text, ...(field === 'title' && { isHeadline: true }) }];
  });
}

function words(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) {
    const isInline = value.every((item) => INLINE.has((item as { type?: unknown } | null)?.type));
    return value
      .map(words)
      .filter((part) => part !== '')
      .join(isInline ? '' : '\n');
  }
  if (typeof value !== 'object' || value === null) return '';
  if ((value as { type?: unknown }).type === 'break') return '\n';
  return Object.entries(value)
    .filter(([key]) => SPOKEN.has(key))
    .map(([, inner]) => words(inner))
    .filter((part) => part !== '')
    .join('\n');
}

/** The ids of all pictures a candidate shows, in order, each once. */
export function picturesShownIn(value: unknown): readonly number[] {
  const visit = (part: unknown): number[] => {
    if (Array.isArray(part)) return part.flatMap(visit);
    if (typeof part !== 'object' || part === null) return [];
    if ('renditions' in part && 'id' in part) return [Number(part.id)];
    return Object.values(part).flatMap(visit);
  };
  return [...new Set(visit(value))];
}
