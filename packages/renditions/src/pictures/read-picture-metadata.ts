import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import ExifReader, { type ExpandedTags } from 'exifreader';
import { noPictureMetadata, type PictureMetadata } from './picture-metadata.ts';

const MOST_CHARACTERS = 2000;
const MOST_CREATORS = 20;

/**
 * RN15: what a picture says about author, credit and rights. XMP goes before IIM and IIM before Exif, per field.
 * A picture without metadata, and bytes that are no picture, say nothing: all fields are empty.
 */
export function readPictureMetadata(picture: Uint8Array): PictureMetadata {
  const tags = readTags(picture);
  if (tags === null) return noPictureMetadata;
  const xmp = (name: string) => lines(tags.xmp?.[name]);
  const iim = (name: string) => lines((tags.iptc as Record<string, unknown> | undefined)?.[name]);
  const exif = (name: string) => lines((tags.exif as Record<string, unknown> | undefined)?.[name]);
  return {
    creators: firstFilled(xmp('creator'), iim('By-line'), exif('Artist')).slice(0, MOST_CREATORS),
    credit: firstFilled(xmp('Credit'), iim('Credit'))[0] ?? null,
    copyrightNotice:
      firstFilled(xmp('rights'), iim('Copyright Notice'), exif('Copyright'))[0] ?? null,
    usageTerms: xmp('UsageTerms')[0] ?? null,
    webStatementOfRights: xmp('WebStatement')[0] ?? null,
    digitalSourceType: xmp('DigitalSourceType')[0] ?? null,
  };
}

function readTags(picture: Uint8Array): ExpandedTags | null {
  try {
    return ExifReader.load(Buffer.from(picture), {
      expanded: true,
      domParser: new DOMParser({ onError: onErrorStopParsing }),
    });
  } catch {
    return null;
  }
}

function firstFilled(...groups: readonly (readonly string[])[]): readonly string[] {
  return groups.find((group) => group.length > 0) ?? [];
}

/** A tag holds one text, or a list of tags: authors, or one text in several languages with the default first. */
function lines(tag: unknown): readonly string[] {
  if (Array.isArray(tag)) return tag.flatMap(lines);
  if (typeof tag === 'string') return cleaned(tag);
  if (typeof tag !== 'object' || tag === null || !('value' in tag)) return [];
  if (Array.isArray(tag.value) && tag.value.some((item) => typeof item === 'object'))
    return tag.value.flatMap(lines);
  return 'description' in tag && typeof tag.description === 'string'
    ? cleaned(tag.description)
    : [];
}

function cleaned(text: string): readonly string[] {
  const line = text
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, MOST_CHARACTERS);
  return line === '' ? [] : [line];
}
