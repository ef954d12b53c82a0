import { z } from 'zod';

/** PU3: a file name is one path segment of harmless characters, so no snapshot can point outside the picture folder. */
export const fileNameSchema = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i)
  .max(200)
  .refine((name) => !name.includes('..'));

const rendition = z.strictObject({
  format: z.enum(['avif', 'webp', 'jpeg', 'png']),
  file: fileNameSchema,
  widthPx: z.int().positive(),
  heightPx: z.int().positive(),
});

/** The shapes a page may show a part of a picture in, width to height. */
export const cropRatios = ['16:9', '4:3', '1:1', '4:5'] as const;
export type CropRatio = (typeof cropRatios)[number];

const crop = z.strictObject({
  ratio: z.enum(cropRatios),
  widthPx: z.int().positive(),
  heightPx: z.int().positive(),
  renditions: z.array(rendition).min(1),
});

/**
 * A picture as a page shows it: alternative text in the page's language, visible credit, licence, focal point in
 * shares of width and height (0…1 from the top left), and renditions in ascending width per format.
 */
export const pictureSchema = z.strictObject({
  id: z.string().min(1),
  alt: z.string().min(1),
  credit: z.string().min(1),
  licence: z.string().min(1),
  focalPoint: z.strictObject({ x: z.number().min(0).max(1), y: z.number().min(0).max(1) }),
  widthPx: z.int().positive(),
  heightPx: z.int().positive(),
  renditions: z.array(rendition).min(1),
  /**
   * PU17: the parts of the picture that may stand for it, by shape. A shape that is not among them would cut what must
   * not be cut; without the list nothing is known, and the focal point is all there is to go by.
   */
  crops: z.array(crop).optional(),
  /** IPTC digital source type as its last path segment, such as `algorithmicMedia`; absent when unknown. */
  digitalSourceType: z
    .string()
    .regex(/^[A-Za-z]{1,60}$/)
    .optional(),
});

export type Picture = z.infer<typeof pictureSchema>;
export type Rendition = Picture['renditions'][number];
export type PictureCrop = NonNullable<Picture['crops']>[number];

/** Every file a page may fetch for a picture: its renditions and those of its crops, each once. */
export function pictureFiles({ renditions, crops = [] }: Picture): readonly string[] {
  const all = [...renditions, ...crops.flatMap((part) => part.renditions)];
  return [...new Set(all.map(({ file }) => file))];
}
