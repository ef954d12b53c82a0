import { translationTexts } from './translation.ts';

/** Labels of a document's tabs: Payload gives a tab its own translations instead of the reader's language. */
export const tabTexts = {
  de: { desk: { translation: translationTexts.de.heading } },
  en: { desk: { translation: translationTexts.en.heading } },
};
