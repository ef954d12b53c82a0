import type { InterfaceLanguage } from './bilingual.ts';

interface ClearanceTexts {
  readonly heading: string;
  readonly approved: string;
  readonly unapproved: string;
  readonly approve: string;
  readonly ownWork: string;
  readonly cleared: string;
  readonly blocked: (count: number) => string;
  readonly severities: Readonly<Record<'block' | 'review' | 'hint', string>>;
  readonly jump: string;
  readonly waive: string;
  readonly waiveReason: string;
  readonly waiveSave: string;
  readonly waived: string;
  readonly unsaved: string;
  readonly failed: string;
}

export const clearanceTexts: Readonly<Record<InterfaceLanguage, ClearanceTexts>> = {
  de: {
    heading: 'Freigabe',
    approved: 'freigegeben',
    unapproved: 'noch nicht freigegeben',
    approve: 'Freigeben',
    ownWork: 'Sie haben daran geschrieben: Freigeben muss eine andere Person.',
    cleared: 'Nichts spricht gegen das Veröffentlichen.',
    blocked: (count) =>
      `${count === 1 ? 'Ein Befund hindert' : `${count} Befunde hindern`} das Veröffentlichen:`,
    severities: { block: 'hindert', review: 'prüfen', hint: 'Hinweis' },
    jump: 'Zur Stelle',
    waive: 'Ausnahme machen',
    waiveReason: 'Grund der Ausnahme',
    waiveSave: 'Ausnahme festhalten',
    waived: 'Ausnahme festgehalten',
    unsaved: 'Ungespeichertes gehört nicht zu dem, was Sie freigeben. Bitte erst speichern.',
    failed: 'Das hat nicht geklappt. Bitte noch einmal versuchen.',
  },
  en: {
    heading: 'Clearance',
    approved: 'approved',
    unapproved: 'not approved yet',
    approve: 'Approve',
    ownWork: 'You wrote in it: another person has to approve.',
    cleared: 'Nothing stands against publishing.',
    blocked: (count) =>
      `${count === 1 ? 'One finding stops' : `${count} findings stop`} publishing:`,
    severities: { block: 'stops', review: 'check', hint: 'hint' },
    jump: 'Go to the place',
    waive: 'Make an exception',
    waiveReason: 'Reason for the exception',
    waiveSave: 'Record the exception',
    waived: 'Exception recorded',
    unsaved: 'What is not saved is not part of what you approve. Please save first.',
    failed: 'That did not work. Please try again.',
  },
};
