/** A long form in steps that open and close: what most editors need stands open, the rest has a good default. */
import type { CollapsibleField, Field } from 'payload';
import type { Bilingual } from '../texts/bilingual.ts';
import { both, spoken } from '../texts/bilingual.ts';

interface Step {
  readonly title: Bilingual;
  /** What happens when nothing is changed here. */
  readonly note?: Bilingual;
  readonly isClosed?: boolean;
  readonly fields: Field[];
}

export function formStep({ title, note, isClosed = false, fields }: Step): CollapsibleField {
  return {
    type: 'collapsible',
    label: spoken(title.de, title.en),
    admin: {
      initCollapsed: isClosed,
      ...(note && { description: both(note.de, note.en) }),
    },
    fields,
  };
}
