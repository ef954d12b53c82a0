/** A picture of the desk → the contract's picture in one language. */
import type { LanguageId } from '@city-of-cities/region';
import type { Picture, Rendition } from '@city-of-cities/publication';
import { type CroppedPicture, cropsOf } from './picture-crops.ts';
import type { RightsDocument } from './rights.ts';

/** A document of collection `pictures` with all its languages. */
export interface PictureDocument extends CroppedPicture, RightsDocument {
  readonly id: number;
  readonly alt?: Partial<Record<LanguageId, string | null>> | null;
  readonly licence?: string | null;
  /** Last part of the address in the IPTC list. */
  readonly digitalSourceType?: string | null;
  readonly sizes?: Readonly<Record<string, Size | undefined>> | null;
}

interface Size {
  readonly filename?: string | null;
  readonly mimeType?: string | null;
  readonly width?: number | null;
  readonly height?: number | null;
}

/** The picture for a page in `language`. What is missing stays empty: the contract then refuses it by name. */
export function pictureOf(picture: PictureDocument, language: LanguageId): Picture {
  const renditions = renditionsOf(picture);
  const crops = cropsOf(picture);
  return {
    id: String(picture.id),
    alt: picture.alt?.[language] ?? '',
    credit: picture.credit ?? '',
    licence: picture.licence ?? '',
    focalPoint: { x: (picture.focalX ?? 50) / 100, y: (picture.focalY ?? 50) / 100 },
    widthPx: picture.width ?? 0,
    heightPx: picture.height ?? 0,
    renditions,
    ...(crops !== null && {
      crops: crops.map(({ ratio, isWhole, widthPx, heightPx, files }) => ({
        ratio,
        widthPx,
        heightPx,
        renditions: isWhole ? renditions : [...files],
      })),
    }),
    ...(picture.digitalSourceType && { digitalSourceType: picture.digitalSourceType }),
  };
}

function renditionsOf(picture: PictureDocument): Rendition[] {
  const byFile = new Map<string, Rendition>();
  for (const size of Object.values(picture.sizes ?? {})) {
    const format = size?.mimeType?.replace('image/', '');
    if (!size?.filename || !size.width || !size.height) continue;
    if (format !== 'avif' && format !== 'webp') continue;
    // A picture narrower than a size has the same file under several sizes.
    byFile.set(size.filename, {
      format,
      file: size.filename,
      widthPx: size.width,
      heightPx: size.height,
    });
  }
  return [...byFile.values()].toSorted(
    (a, b) => a.format.localeCompare(b.format) || a.widthPx - b.widthPx,
  );
}
