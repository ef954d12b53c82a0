import type { InterfaceLanguage } from './bilingual.ts';

interface RailTexts {
  readonly editors: string;
  readonly home: string;
  readonly menu: string;
  readonly account: string;
  readonly site: string;
  readonly signOut: string;
}

export const railTexts: Readonly<Record<InterfaceLanguage, RailTexts>> = {
  de: {
    editors: 'Redaktion',
    home: 'Lagebild',
    menu: 'Menü',
    account: 'Mein Konto',
    site: 'Zur Website',
    signOut: 'Abmelden',
  },
  en: {
    editors: 'Editors',
    home: 'Overview',
    menu: 'Menu',
    account: 'My account',
    site: 'To the website',
    signOut: 'Sign out',
  },
};
