/** A document of the desk in one language as passages that can be translated. */
import { isBlank, normalised, type Unit } from '@city-of-cities/translation';
import type { LanguageId } from '@city-of-cities/region';
import type { FlattenedField, PayloadRequest } from 'payload';
import type { DeskDocument } from '../translate/candidate.ts';
import type { PublicCollection } from '../translate/kinds.ts';
import { unitsOfBlocks } from './blocks.ts';

type Values = Readonly<Record<string, unknown>>;

/** The passages of a document read with all its languages at depth 0, in the order of its fields. */
export function unitsOf(
  req: PayloadRequest,
  collection: PublicCollection,
  document: DeskDocument,
  language: LanguageId,
): readonly Unit[] {
  const fields = req.payload.collections[collection].config.flattenedFields;
  return unitsOfFields(fields, document, language, '');
}

/** Whether people write it, and others translate it. An address is made, a name that nobody may change is given. */
export function isTranslated(field: FlattenedField): boolean {
  if (!('localized' in field) || !field.localized || field.name === 'slug') return false;
  if (field.admin?.readOnly === true) return false;
  return ['text', 'textarea', 'richText', 'array'].includes(field.type);
}

function unitsOfFields(
  fields: readonly FlattenedField[],
  values: Values,
  language: LanguageId,
  prefix: string,
): readonly Unit[] {
  return fields.flatMap((field): readonly Unit[] => {
    const path = `${prefix}${field.name}`;
    const value = values[field.name];
    if (isTranslated(field)) {
      const own = (value as Values | null | undefined)?.[language];
      if (field.type === 'richText') return unitsOfBlocks(path, own);
      if (field.type === 'array') return unitsOfRows(field.flattenedFields, own, path);
      return unitsOfText(path, own);
    }
    if (field.type === 'group')
      return unitsOfFields(field.flattenedFields, (value ?? {}) as Values, language, `${path}.`);
    if (field.type === 'array' && Array.isArray(value))
      return (value as Values[]).flatMap((row) =>
        unitsOfFields(field.flattenedFields, row, language, `${path}.${String(row['id'])}.`),
      );
    return [];
  });
}

/** Rows that each language has for itself: their labels. */
function unitsOfRows(
  fields: readonly FlattenedField[],
  rows: unknown,
  path: string,
): readonly Unit[] {
  if (!Array.isArray(rows)) return [];
  return (rows as Values[]).flatMap((row, index) =>
    fields
      .filter(({ name }) => name === 'label')
      .flatMap(({ name }) => unitsOfText(`${path}.${index}.${name}`, row[name])),
  );
}

function unitsOfText(path: string, value: unknown): readonly Unit[] {
  const content = normalised(typeof value === 'string' ? [value] : []);
  return isBlank(content) ? [] : [{ id: path, field: path, kind: 'text', content }];
}
