import type { InterfaceLanguage } from './bilingual.ts';

interface PanelTexts {
  readonly heading: string;
  readonly publish: string;
  readonly republish: string;
  readonly withdraw: string;
  readonly withdrawHeading: (language: string) => string;
  readonly withdrawBody: (language: string) => string;
  readonly published: (language: string) => string;
  readonly withdrawn: (language: string) => string;
  readonly refused: string;
  readonly failed: string;
  readonly unsaved: string;
  readonly submitHint: string;
}

export const panelTexts: Readonly<Record<InterfaceLanguage, PanelTexts>> = {
  de: {
    heading: 'Sprachen',
    publish: 'Veröffentlichen',
    republish: 'Neu veröffentlichen',
    withdraw: 'Offline nehmen',
    withdrawHeading: (language) => `${language} offline nehmen?`,
    withdrawBody: (language) =>
      `Die Seite verschwindet sofort aus dem Netz (${language}). Entwurf und andere Sprachen bleiben.`,
    published: (language) => `Veröffentlicht: ${language}`,
    withdrawn: (language) => `Offline: ${language}`,
    refused: 'Das fehlt noch:',
    failed: 'Das hat nicht geklappt. Bitte noch einmal versuchen.',
    unsaved: 'Nach dem ersten Speichern lassen sich die Sprachen einzeln veröffentlichen.',
    submitHint:
      'Veröffentlichen kann das Kampagnenbüro. „Bereit zur Veröffentlichung“ legt ihm das Dokument vor.',
  },
  en: {
    heading: 'Languages',
    publish: 'Publish',
    republish: 'Publish again',
    withdraw: 'Take offline',
    withdrawHeading: (language) => `Take ${language} offline?`,
    withdrawBody: (language) =>
      `The page leaves the public site at once (${language}). The draft and the other languages stay.`,
    published: (language) => `Published: ${language}`,
    withdrawn: (language) => `Offline: ${language}`,
    refused: 'Still missing:',
    failed: 'That did not work. Please try again.',
    unsaved: 'After the first save the languages can be published one by one.',
    submitHint: 'The campaign office publishes. “Ready to publish” puts the document before it.',
  },
};
