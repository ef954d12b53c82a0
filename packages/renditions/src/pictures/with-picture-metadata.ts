import type { Sharp } from 'sharp';
import type { PictureMetadata } from './picture-metadata.ts';
import { pictureXmp } from './picture-xmp.ts';

/**
 * RN16: lets a derivative (JPEG, WebP, AVIF) carry its metadata. Everything else the original carried stays behind,
 * the place it was taken at included. Not for PNG: libvips writes XMP there as `tEXt`, where no reader looks for it.
 *
 * @example await withPictureMetadata(sharp(original).resize(800), metadata).avif().toBuffer();
 */
export function withPictureMetadata(picture: Sharp, metadata: PictureMetadata): Sharp {
  return picture.withXmp(pictureXmp(metadata));
}
