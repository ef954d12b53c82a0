/**
 * The parts of a picture that may stand for it, by shape. A file's name tells the window it was cut from, so that a
 * moved focal point makes new files and never changes one that is in public.
 */
import { type CropRatio, cropRatios, type Rendition } from '@city-of-cities/publication';
import { type Crop, croppedSizes } from '@city-of-cities/renditions';

const widthsPx = {
  '16:9': [960, 1600],
  '4:3': [480, 960],
  '1:1': [480, 960, 1280],
  '4:5': [480, 960],
} as const satisfies Record<CropRatio, readonly number[]>;

/** What the crops of a picture of the desk follow from. */
export interface CroppedPicture {
  readonly filename?: string | null;
  readonly width?: number | null;
  readonly height?: number | null;
  readonly focalX?: number | null;
  readonly focalY?: number | null;
  /** Its rights forbid cropping: no part of it may stand for it. */
  readonly isRestricted?: boolean | null;
  /** In per cent of width and height, from the top left. */
  readonly noCropZone?: Readonly<
    Partial<Record<'x' | 'y' | 'width' | 'height', number | null>>
  > | null;
}

export interface CropOrder {
  readonly ratio: CropRatio;
  /** What is cut out, in pixels of the original. */
  readonly window: Crop;
  /** The picture has this shape already: nothing is cut, its own sizes serve. */
  readonly isWhole: boolean;
  readonly widthPx: number;
  readonly heightPx: number;
  /** In ascending width per format; none is larger than the window. */
  readonly files: readonly Rendition[];
}

/** The crops a picture allows (RN18, RN19); `null` while its file is not there yet. */
export function cropsOf(picture: CroppedPicture): readonly CropOrder[] | null {
  const { filename, width, height } = picture;
  if (!filename || !width || !height) return null;
  if (picture.isRestricted === true) return [];
  const { x, y, width: zoneWidth, height: zoneHeight } = picture.noCropZone ?? {};
  const zone = { x: share(x), y: share(y), width: share(zoneWidth), height: share(zoneHeight) };
  const hasZone = zone.width > 0 && zone.height > 0;
  const stem = stemOf(filename);
  return croppedSizes({
    widthPx: width,
    heightPx: height,
    focalPoint: { x: share(picture.focalX ?? 50), y: share(picture.focalY ?? 50) },
    noCropZone: hasZone ? zone : undefined,
    ratios: cropRatios,
  }).flatMap(({ ratio, crop: window }) => {
    if (window === null) return [];
    const shape = ratio as CropRatio;
    const isWhole = window.widthPx === width && window.heightPx === height;
    return [
      {
        ratio: shape,
        window,
        isWhole,
        widthPx: window.widthPx,
        heightPx: window.heightPx,
        files: isWhole ? [] : filesOf(stem, shape, window),
      },
    ];
  });
}

/** Whether a file of this name is a crop of the picture, of this or an earlier focal point. */
export function isCropOf(picture: Pick<CroppedPicture, 'filename'>, file: string): boolean {
  const stem = stemOf(picture.filename ?? '');
  return (
    stem !== '' &&
    file.startsWith(`${stem}-`) &&
    /^\d+x\d+-\d+\.\d+-\d+\.(?:avif|webp)$/.test(file.slice(stem.length + 1))
  );
}

function stemOf(filename: string): string {
  return filename.replace(/\.[^.]*$/, '');
}

function filesOf(stem: string, ratio: CropRatio, window: Crop): readonly Rendition[] {
  const steps = widthsPx[ratio];
  const widest = Math.min(window.widthPx, Math.max(...steps));
  const widths = [...steps.filter((width) => width < widest), widest];
  const place = `${ratio.replace(':', 'x')}-${window.leftPx}.${window.topPx}`;
  return (['avif', 'webp'] as const).flatMap((format) =>
    widths.map((widthPx) => ({
      format,
      file: `${stem}-${place}-${widthPx}.${format}`,
      widthPx,
      heightPx: Math.max(1, Math.round((widthPx * window.heightPx) / window.widthPx)),
    })),
  );
}

function share(percent: number | null | undefined): number {
  return Math.min(1, Math.max(0, (percent ?? 0) / 100));
}
