/** A field's value with all its languages → as a save in one language gives it. */
import type { LanguageId } from '@city-of-cities/region';
import type { FlattenedField } from 'payload';

type Values = Readonly<Record<string, unknown>>;

/** The named fields of a document in one language; rows keep their ids, so that their other languages stay. */
export function inOneLanguage(
  fields: readonly FlattenedField[],
  values: Values,
  language: LanguageId,
  names: ReadonlySet<string> | null = null,
): Record<string, unknown> {
  return Object.fromEntries(
    fields
      .filter(({ name }) => names === null || names.has(name))
      .map((field) => [field.name, valueOf(field, values[field.name], language)]),
  );
}

function valueOf(field: FlattenedField, value: unknown, language: LanguageId): unknown {
  if ('localized' in field && field.localized)
    return (value as Values | null | undefined)?.[language] ?? null;
  if (field.type === 'group')
    return inOneLanguage(field.flattenedFields, (value ?? {}) as Values, language);
  if (field.type === 'array' && Array.isArray(value))
    return (value as Values[]).map((row) => ({
      ...inOneLanguage(field.flattenedFields, row, language),
      id: row['id'],
    }));
  return value;
}
