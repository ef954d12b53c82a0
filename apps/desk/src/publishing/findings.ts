/** Why a document cannot be published, in words an editor can act on. */
import type { ContractFinding } from '@city-of-cities/publication';
import type { LanguageId } from '@city-of-cities/region';
import { both, type Bilingual, type InterfaceLanguage } from '../texts/bilingual.ts';
import { languageNames } from '../texts/language-names.ts';

export interface PublishFinding {
  /** The field of the document, `teaser`. */
  readonly path: string;
  readonly message: string;
}

const fieldNames: Readonly<Record<string, Bilingual>> = {
  title: both('Titel', 'Title'),
  teaser: both('Vorspann', 'Teaser'),
  slug: both('Adresse', 'Address'),
  body: both('Text', 'Text'),
  contact: both('Pressekontakt', 'Press contact'),
  portrait: both('Porträt', 'Portrait'),
  picture: both('Bild', 'Picture'),
  links: both('Links', 'Links'),
  purpose: both('Zweck', 'Purpose'),
  visibleUntil: both('Sichtbar bis', 'Visible until'),
  film: both('Filmdatei', 'Film file'),
  chapters: both('Kapitel', 'Chapters'),
  pictures: both('Bilder', 'Pictures'),
  startsAt: both('Beginn', 'Begins'),
  endsAt: both('Ende', 'Ends'),
  venue: both('Ort', 'Venue'),
  link: both('Weitere Auskunft', 'Further information'),
  weeks: both('Wochen', 'Weeks'),
};

/** Fields of the contract that have another name at the desk, or are made from another field. */
const deskFields: Readonly<Record<string, string>> = {
  sample: 'isSample',
  files: 'film',
  durationSeconds: 'film',
};

const remedies: readonly {
  readonly matches: RegExp;
  readonly text: Bilingual;
}[] = [
  {
    matches: /(?:^|\.)(?:picture\.)alt$/,
    text: both(
      'Dem Bild fehlt der Alternativtext in dieser Sprache. Bitte am Bild ergänzen.',
      'The picture has no alternative text in this language. Please add it at the picture.',
    ),
  },
  {
    matches: /(?:^|\.)picture\.(?:credit|licence)$/,
    text: both(
      'Dem Bild fehlen Nachweis oder Lizenz. Bitte am Bild ergänzen.',
      'The picture lacks credit or licence. Please add them at the picture.',
    ),
  },
  {
    matches: /(?:^|\.)href$/,
    text: both(
      'Ein Link führt weder auf eine Seite hier (/…) noch zu https, mailto oder tel.',
      'A link leads neither to a page here (/…) nor to https, mailto or tel.',
    ),
  },
  {
    matches: /^visibleUntil$/,
    text: both('Das Ende liegt vor dem Beginn.', 'The end lies before the beginning.'),
  },
  {
    matches: /^(?:files|durationSeconds)(?:\.|$)/,
    text: both(
      'Es gibt noch keine Fassung, die Browser abspielen. Den Stand zeigt die Filmdatei.',
      'There is no version yet that browsers play. The film file shows how far it is.',
    ),
  },
  {
    matches: /^picture$/,
    text: both(
      'fehlt. Ohne eigenes Standbild bitte warten, bis die Fassungen des Films fertig sind.',
      'is missing. Without a poster of its own please wait until the film’s versions are made.',
    ),
  },
  {
    matches: /^(?:title|teaser|body|portrait|slug|pictures|weeks|venue\.name)$/,
    text: both('fehlt oder ist zu lang.', 'is missing or too long.'),
  },
];

/** What readers call a field. */
export function fieldName(field: string, reader: InterfaceLanguage): string {
  return fieldNames[field]?.[reader] ?? field;
}

/** One finding in the reader's language: field, language of the content, remedy. */
export function publishFinding(
  finding: ContractFinding,
  language: LanguageId,
  reader: InterfaceLanguage,
): PublishFinding {
  const field = finding.path.split('.')[0] ?? '';
  const path = deskFields[field] ?? field;
  const name = fieldName(path, reader);
  const remedy = remedies.find(({ matches }) => matches.test(finding.path))?.text[reader];
  return {
    path,
    message: `${languageNames[language][reader]}: ${name}: ${remedy ?? finding.reason}`,
  };
}

/** Another document holds the address. */
export function takenAddress(
  slug: string,
  language: LanguageId,
  holder: string,
  reader: InterfaceLanguage,
): PublishFinding {
  const text = both(
    `Die Adresse „${slug}“ ist schon vergeben (Dokument ${holder}). Bitte eine andere wählen.`,
    `The address “${slug}” is taken (document ${holder}). Please choose another.`,
  );
  return { path: 'slug', message: `${languageNames[language][reader]}: ${text[reader]}` };
}

export const nothingToPublish = both(
  'In keiner Sprache ist etwas geschrieben. Bitte erst Titel und Text eintragen.',
  'Nothing has been written in any language. Please enter title and text first.',
);
