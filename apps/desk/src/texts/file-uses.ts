import type { PublicCollection } from '../translate/kinds.ts';
import type { InterfaceLanguage } from './bilingual.ts';
import { homeTexts } from './home.ts';

interface FileUseTexts {
  readonly heading: string;
  readonly looking: string;
  readonly failed: string;
  readonly nowhere: string;
  readonly unnamed: (count: number) => string;
  readonly more: string;
  readonly kinds: Readonly<Record<PublicCollection, string>>;
}

export const fileUseTexts: Readonly<Record<InterfaceLanguage, FileUseTexts>> = {
  de: {
    heading: 'Wo es verwendet wird',
    looking: 'Wird nachgesehen …',
    failed: 'Das war gerade nicht zu erfahren. Bitte die Seite neu laden.',
    nowhere: 'In keinem Dokument, auch in keinem Entwurf.',
    unnamed: (count) =>
      count === 1
        ? 'Dazu in einem Dokument, das Sie nicht einsehen können.'
        : `Dazu in ${count} Dokumenten, die Sie nicht einsehen können.`,
    more: 'Die Liste ist nicht vollständig.',
    kinds: homeTexts.de.kindOf,
  },
  en: {
    heading: 'Where it is used',
    looking: 'Looking …',
    failed: 'That could not be found out just now. Please load the page again.',
    nowhere: 'In no document, nor in any draft.',
    unnamed: (count) =>
      count === 1
        ? 'And in one document that you cannot read.'
        : `And in ${count} documents that you cannot read.`,
    more: 'The list is not complete.',
    kinds: homeTexts.en.kindOf,
  },
};
