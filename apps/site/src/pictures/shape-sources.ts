/** Which files stand for a picture in which window: art direction by crops, and the whole where none is allowed. */
import type { CropRatio, Picture, Rendition } from '@city-of-cities/publication';

/** A shape the picture takes, and from which width of the window on; the last one has no condition. */
export interface Shape {
  readonly ratio: CropRatio;
  readonly media?: string;
}

export interface SourceSet {
  readonly type: string;
  readonly media: string | undefined;
  readonly srcset: string;
  readonly widthPx: number;
  readonly heightPx: number;
  /** The largest file. */
  readonly file: string;
}

export interface ShapedPicture {
  /** In the order in which a browser tries them; the last one is for the `img` itself. */
  readonly sets: readonly SourceSet[];
  /** Some shape would cut what must not be cut: the picture is shown whole. */
  readonly isWhole: boolean;
}

const formats = ['avif', 'webp', 'jpeg', 'png'] as const;

export function shapedPicture(
  picture: Picture,
  shapes: readonly Shape[],
  folder: string,
): ShapedPicture {
  const wanted = shapes.length === 0 ? [undefined] : shapes;
  const crops = wanted.map((shape) => picture.crops?.find(({ ratio }) => ratio === shape?.ratio));
  const sets = wanted.flatMap((shape, index) =>
    setsOf(crops[index] ?? picture, shape?.media, folder),
  );
  const isKnown = picture.crops !== undefined && shapes.length > 0;
  return { sets, isWhole: isKnown && crops.includes(undefined) };
}

function setsOf(
  part: Pick<Picture, 'renditions' | 'widthPx' | 'heightPx'>,
  media: string | undefined,
  folder: string,
): readonly SourceSet[] {
  return formats.flatMap((format) => {
    const files = part.renditions.filter((rendition) => rendition.format === format);
    const largest = files.at(-1);
    if (largest === undefined) return [];
    const { widthPx, heightPx } = part;
    const srcset = srcsetOf(files, folder);
    return [{ type: `image/${format}`, media, srcset, widthPx, heightPx, file: largest.file }];
  });
}

function srcsetOf(files: readonly Rendition[], folder: string): string {
  return files.map(({ file, widthPx }) => `${folder}/${file} ${widthPx}w`).join(', ');
}

/** The shapes of a card, of a card twice as large, and of the head of a page; the styles give them the same room. */
export const shapesOf = {
  card: [{ ratio: '4:3' }],
  leadCard: [{ media: '(min-width: 62rem)', ratio: '1:1' }, { ratio: '4:3' }],
  head: [
    { media: '(min-width: 62rem)', ratio: '1:1' },
    { media: '(min-width: 36rem)', ratio: '16:9' },
    { ratio: '4:5' },
  ],
} as const satisfies Record<string, readonly Shape[]>;
