import type { Texts } from './texts-shape.ts';

export const de = {
  skipToContent: 'Zum Inhalt springen',
  skipPlan: 'Plan überspringen',
  mainNavigation: 'Hauptnavigation',
  menu: 'Menü',
  languageChoice: 'Sprache',
  toHome: 'Zur Startseite',
  nav: {
    cities: 'Städte',
    stories: 'Geschichten',
    facts: 'Zahlen',
    press: 'Presse',
    search: 'Suche',
  },
  source: (source, date) => `Quelle: ${source}, ${date}`,
  listSeparator: ', ',
  sample: {
    mark: 'Beispieltext',
    explanation: 'Beispieltext: Personen, Unternehmen und Ereignisse sind erfunden.',
  },
  home: {
    description:
      'Fünf Millionen Menschen, 53 Städte, eine Metropole: die Ruhr für alle, die investieren, gründen, arbeiten oder studieren.',
    line: ['Andere Metropolen haben Viertel.', 'Wir haben Städte.'],
    lead: 'Investieren, gründen, arbeiten, studieren: In der Metropole Ruhr liegen dafür 53 Städte nebeneinander. Man braucht oft zwei davon am selben Tag.',
    legend: {
      people: ['5 Millionen Menschen', 'jeder Block steht für 10.000'],
      cities: ['53 Städte', 'jede mit eigener Farbe und eigenem Straßenraster'],
      whole: ['1 Metropole', 'der ganze Plan'],
    },
    allCities: 'Alle Städte',
    doors: 'Was haben Sie vor?',
    facts: 'Zahlen, die selten jemand richtig schätzt',
    stories: 'Geschichten aus der Stadt der Städte',
    allStories: 'Alle Geschichten',
    register: 'Städteregister',
    registerNote: 'Wie auf jedem guten Stadtplan: Name und Planfeld.',
    press: 'Für die Presse',
    allReleases: 'Alle Mitteilungen',
  },
  plan: {
    title: 'Plan der Metropole Ruhr',
    description:
      '53 Städte als Felder eines Stadtplans. Die Größe folgt der Einwohnerzahl, die Lage der Geografie. Dieselben Städte stehen als Liste im Städteregister.',
    city: (name, people, field) => `${name}, ${people} Menschen, Planfeld ${field}`,
    note: (people, field) => `${people} Menschen, Feld ${field}`,
  },
  audiences: {
    investors: {
      door: 'Investieren',
      doorLine: 'Zahlen mit Quelle, Geschichten mit Adresse. Rechnen dürfen Sie selbst.',
      title: 'Investieren in der Stadt der Städte',
      lead: 'Wer hier einen Standort sucht, bekommt 53 Rathäuser und eine Region. Diese Geschichten zeigen, was daraus wird.',
    },
    entrepreneurs: {
      door: 'Gründen',
      doorLine: 'Das Labor in der einen Stadt, der erste Auftrag aus der nächsten.',
      title: 'Gründen in der Stadt der Städte',
      lead: 'Eine Idee braucht Platz, Leute und jemanden, der den ersten Auftrag gibt. Hier liegt das selten weiter als eine Stadt auseinander.',
    },
    youngProfessionals: {
      door: 'Arbeiten',
      doorLine:
        'Eine Stelle, die fordert. Und ein Feierabend, der in drei Städten stattfinden kann.',
      title: 'Arbeiten in der Stadt der Städte',
      lead: 'Wohnen in der einen, arbeiten in der nächsten, ausgehen in der dritten Stadt: Geschichten von Menschen, die das jeden Tag tun.',
    },
    students: {
      door: 'Studieren',
      doorLine: 'Die Hochschule suchen Sie sich aus. Die Städte gibt es dazu.',
      title: 'Studieren in der Stadt der Städte',
      lead: 'Wer hier studiert, zieht in eine Stadt und lernt die Nachbarn gleich mit kennen.',
    },
  },
  audienceEmpty: 'Für diese Zielgruppe ist noch keine Geschichte veröffentlicht.',
  stories: {
    title: 'Geschichten',
    lead: 'Was in 53 Städten passiert, wenn man genau hinsieht.',
    empty: 'Hier ist noch keine Geschichte veröffentlicht.',
    ofCity: (city) => `Geschichten aus ${city}`,
  },
  story: {
    pictureOf: (city, topic) =>
      `Grafik: die Straßenblöcke von ${city}, verwandelt durch das Thema ${topic}.`,
    wholeRegion: 'Metropole Ruhr',
    minutes: (count) => `${count} Min. Lesezeit`,
    alsoIn: 'Auch auf',
    onlyHere: 'Nur auf Deutsch',
    more: 'Gleich nebenan',
    updated: (date) => `Geändert am ${date}`,
  },
  cities: {
    title: '53 Städte',
    lead: 'Jedes Feld ist eine Stadt, jeder Block steht für 10.000 Menschen. Darunter dieselben Städte als Liste.',
    list: 'Alle Städte von A bis Z',
    people: 'Einwohner',
  },
  city: {
    pageTitle: (city, region) => `${city} in der ${region}`,
    zoomTitle: (city) => `${city} im Plan`,
    zoomDescription: (city, blocks) =>
      `${city} in der Mitte, aus ${blocks} Blöcken. Ringsum die Felder, die im Plan angrenzen.`,
    place: (field, district, perBlock) =>
      `Planfeld ${field}, ${district}. Ein Block steht hier für ${perBlock} Menschen.`,
    figures: (city) => `${city} in Zahlen`,
    people: (blocks) => `Menschen, also ${blocks} Blöcke auf dieser Seite`,
    peopleInField: (field) => `Menschen, Planfeld ${field}`,
    area: 'Quadratkilometer Fläche',
    density: 'Menschen je Quadratkilometer',
    share: 'der Menschen in der Metropole Ruhr',
    computed: (source) => `Berechnet aus: ${source}`,
    register: 'Destatis, Gemeindeverzeichnis (GV-ISys)',
    stories: (city) => `Aus ${city} erzählt`,
    noStories: (city) => `Aus ${city} ist hier noch nichts erzählt. Das ändert sich.`,
    allStories: (city) => `Alle Geschichten aus ${city}`,
    nearest: 'Die nächsten Städte',
    nearestNote:
      'Luftlinie zwischen den Mittelpunkten, berechnet aus Koordinaten des Gemeindeverzeichnisses.',
    distance: (number) => `${number} km`,
    twins: 'Partnerstädte',
    twinsNote: 'In China, den USA, den Niederlanden, Großbritannien, der Türkei und Polen.',
    links: 'Mehr dazu',
    inPlan: (city) => `${city} im Plan der Metropole Ruhr`,
    kreisfrei: 'kreisfreie Stadt',
  },
  press: {
    title: 'Presse',
    lead: 'Mitteilungen der Kampagne, die neueste zuerst.',
    empty: 'Zurzeit gibt es keine Mitteilung.',
    release: 'Pressemitteilung',
    contact: 'Pressekontakt',
  },
  search: {
    title: 'Suche',
    label: 'Wonach suchen Sie?',
    button: 'Suchen',
    hint: 'Gesucht wird in allem, was auf Deutsch veröffentlicht ist. Kleine Tippfehler schaden nicht.',
    found: (words) => `Treffer für „${words}“`,
    none: (words) => `Kein Treffer für „${words}“`,
    previous: 'Zurück',
    next: 'Weitere Treffer',
    noneRemedy: 'Versuchen Sie ein anderes Wort, den Namen einer Stadt oder ein Thema.',
    kind: {
      film: 'Film',
      imageWorld: 'Bildwelt',
      event: 'Termin',
      series: 'Serie',
      city: 'Stadt',
      story: 'Geschichte',
      pressRelease: 'Presse',
      page: 'Seite',
    },
  },
  paging: {
    label: 'Seiten der Liste',
    newer: 'Neuere',
    older: 'Ältere',
    position: (page, last) => `Seite ${page} von ${last}`,
    titlePart: (page) => `Seite ${page}`,
  },
  missing: {
    title: 'Noch nicht auf Deutsch',
    explanation:
      'Dieser Inhalt ist veröffentlicht, aber noch nicht ins Deutsche übersetzt. Wir mischen keine Sprachen und bieten Ihnen deshalb das Original an.',
    offer: 'Lesen Sie ihn auf',
    noPage: {
      title: 'Diese Straße gibt es nicht',
      explanation:
        'Unter dieser Adresse liegt nichts, oder nichts mehr. Vielleicht hilft der Plan, die Suche oder die Liste der Städte.',
    },
    switchNote: (language) => `${language}: noch nicht übersetzt`,
  },
  footer: {
    label: 'Fußzeile',
    forYou: 'Für Sie',
    campaign: 'Kampagne',
    material: 'Material',
    legal: 'Rechtliches',
    feed: 'Atom-Feed',
    licence: 'Einwohnerzahlen und Flächen: Destatis, GV-ISys, 31.12.2019.',
    channels:
      'Für diese Seiten gibt es noch keine Konten in sozialen Netzwerken. Wer sie teilen will, teilt die Adresse.',
    privacy: 'Ohne Cookies, ohne Skripte, ohne Inhalte fremder Server.',
    sampleNote: 'Erfundene Inhalte sind als Beispieltext gekennzeichnet.',
  },
  preview: {
    banner: 'Vorschau eines Entwurfs. Nicht öffentlich.',
    until: (date) => `Diese Adresse gilt bis ${date}.`,
    missing: (fields) => `Es fehlt noch: ${fields}.`,
    gone: {
      title: 'Diesen Entwurf gibt es nicht mehr',
      explanation:
        'Er wurde gelöscht, während die Vorschau offen war. Öffnen Sie das Dokument in der Redaktion.',
    },
    forged: {
      title: 'Diese Vorschau gilt nicht',
      explanation:
        'Die Adresse ist unvollständig oder verändert. Öffnen Sie die Vorschau neu aus der Redaktion.',
    },
    expired: {
      title: 'Diese Vorschau ist abgelaufen',
      explanation: 'Vorschauen gelten nur kurz. Öffnen Sie sie neu aus der Redaktion.',
    },
    away: {
      title: 'Die Redaktion antwortet nicht',
      explanation: 'Die Vorschau kommt von dort. Versuchen Sie es gleich noch einmal.',
    },
  },
  failure: {
    bad: {
      title: 'Diese Anfrage verstehen wir nicht',
      explanation: 'Die Adresse ist zu lang oder enthält Zeichen, die hier nicht vorkommen.',
      remedy: 'Prüfen Sie die Adresse oder beginnen Sie auf der Startseite.',
    },
    missing: {
      title: 'Diese Straße gibt es nicht',
      explanation: 'Unter dieser Adresse liegt nichts, oder nichts mehr.',
      remedy: 'Beginnen Sie auf der Startseite.',
    },
    broken: {
      title: 'Hier ist etwas gebrochen',
      explanation: 'Die Seite konnte nicht gezeigt werden. Das liegt an uns und ist notiert.',
      remedy: 'Versuchen Sie es in einer Minute noch einmal.',
    },
    away: {
      title: 'Einen Augenblick, bitte',
      explanation: 'Diese Seite ist gerade nicht zu erreichen.',
      remedy: 'Versuchen Sie es in ein paar Sekunden noch einmal.',
    },
    deskNotUp: {
      title: 'Die Redaktion öffnet gleich',
      explanation:
        'Sie wird gerade gebaut oder neu gestartet. Diese Seite sieht alle drei Sekunden selbst nach.',
    },
  },
} as const satisfies Texts;
