import type { InterfaceLanguage } from './bilingual.ts';

interface WordingHintTexts {
  readonly count: (count: number) => string;
  readonly insert: string;
  readonly insertLabel: (figure: string, found: string) => string;
  readonly pinned: string;
  readonly asOf: (date: string) => string;
  readonly inserted: (figure: string) => string;
  readonly unavailable: string;
}

export const wordingHintTexts: Readonly<Record<InterfaceLanguage, WordingHintTexts>> = {
  de: {
    count: (count) => (count === 1 ? '1 Hinweis' : `${count} Hinweise`),
    insert: 'Einsetzen',
    insertLabel: (figure, found) => `${figure} aus dem Register statt „${found}“ einsetzen`,
    pinned: 'fest auf dieses Datum',
    asOf: (date) => `Stand ${date}`,
    inserted: (figure) => `Eingesetzt: ${figure}.`,
    unavailable: 'Hinweise zum Text sind gerade nicht zu bekommen. Sie können weiterschreiben.',
  },
  en: {
    count: (count) => (count === 1 ? '1 hint' : `${count} hints`),
    insert: 'Insert',
    insertLabel: (figure, found) => `Insert ${figure} from the register instead of “${found}”`,
    pinned: 'pinned to this date',
    asOf: (date) => `as of ${date}`,
    inserted: (figure) => `Inserted: ${figure}.`,
    unavailable: 'Hints about the text cannot be had just now. You can go on writing.',
  },
};
