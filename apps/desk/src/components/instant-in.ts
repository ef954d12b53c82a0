import type { InterfaceLanguage } from '../texts/bilingual.ts';

/** An instant in the region's time. */
export function instantIn(reader: InterfaceLanguage, at: string): string {
  return new Date(at).toLocaleString(reader === 'de' ? 'de-DE' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Berlin',
  });
}
