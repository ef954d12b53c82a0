/** What a picture's file says about its rights fills what the form left empty, and goes into every derivative. */
import {
  digitalSourceTypes,
  type PictureMetadata,
  readPictureMetadata,
} from '@city-of-cities/renditions';
import { digitalSourceOf } from './digital-sources.ts';

export interface PictureRights {
  readonly creator: string;
  readonly credit: string;
  readonly licence: string;
  readonly licenceAddress: string;
  readonly digitalSourceType: string;
}

const BETWEEN_CREATORS = '; ';
const MOST_CHARACTERS = 200;

/** The form's words, and where it has none those of the file. */
export function rightsOf(form: Readonly<Record<string, unknown>>, file: Uint8Array): PictureRights {
  const found = readPictureMetadata(file);
  const creators = found.creators.join(BETWEEN_CREATORS);
  const pick = (field: keyof PictureRights, ...others: readonly (string | null)[]) => {
    const written = form[field];
    if (typeof written === 'string' && written.trim() !== '') return written;
    return (others.find((other) => other !== null && other !== '') ?? '').slice(0, MOST_CHARACTERS);
  };
  return {
    creator: pick('creator', creators),
    credit: pick('credit', found.credit, creators),
    licence: pick('licence', found.usageTerms, found.copyrightNotice),
    licenceAddress: pick('licenceAddress', found.webStatementOfRights),
    digitalSourceType: pick('digitalSourceType', digitalSourceOf(found.digitalSourceType)),
  };
}

/** The same for the file that is kept; sizes inherit it. */
export function metadataOf(rights: PictureRights, file: Uint8Array): PictureMetadata {
  const source = digitalSourceOf(rights.digitalSourceType);
  return {
    creators: rights.creator.split(BETWEEN_CREATORS).filter((name) => name.trim() !== ''),
    credit: rights.credit || null,
    copyrightNotice: readPictureMetadata(file).copyrightNotice,
    usageTerms: rights.licence || null,
    webStatementOfRights: rights.licenceAddress || null,
    digitalSourceType: source === null ? null : digitalSourceTypes[source],
  };
}
