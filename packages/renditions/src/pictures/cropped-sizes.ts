/** Art-directed crops: pure arithmetic, no picture is opened. */

/** Shares of width and height (0…1) from the top left. */
export interface PicturePoint {
  readonly x: number;
  readonly y: number;
}

/** Shares of width and height (0…1); `x` and `y` are its top left corner. */
export interface PictureZone extends PicturePoint {
  readonly width: number;
  readonly height: number;
}

export type Ratio = `${number}:${number}`;

export interface Crop {
  readonly leftPx: number;
  readonly topPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

export interface CropRequest {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly focalPoint: PicturePoint;
  /** What must never be cut: faces, a mark, a text. */
  readonly noCropZone?: PictureZone | undefined;
  /** Width to height, `16:9`. */
  readonly ratios: readonly Ratio[];
}

/**
 * RN18, RN19: for each ratio the largest crop that shows the focal point at the place it has in the whole, moved no
 * further than the no-crop zone asks; `null` when the zone does not fit. Throws on sizes and shares out of range.
 *
 * @example
 * croppedSizes({ widthPx: 1600, heightPx: 900, focalPoint: { x: 0.25, y: 0.5 }, ratios: ['1:1'] });
 * // => [{ ratio: '1:1', crop: { leftPx: 175, topPx: 0, widthPx: 900, heightPx: 900 } }]
 */
export function croppedSizes(
  request: CropRequest,
): readonly { readonly ratio: Ratio; readonly crop: Crop | null }[] {
  const { widthPx, heightPx, focalPoint } = request;
  const zone = request.noCropZone ?? { ...focalPoint, width: 0, height: 0 };
  check(widthPx, heightPx, focalPoint, zone);

  return request.ratios.map((ratio) => {
    const size = largestOf(ratioValue(ratio), widthPx, heightPx);
    const leftPx = place(size.widthPx, widthPx, focalPoint.x, [zone.x, zone.x + zone.width]);
    const topPx = place(size.heightPx, heightPx, focalPoint.y, [zone.y, zone.y + zone.height]);
    return { ratio, crop: leftPx === null || topPx === null ? null : { leftPx, topPx, ...size } };
  });
}

function largestOf(ratio: number, widthPx: number, heightPx: number) {
  return widthPx / heightPx > ratio
    ? { widthPx: Math.max(1, Math.min(widthPx, Math.round(heightPx * ratio))), heightPx }
    : { widthPx, heightPx: Math.max(1, Math.min(heightPx, Math.round(widthPx / ratio))) };
}

/** Where a window of `length` begins on a side of `wholeLength` pixels, or `null` when there is no such place. */
function place(
  length: number,
  wholeLength: number,
  focus: number,
  [zoneStart, zoneEnd]: readonly [number, number],
): number | null {
  // Shares are products of divisions: a hair beyond a pixel's edge does not claim the next pixel.
  const hair = 1e-6;
  const focusPx = focus * wholeLength;
  const first = Math.max(0, Math.ceil(Math.max(zoneEnd * wholeLength, focusPx) - length - hair));
  const last = Math.min(
    wholeLength - length,
    Math.floor(Math.min(zoneStart * wholeLength, focusPx) + hair),
  );
  if (first > last) return null;
  const wanted = Math.round(focus * (wholeLength - length));
  return Math.min(Math.max(wanted, first), last);
}

function ratioValue(ratio: Ratio): number {
  const [width = 0, height = 0] = ratio.split(':').map(Number);
  const value = width / height;
  if (!(value > 0 && value < Infinity)) throw new Error(`"${ratio}" is not a ratio of two sides.`);
  return value;
}

function check(widthPx: number, heightPx: number, focus: PicturePoint, zone: PictureZone): void {
  const isSize = [widthPx, heightPx].every((value) => Number.isSafeInteger(value) && value > 0);
  if (!isSize) throw new Error(`${widthPx} × ${heightPx} is not the size of a picture in pixels.`);
  const shares = [focus.x, focus.y, zone.x, zone.y, zone.width, zone.height];
  const ends = [zone.x + zone.width, zone.y + zone.height];
  if (![...shares, ...ends].every((value) => value >= 0 && value <= 1 + 1e-9))
    throw new Error('Focal point and no-crop zone are shares from 0 to 1 and lie in the picture.');
}
