/** Makes the files of a picture's crops, each with what the desk knows of author and rights. */
import { randomBytes } from 'node:crypto';
import { access, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type PictureMetadata, withPictureMetadata } from '@city-of-cities/renditions';
import sharp, { type Sharp } from 'sharp';
import { deskSettings, pictureDirectory } from '../settings.ts';
import { type CropOrder, cropsOf, isCropOf } from '../translate/picture-crops.ts';
import type { PictureDocument } from '../translate/picture.ts';
import { PICTURE_MAX_PIXELS } from './check-file.ts';
import { metadataOf, rightsOf } from './file-metadata.ts';

/** How each format is written; the same for whole pictures, so that a crop looks no different. */
export const encodings = {
  avif: (picture: Sharp) => picture.avif({ quality: 55, effort: 2 }),
  webp: (picture: Sharp) => picture.webp({ quality: 78, effort: 3 }),
} as const;

/**
 * Writes the crops that are not on the disk; `anew` writes all of them. A picture whose original is gone gets none:
 * then its sizes are gone, too, and the site tells so in its log.
 */
export async function writeCrops(
  picture: PictureDocument,
  { anew = false }: { readonly anew?: boolean } = {},
): Promise<void> {
  const folder = pictureDirectory(deskSettings());
  const orders = cropsOf(picture) ?? [];
  const wanted = await Promise.all(
    orders.map(async (order) => {
      const isThere = await Promise.all(order.files.map(({ file }) => exists(join(folder, file))));
      return { ...order, files: order.files.filter((_, index) => anew || !isThere[index]) };
    }),
  );
  const missing = wanted.filter(({ files }) => files.length > 0);
  if (missing.length === 0) return;
  const source = await sourceOf(picture, folder);
  if (source === null) return;
  for (const order of missing) await cut(source, order, folder);
}

/** DE90: what is said of author and rights now is said by every size and crop; the original keeps what it came with. */
export async function renewRights(picture: PictureDocument): Promise<void> {
  const folder = pictureDirectory(deskSettings());
  const source = await sourceOf(picture, folder);
  if (source === null) return;
  for (const size of Object.values(picture.sizes ?? {})) {
    const format = size?.mimeType?.replace('image/', '');
    if (!size?.filename || !size.width || !size.height) continue;
    if (format !== 'avif' && format !== 'webp') continue;
    const sized = sharp(source.original, { limitInputPixels: PICTURE_MAX_PIXELS })
      .resize(size.width, size.height, { fit: 'fill' })
      .keepIccProfile();
    const bytes = await encodings[format](withPictureMetadata(sized, source.metadata)).toBuffer();
    await replaceFile(join(folder, size.filename), bytes);
  }
  await writeCrops(picture, { anew: true });
}

/** A picture that is gone leaves no crop behind. */
export async function removeCrops(picture: Pick<PictureDocument, 'filename'>): Promise<void> {
  const folder = pictureDirectory(deskSettings());
  const files = await readdir(folder).catch(noFile);
  for (const file of files ?? [])
    if (isCropOf(picture, file)) await rm(join(folder, file), { force: true });
}

interface Source {
  readonly original: Buffer;
  readonly metadata: PictureMetadata;
}

async function sourceOf(picture: PictureDocument, folder: string): Promise<Source | null> {
  if (!picture.filename) return null;
  const original = await readFile(join(folder, picture.filename)).catch(noFile);
  if (original === null) return null;
  return { original, metadata: metadataOf(rightsOf({ ...picture }, original), original) };
}

async function cut(
  { original, metadata }: Source,
  { window, files }: CropOrder,
  folder: string,
): Promise<void> {
  const { leftPx: left, topPx: top, widthPx: width, heightPx: height } = window;
  const widest = Math.max(...files.map(({ widthPx }) => widthPx));
  // Decoded and cut once; the sizes are made from that.
  const { data, info } = await sharp(original, { limitInputPixels: PICTURE_MAX_PIXELS })
    .extract({ left, top, width, height })
    .resize({ width: widest })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width: rawWidth, height: rawHeight, channels } = info;
  for (const { file, format, widthPx, heightPx } of files) {
    if (format !== 'avif' && format !== 'webp') continue;
    const picture = sharp(data, { raw: { width: rawWidth, height: rawHeight, channels } });
    const sized = picture.resize(widthPx, heightPx, { fit: 'fill' });
    const bytes = await encodings[format](withPictureMetadata(sized, metadata)).toBuffer();
    await replaceFile(join(folder, file), bytes);
  }
}

/** A reader meets the old file or the new one, never half of one. */
export async function replaceFile(path: string, bytes: Buffer): Promise<void> {
  const beside = `${path}.${randomBytes(6).toString('hex')}.part`;
  await writeFile(beside, bytes);
  await rename(beside, path);
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function noFile(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
