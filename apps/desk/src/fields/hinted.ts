/** Hints while writing, on every field whose words readers see in a language. */
import type { Field } from 'payload';

/** Addresses are made of words and are none. */
const NO_WORDS: ReadonlySet<string> = new Set(['slug', 'address']);

const hints = '/components/TextHints.tsx#TextHints';

/** The fields with hints; running text brings its own with the editor. */
export function hinted(fields: readonly Field[], isInside = false): Field[] {
  return fields.map((field): Field => {
    const isLocalized = isInside || ('localized' in field && field.localized);
    if (field.type === 'group' || field.type === 'array' || field.type === 'row')
      return { ...field, fields: hinted(field.fields, isLocalized) };
    if (field.type !== 'text' && field.type !== 'textarea') return field;
    if (!isLocalized || NO_WORDS.has(field.name) || field.admin?.components?.Field) return field;
    const components = { ...field.admin?.components, afterInput: [hints] };
    return { ...field, admin: { ...field.admin, components } } as Field;
  });
}
