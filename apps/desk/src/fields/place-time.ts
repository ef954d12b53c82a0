/** Instants that are entered in the time of the place where something happens, not of the editor's computer. */
import type { DateField } from 'payload';
import { both, type spoken } from '../texts/bilingual.ts';

export const PLACE_TIME_ZONE = 'Europe/Berlin';

export function placeTimeField(name: string, label: ReturnType<typeof spoken>): DateField {
  return {
    name,
    type: 'date',
    label,
    required: true,
    index: true,
    timezone: {
      defaultTimezone: PLACE_TIME_ZONE,
      supportedTimezones: [{ label: PLACE_TIME_ZONE, value: PLACE_TIME_ZONE }],
      // A text column: another region has another zone, and must not need a migration for it.
      override: ({ baseField }) => ({
        name: baseField.name,
        type: 'text',
        defaultValue: PLACE_TIME_ZONE,
        admin: { hidden: true },
      }),
    },
    admin: {
      description: both('Ortszeit der Region', 'Local time of the region'),
      date: {
        pickerAppearance: 'dayAndTime',
        timeIntervals: 15,
        displayFormat: 'dd.MM.yyyy HH:mm',
      },
    },
  };
}
