/** Rows of the region's data as choices of a form. */
import type { Choice } from '../fields/choice.ts';
import { both } from '../texts/bilingual.ts';

interface Named {
  readonly id: string;
  readonly name: { readonly de: string; readonly en: string };
}

export function namedChoices(rows: readonly Named[]): readonly Choice[] {
  return rows.map(({ id, name }) => ({ value: id, label: both(name.de, name.en) }));
}
