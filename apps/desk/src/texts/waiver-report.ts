import type { InterfaceLanguage } from './bilingual.ts';

interface WaiverReportTexts {
  readonly heading: string;
  readonly note: string;
  readonly none: string;
  readonly failed: string;
  readonly rule: string;
  readonly place: string;
  readonly everywhere: string;
  readonly count: string;
  readonly documents: string;
  readonly persons: string;
  readonly last: string;
  /** What a rule asks for, by its number in the rules of clearance. */
  readonly rules: Readonly<Record<string, string>>;
}

export const waiverReportTexts: Readonly<Record<InterfaceLanguage, WaiverReportTexts>> = {
  de: {
    heading: 'Ausnahmen gezählt',
    note: 'Wie oft von welcher Regel abgewichen wurde. Darunter jede einzelne mit Grund.',
    none: 'Noch keine Ausnahme.',
    failed: 'Die Zählung ist gerade nicht zu bekommen. Bitte die Seite neu laden.',
    rule: 'Regel',
    place: 'Ausdruck',
    everywhere: 'ganzes Dokument',
    count: 'Ausnahmen',
    documents: 'Dokumente',
    persons: 'Personen',
    last: 'Zuletzt',
    rules: {
      CL31: 'Zahl von Hand',
      CL32: 'Wortwahl',
      CL33: 'Verweis',
      CL40: 'Alternativtext',
      CL41: 'Untertitel',
      CL42: 'Text zum Film',
      CL50: 'Fehlende Sprache',
    },
  },
  en: {
    heading: 'Exceptions counted',
    note: 'How often which rule was departed from. Below, each one with its reason.',
    none: 'No exception yet.',
    failed: 'The count cannot be had just now. Please load the page again.',
    rule: 'Rule',
    place: 'Expression',
    everywhere: 'whole document',
    count: 'Exceptions',
    documents: 'Documents',
    persons: 'Persons',
    last: 'Last',
    rules: {
      CL31: 'Typed number',
      CL32: 'Wording',
      CL33: 'Link',
      CL40: 'Alternative text',
      CL41: 'Captions',
      CL42: 'Transcript',
      CL50: 'Missing language',
    },
  },
};
