/**
 * What an approval is given for. A document has one part per language and one that all languages share; each has a
 * version, the digest of exactly what it says. An approval names a version, so no later word slips in under it.
 */
import { createHash } from 'node:crypto';
import { languageIds, type LanguageId } from '@city-of-cities/region';
import type { FlattenedField } from 'payload';
import type { DeskDocument } from '../translate/candidate.ts';

export type PartName = LanguageId | 'shared';

/** A part's fields by name, as they are compared. */
export type Part = Readonly<Record<string, unknown>>;

export type Parts = Readonly<Record<PartName, Part>>;

// The desk's own bookkeeping. `publishedAt` is set by publishing itself.
const BOOKKEEPING: ReadonlySet<string> = new Set([
  'id',
  '_status',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'changedBy',
  'contentKey',
  'isSubmitted',
]);

/** The parts of a document read with all its languages at depth 0. */
export function partsOf(fields: readonly FlattenedField[], document: DeskDocument): Parts {
  const shown = fields.filter(({ name }) => !BOOKKEEPING.has(name));
  const local = (language: LanguageId) => project(shown, document, language);
  return {
    shared: project(shown, document, null),
    ...(Object.fromEntries(languageIds.map((language) => [language, local(language)])) as Record<
      LanguageId,
      Part
    >),
  };
}

/** The version of a part. */
export function versionOf(part: Part): string {
  return createHash('sha256').update(JSON.stringify(part)).digest('hex').slice(0, 40);
}

/** The fields of a part that differ. */
export function changedFields(before: Part, after: Part): readonly string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}

/** The values of one language, or with `null` those all share; of a field with both, each its half. */
function project(
  fields: readonly FlattenedField[],
  values: Readonly<Record<string, unknown>>,
  language: LanguageId | null,
): Part {
  const entries = fields.flatMap((field): [string, unknown][] => {
    const value = values[field.name];
    if ('localized' in field && field.localized) {
      if (language === null) return [];
      return [[field.name, canonical((value as Record<string, unknown> | null)?.[language])]];
    }
    if (field.type === 'array' || field.type === 'group') {
      const inner = field.flattenedFields.filter(({ name }) => name !== 'id');
      const each = (row: unknown) =>
        project(inner, (row ?? {}) as Record<string, unknown>, language);
      return [[field.name, canonical(Array.isArray(value) ? value.map(each) : each(value))]];
    }
    return language === null ? [[field.name, canonical(value)]] : [];
  });
  return Object.fromEntries(
    entries
      .filter(([, value]) => value !== undefined)
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
}

/** One form for all that means the same: keys in order, nothing for what is empty, no ids of rows. */
function canonical(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (value === null || value === undefined || value === '' || value === false) return undefined;
  if (Array.isArray(value)) {
    const items = value.map((item) => canonical(item) ?? null);
    return items.length === 0 ? undefined : items;
  }
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value)
    .filter(([key]) => key !== 'id')
    .map(([key, inner]): [string, unknown] => [key, canonical(inner)])
    .filter(([, inner]) => inner !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
