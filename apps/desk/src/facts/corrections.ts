/** A value of the register that took the place of another of the same date: noted, and shown on the proof page. */
import type { Fact } from '@city-of-cities/facts';
import type { ArrayField } from 'payload';
import { nobodyField } from '../access/rules.ts';
import { both, spoken } from '../texts/bilingual.ts';

export interface Correction {
  /** Of the value; `null` when the source names none. */
  readonly date: string | null;
  readonly before: number;
  readonly after: number;
  readonly at: string;
  /** Account. */
  readonly person: string;
}

export const correctionsField: ArrayField = {
  name: 'corrections',
  type: 'array',
  label: spoken('Berichtigungen', 'Corrections'),
  labels: {
    singular: both('Berichtigung', 'Correction'),
    plural: both('Berichtigungen', 'Corrections'),
  },
  access: { create: nobodyField, update: nobodyField },
  admin: { readOnly: true, condition: (data) => Boolean(data['corrections']?.length) },
  fields: [
    { name: 'date', type: 'text', label: spoken('Stand', 'As of') },
    { name: 'before', type: 'number', label: spoken('Vorher', 'Before'), required: true },
    { name: 'after', type: 'number', label: spoken('Nachher', 'After'), required: true },
    { name: 'at', type: 'date', label: spoken('Zeitpunkt', 'Instant'), required: true },
    { name: 'person', type: 'text', label: spoken('Konto', 'Account'), required: true },
  ],
};

/** The corrections between two states of a fact. A date that had several values is corrected when none of them is left. */
export function correctionsBetween(
  before: Fact,
  after: Fact,
  act: Pick<Correction, 'at' | 'person'>,
): readonly Correction[] {
  return after.values.flatMap(({ date, value }) => {
    const earlier = before.values.filter((one) => one.date === date);
    const [replaced] = earlier;
    if (replaced === undefined || earlier.some((one) => one.value === value)) return [];
    return [{ date, before: replaced.value, after: value, ...act }];
  });
}
