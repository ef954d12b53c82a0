import type { InterfaceLanguage } from './bilingual.ts';

interface HotFixTexts {
  readonly heading: string;
  readonly note: string;
  readonly possible: string;
  readonly waitsIn: (languages: readonly string[]) => string;
  readonly look: string;
  readonly nothing: string;
  readonly language: string;
  readonly marks: string;
  readonly difference: string;
  readonly send: string;
  readonly unchanged: string;
  readonly sent: string;
  readonly conflictsHeading: string;
  readonly conflictsNote: string;
  readonly fixSays: string;
  readonly draftSays: string;
  readonly draftGone: string;
  readonly chooseDraft: string;
  readonly chooseFix: string;
  readonly waits: (since: string) => string;
  readonly ownWork: string;
  readonly notYours: string;
  readonly outdated: string;
  readonly changes: string;
  readonly approve: string;
  readonly approved: string;
  readonly refuse: string;
  readonly refused: string;
  readonly withdraw: string;
  readonly withdrawn: string;
  readonly last: Readonly<Record<'published' | 'withdrawn' | 'refused', (at: string) => string>>;
  readonly failed: string;
}

/** The hot fix as people meet it. */
export const hotFixTexts: Readonly<Record<InterfaceLanguage, HotFixTexts>> = {
  de: {
    heading: 'Tippfehler berichtigen',
    note: 'Berichtigt, was jetzt öffentlich ist. Der wartende Entwurf bleibt, wie er ist, und erhält die Berichtigung dazu. Eine zweite Person gibt frei.',
    possible: 'Unter einem längeren Entwurf ist dieses Dokument öffentlich.',
    waitsIn: (languages) => `Eine Berichtigung wartet auf Freigabe: ${languages.join(', ')}.`,
    look: 'Berichtigung ansehen',
    nothing:
      'Hier wartet kein Entwurf über einer öffentlichen Fassung. Bitte im Dokument selbst berichtigen und veröffentlichen.',
    language: 'Sprache',
    marks:
      'Zeichen wie ⟦c1⟧ … ⟦/c1⟧ stehen für Hervorhebungen und Links. Bitte paarweise stehen lassen.',
    difference: 'Änderung',
    send: 'Zur Freigabe schicken',
    unchanged: 'Noch ist nichts geändert.',
    sent: 'Zur Freigabe geschickt',
    conflictsHeading: 'Der Entwurf sagt hier schon etwas anderes',
    conflictsNote:
      'Bitte je Stelle entscheiden, was im Entwurf stehen soll. Öffentlich wird in jedem Fall die Berichtigung.',
    fixSays: 'Berichtigung',
    draftSays: 'Entwurf',
    draftGone: 'Der Entwurf enthält die Stelle nicht mehr.',
    chooseDraft: 'Entwurf behalten',
    chooseFix: 'Berichtigung in den Entwurf übernehmen',
    waits: (since) => `Wartet seit ${since} auf Freigabe.`,
    ownWork: 'Sie haben die Berichtigung geschrieben: Freigeben muss eine andere Person.',
    notYours: 'Freigeben kann das Kampagnenbüro.',
    outdated:
      'Die öffentliche Fassung hat sich seither geändert. Diese Berichtigung kann nur noch zurückgezogen werden.',
    changes: 'Was sich öffentlich ändert',
    approve: 'Freigeben und veröffentlichen',
    approved: 'Die Berichtigung ist öffentlich',
    refuse: 'Ablehnen',
    refused: 'Die Berichtigung ist abgelehnt',
    withdraw: 'Zurückziehen',
    withdrawn: 'Die Berichtigung ist zurückgezogen',
    last: {
      published: (at) => `Die letzte Berichtigung ist seit ${at} öffentlich.`,
      withdrawn: (at) => `Die letzte Berichtigung wurde am ${at} zurückgezogen.`,
      refused: (at) => `Die letzte Berichtigung wurde am ${at} abgelehnt.`,
    },
    failed: 'Das hat nicht geklappt. Bitte noch einmal versuchen.',
  },
  en: {
    heading: 'Hot fix',
    note: 'Corrects what is public now. The waiting draft stays as it is and receives the correction. A second person approves.',
    possible: 'This document is public under a longer draft.',
    waitsIn: (languages) => `A hot fix waits for approval: ${languages.join(', ')}.`,
    look: 'See the hot fix',
    nothing:
      'No draft waits here over a public version. Please correct and publish the document itself.',
    language: 'Language',
    marks: 'Signs such as ⟦c1⟧ … ⟦/c1⟧ stand for emphasis and links. Please leave them in pairs.',
    difference: 'Change',
    send: 'Send for approval',
    unchanged: 'Nothing is changed yet.',
    sent: 'Sent for approval',
    conflictsHeading: 'The draft already says something else here',
    conflictsNote:
      'Please decide for each place what the draft should say. The correction becomes public in any case.',
    fixSays: 'Hot fix',
    draftSays: 'Draft',
    draftGone: 'The draft no longer has this place.',
    chooseDraft: 'Keep the draft',
    chooseFix: 'Take the hot fix into the draft',
    waits: (since) => `Waits for approval since ${since}.`,
    ownWork: 'You wrote the hot fix: another person has to approve it.',
    notYours: 'The campaign office can approve.',
    outdated: 'The public version has changed since. This hot fix can only be withdrawn.',
    changes: 'What changes in public',
    approve: 'Approve and publish',
    approved: 'The hot fix is public',
    refuse: 'Refuse',
    refused: 'The hot fix is refused',
    withdraw: 'Withdraw',
    withdrawn: 'The hot fix is withdrawn',
    last: {
      published: (at) => `The last hot fix is public since ${at}.`,
      withdrawn: (at) => `The last hot fix was withdrawn on ${at}.`,
      refused: (at) => `The last hot fix was refused on ${at}.`,
    },
    failed: 'That did not work. Please try again.',
  },
};
