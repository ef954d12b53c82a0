/** The two languages of the desk's interface. Content has three; who writes Chinese works in one of these two. */
export type InterfaceLanguage = 'de' | 'en';

export interface Bilingual {
  readonly de: string;
  readonly en: string;
}

/**
 * A label in both languages of the interface, German first.
 * @example both('Titel', 'Title') // => { de: 'Titel', en: 'Title' }
 */
export function both(de: string, en: string): { de: string; en: string } {
  return { de, en };
}

/**
 * A field's label. As a function, because Payload prints a label object as it is in a list's sort buttons.
 * @example spoken('Titel', 'Title')({ i18n: { language: 'en' } }) // => 'Title'
 */
export function spoken(de: string, en: string): (reader: { i18n: { language: string } }) => string {
  return ({ i18n }) => both(de, en)[interfaceLanguage(i18n)];
}

/** The interface language of a request; everything that is not German reads English. */
export function interfaceLanguage(
  i18n: { readonly language?: string } | undefined,
): InterfaceLanguage {
  return i18n?.language === 'en' ? 'en' : 'de';
}
