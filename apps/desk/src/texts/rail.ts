import type { InterfaceLanguage } from './bilingual.ts';

interface RailTexts {
  readonly editors: string;
  readonly aside: string;
  readonly home: string;
  readonly menu: string;
  readonly account: string;
  readonly site: string;
  readonly signOut: string;
}

export const railTexts: Readonly<Record<InterfaceLanguage, RailTexts>> = {
  de: {
    editors: 'Redaktion',
    aside: 'Wegweiser',
    home: 'Lagebild',
    menu: 'Menü',
    account: 'Mein Konto',
    site: 'Zur Website',
    signOut: 'Abmelden',
  },
  en: {
    editors: 'Editors',
    aside: 'Guide',
    home: 'Overview',
    menu: 'Menu',
    account: 'My account',
    site: 'To the website',
    signOut: 'Sign out',
  },
};
