import type { Advice, Category } from '../lexicon.ts';

/** Why each kind of picture stays out of the campaign, and what to write in its place. */
export const ADVICE: Readonly<Record<Category, Advice>> = {
  mining: {
    why: {
      de: 'Das Bild vom Bergbau ruft genau die Vergangenheit auf, die die Kampagne hinter sich lässt; auch die Verneinung wiederholt es.',
      en: 'The picture of mining calls up the very past the campaign leaves behind; denying it repeats it.',
    },
    instead: {
      de: 'Nennen Sie den heutigen Namen und die heutige Nutzung des Ortes, mit Einrichtung, Zahl und Jahr.',
      en: 'Give the place its present name and use, with institution, figure and year.',
    },
  },
  steel: {
    why: {
      de: 'Stahl und Hochofen stehen im Kopf der Leser für die Schwerindustrie, nicht für die Region von heute.',
      en: 'Steel and furnaces stand for heavy industry in readers’ minds, not for the region of today.',
    },
    instead: {
      de: 'Nennen Sie das Unternehmen, das Produkt oder die Technik beim Namen, etwa Werkstoffforschung oder Wasserstoff.',
      en: 'Name the company, the product or the technology, such as materials research or hydrogen.',
    },
  },
  skyline: {
    why: {
      de: 'Fördertürme, Schlote, Ruß und Grau sind das Bild, das die Imageanalyse als veraltet gemessen hat.',
      en: 'Winding towers, smoke, soot and grey are the picture the image analysis measured as outdated.',
    },
    instead: {
      de: 'Zeigen Sie Menschen an einem heutigen Ort; für „grün“ nehmen Sie den Vegetationsanteil mit Jahr und Vergleich.',
      en: 'Show people in a place of today; for "green" use the share of vegetation with year and comparator.',
    },
  },
  people: {
    why: {
      de: 'Das Klischee vom Malocher verengt fünf Millionen Menschen auf einen Berufsstand von gestern.',
      en: 'The cliché of the toiling worker narrows five million people to a trade of yesterday.',
    },
    instead: {
      de: 'Sagen Sie offen, direkt, verlässlich, oder nennen Sie Namen und Beruf der Person.',
      en: 'Say open, direct, reliable, or give the person’s name and profession.',
    },
  },
  name: {
    why: {
      de: 'Der Spitzname ist nach innen Heimat, nach außen Kohle und Staub.',
      en: 'At home the nickname means home; abroad it means coal and dust.',
    },
    instead: {
      de: 'Schreiben Sie Ruhrgebiet, die Region oder die 53 Städte (englisch: the Ruhr, chinesisch: 鲁尔区).',
      en: 'Write the Ruhr, the region or the 53 cities (German: Ruhrgebiet, Chinese: 鲁尔区).',
    },
  },
  folklore: {
    why: {
      de: 'Wurst, Bude, Tauben und Mundart sind Folklore; sie gehören nur in Formate nach innen.',
      en: 'Sausage, kiosk, pigeons and dialect are folklore; they belong in inward formats only.',
    },
    instead: {
      de: 'Beschreiben Sie das Lokal, den Stadtteil oder den Abend, wie ein Gast ihn heute erlebt.',
      en: 'Describe the restaurant, the quarter or the evening as a guest finds it today.',
    },
  },
  decline: {
    why: {
      de: 'Wer vom Niedergang oder Wandel erzählt, stellt das Alte in den Mittelpunkt.',
      en: 'A tale of decline or change puts the old at its centre.',
    },
    instead: {
      de: 'Sagen Sie, was heute da ist: Arbeitsplätze, Patente, ein Flusslauf, mit Zahl aus dem Register.',
      en: 'Say what is there today: jobs, patents, a river’s course, with a figure from the register.',
    },
  },
};
