/** What may be uploaded: a picture whose content is what its name and type say, of a size a page can use. */
import { randomBytes } from 'node:crypto';
import { extname } from 'node:path';
import {
  noPictureMetadata,
  type PictureMetadata,
  withPictureMetadata,
} from '@city-of-cities/renditions';
import sharp from 'sharp';
import { slugOf } from '../fields/slug.ts';
import { both, type Bilingual } from '../texts/bilingual.ts';

export const PICTURE_MAX_BYTES = 25 * 1024 * 1024;
export const PICTURE_MAX_SIDE_PX = 20_000;
export const PICTURE_MAX_PIXELS = 120_000_000;

/** An uploaded file as Payload hands it over. */
export interface UploadedFile {
  readonly data: Buffer;
  readonly mimetype: string;
  readonly name: string;
  readonly size: number;
}

interface Format {
  readonly mimetype: string;
  readonly extensions: readonly string[];
}

const formats: Readonly<Record<string, Format>> = {
  jpeg: { mimetype: 'image/jpeg', extensions: ['.jpg', '.jpeg'] },
  png: { mimetype: 'image/png', extensions: ['.png'] },
  webp: { mimetype: 'image/webp', extensions: ['.webp'] },
  heif: { mimetype: 'image/avif', extensions: ['.avif'] },
};

export const pictureTypes = Object.values(formats).map(({ mimetype }) => mimetype);

const refusals = {
  tooBig: both(
    'Die Datei ist größer als 25 MB. Bitte kleiner speichern.',
    'The file is larger than 25 MB. Please save it smaller.',
  ),
  notAPicture: both(
    'Die Datei ist kein Bild in JPEG, PNG, WebP oder AVIF. SVG wird nicht angenommen.',
    'The file is no picture in JPEG, PNG, WebP or AVIF. SVG is not accepted.',
  ),
  lies: both(
    'Endung oder Typ der Datei passen nicht zum Inhalt. Bitte das Bild neu speichern.',
    'The file’s ending or type does not match its content. Please save the picture anew.',
  ),
  tooLarge: both(
    'Das Bild hat zu viele Pixel (höchstens 20.000 je Seite und 120 Millionen insgesamt).',
    'The picture has too many pixels (at most 20,000 per side and 120 million in all).',
  ),
  moving: both('Bewegte Bilder werden nicht angenommen.', 'Moving pictures are not accepted.'),
  broken: both(
    'Das Bild ist beschädigt und lässt sich nicht ganz lesen.',
    'The picture is damaged and cannot be read to its end.',
  ),
} as const satisfies Record<string, Bilingual>;

export type FileCheck =
  | { readonly ok: true; readonly file: UploadedFile }
  | { readonly ok: false; readonly reason: Bilingual };

/**
 * Checks an upload by its content and writes it anew: what else the file carried (a second format behind the
 * picture, scripts in metadata, the place where it was taken) is not in the copy that is kept, `kept` alone is. The
 * name becomes harmless and unguessable, so a draft's picture address cannot be found by trying.
 */
export async function checkFile(
  file: UploadedFile,
  kept: PictureMetadata = noPictureMetadata,
): Promise<FileCheck> {
  if (file.data.length === 0) return refuse('notAPicture');
  if (file.size > PICTURE_MAX_BYTES || file.data.length > PICTURE_MAX_BYTES)
    return refuse('tooBig');
  const metadata = await sharp(file.data, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
  const format = metadata?.format ? formats[metadata.format] : undefined;
  if (metadata === null || format === undefined) return refuse('notAPicture');
  if (metadata.format === 'heif' && metadata.compression !== 'av1') return refuse('notAPicture');
  if (metadata.width > PICTURE_MAX_SIDE_PX || metadata.height > PICTURE_MAX_SIDE_PX)
    return refuse('tooLarge');
  if (metadata.width * metadata.height > PICTURE_MAX_PIXELS) return refuse('tooLarge');
  if ((metadata.pages ?? 1) > 1) return refuse('moving');
  const extension = extname(file.name).toLowerCase();
  if (!format.extensions.includes(extension) || file.mimetype !== format.mimetype)
    return refuse('lies');

  const data = await rewrite(file.data, metadata.format, kept).catch(() => null);
  if (data === null) return refuse('broken');
  const stem = slugOf(file.name.slice(0, -extension.length)).slice(0, 60) || 'picture';
  const name = `${stem}-${randomBytes(8).toString('hex')}${format.extensions[0]}`;
  return { ok: true, file: { ...file, data, size: data.length, name } };
}

function rewrite(data: Buffer, format: string, kept: PictureMetadata): Promise<Buffer> {
  const picture = withPictureMetadata(
    sharp(data, { limitInputPixels: PICTURE_MAX_PIXELS, failOn: 'error' })
      .rotate()
      .keepIccProfile(),
    kept,
  );
  switch (format) {
    case 'png':
      return picture.png().toBuffer();
    case 'webp':
      return picture.webp({ quality: 92, effort: 2 }).toBuffer();
    case 'heif':
      return picture.avif({ quality: 75, effort: 2 }).toBuffer();
    default:
      return picture.jpeg({ quality: 92 }).toBuffer();
  }
}

function refuse(reason: keyof typeof refusals): FileCheck {
  return { ok: false, reason: refusals[reason] };
}
