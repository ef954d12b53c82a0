import type { PublicCollection, PublicKind } from '../translate/kinds.ts';
import type { InterfaceLanguage } from './bilingual.ts';

interface HomeTexts {
  readonly heading: string;
  readonly greeting: (name: string) => string;
  readonly quick: string;
  readonly newStory: string;
  readonly newRelease: string;
  readonly newPicture: string;
  readonly ownCity: string;
  readonly nextLive: string;
  readonly nextLiveNote: string;
  readonly nextLiveEmpty: string;
  readonly waiting: string;
  readonly waitingNoteCampaign: string;
  readonly waitingNoteWriter: string;
  readonly waitingEmpty: string;
  readonly recent: string;
  readonly recentNote: string;
  readonly recentEmpty: string;
  readonly counts: string;
  readonly countsNote: string;
  readonly kind: string;
  readonly untitled: string;
  readonly kinds: Readonly<Record<PublicKind, string>>;
  readonly kindOf: Readonly<Record<PublicCollection, string>>;
  readonly noDesk: string;
  readonly legend: string;
}

export const homeTexts: Readonly<Record<InterfaceLanguage, HomeTexts>> = {
  de: {
    heading: 'Lagebild',
    greeting: (name) => `Guten Tag, ${name}.`,
    quick: 'Schnell anfangen',
    newStory: 'Neue Geschichte',
    newRelease: 'Neue Pressemitteilung',
    newPicture: 'Bild hochladen',
    ownCity: 'Meine Stadt',
    nextLive: 'Geht als Nächstes live',
    nextLiveNote: 'Von selbst, zum genannten Zeitpunkt',
    nextLiveEmpty: 'Nichts geplant. „Geht live am“ an einem Dokument setzt einen Zeitpunkt.',
    waiting: 'Wartet auf mich',
    waitingNoteCampaign: 'Vorgelegt zur Veröffentlichung',
    waitingNoteWriter: 'Von anderen geänderte Entwürfe',
    waitingEmpty: 'Nichts liegt an.',
    recent: 'Sprachen der letzten Arbeiten',
    recentNote: 'Was live ist, was fehlt',
    recentEmpty: 'Noch keine Dokumente.',
    counts: 'Live in jeder Sprache',
    countsNote: 'Dokumente, die jetzt sichtbar sind',
    kind: 'Art',
    untitled: 'Ohne Titel',
    kinds: {
      city: 'Städte',
      story: 'Geschichten',
      film: 'Filme',
      imageWorld: 'Bildwelten',
      event: 'Veranstaltungen',
      series: 'Serien',
      page: 'Seiten',
      pressRelease: 'Presse',
    },
    kindOf: {
      cities: 'Stadt',
      stories: 'Geschichte',
      films: 'Film',
      imageWorlds: 'Bildwelt',
      events: 'Veranstaltung',
      series: 'Serie',
      pages: 'Seite',
      pressReleases: 'Presse',
    },
    noDesk: 'Für dieses Konto gibt es hier nichts zu tun.',
    legend: 'Zeichen',
  },
  en: {
    heading: 'Overview',
    greeting: (name) => `Good day, ${name}.`,
    quick: 'Start quickly',
    newStory: 'New story',
    newRelease: 'New press release',
    newPicture: 'Upload picture',
    ownCity: 'My city',
    nextLive: 'Goes live next',
    nextLiveNote: 'By itself, at the stated instant',
    nextLiveEmpty: 'Nothing is planned. “Goes live at” in a document sets an instant.',
    waiting: 'Waits for me',
    waitingNoteCampaign: 'Submitted for publication',
    waitingNoteWriter: 'Drafts changed by others',
    waitingEmpty: 'Nothing is waiting.',
    recent: 'Languages of recent work',
    recentNote: 'What is live, what is missing',
    recentEmpty: 'No documents yet.',
    counts: 'Live in each language',
    countsNote: 'Documents visible now',
    kind: 'Kind',
    untitled: 'Untitled',
    kinds: {
      city: 'Cities',
      story: 'Stories',
      film: 'Films',
      imageWorld: 'Image worlds',
      event: 'Events',
      series: 'Series',
      page: 'Pages',
      pressRelease: 'Press',
    },
    kindOf: {
      cities: 'City',
      stories: 'Story',
      films: 'Film',
      imageWorlds: 'Image world',
      events: 'Event',
      series: 'Series',
      pages: 'Page',
      pressReleases: 'Press',
    },
    noDesk: 'There is nothing to do here for this account.',
    legend: 'Signs',
  },
};
