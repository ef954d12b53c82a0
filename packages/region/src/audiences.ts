import type { LocalText } from './languages.ts';

const audienceRows = [
  {
    id: 'investors',
    name: { de: 'Investorinnen und Investoren', en: 'Investors', zh: '投资者' },
  },
  {
    id: 'entrepreneurs',
    name: { de: 'Unternehmerinnen und Unternehmer', en: 'Entrepreneurs', zh: '创业者' },
  },
  {
    id: 'youngProfessionals',
    name: { de: 'Junge Berufstätige', en: 'Young professionals', zh: '青年职场人士' },
  },
  { id: 'students', name: { de: 'Studierende', en: 'Students', zh: '大学生' } },
] as const;

export type AudienceId = (typeof audienceRows)[number]['id'];

export interface Audience {
  readonly id: AudienceId;
  readonly name: LocalText;
}

/** RE7: the order is the campaign's: investors and entrepreneurs first. */
export const audiences: readonly Audience[] = audienceRows;

export function isAudienceId(value: unknown): value is AudienceId {
  return audiences.some((audience) => audience.id === value);
}
