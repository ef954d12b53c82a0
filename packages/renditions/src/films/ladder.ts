import type { Film } from './film.ts';

/** One step of the ladder: a rendition's size and how many bits it may take. */
export interface Step {
  /** 1080, 720, 480, or the original's own where that is smaller. Names the rendition. */
  readonly shortSidePx: number;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Constant rate factor of x264: lower is better and larger. */
  readonly rateFactor: number;
  readonly mostKilobitsPerSecond: number;
}

const rungs = [
  { shortSidePx: 1080, rateFactor: 21, mostKilobitsPerSecond: 6000 },
  { shortSidePx: 720, rateFactor: 22, mostKilobitsPerSecond: 3200 },
  { shortSidePx: 480, rateFactor: 23, mostKilobitsPerSecond: 1400 },
] as const;
const smallest = rungs[2];

/**
 * RN7: the renditions of a film, largest first; by the short side, so that a vertical film gets the same ones.
 *
 * @example renditionLadder({ widthPx: 1280, heightPx: 720 }).map(({ widthPx }) => widthPx) // => [1280, 854]
 */
export function renditionLadder(film: Pick<Film, 'widthPx' | 'heightPx'>): readonly Step[] {
  const sourceShortPx = Math.min(film.widthPx, film.heightPx);
  const fitting = rungs.filter(({ shortSidePx }) => shortSidePx <= sourceShortPx);
  const own = { ...smallest, shortSidePx: evenBelow(sourceShortPx) };
  return (fitting.length === 0 ? [own] : fitting).map((rung) => {
    const scale = rung.shortSidePx / sourceShortPx;
    return {
      ...rung,
      widthPx: evenNear(film.widthPx * scale, film.widthPx),
      heightPx: evenNear(film.heightPx * scale, film.heightPx),
    };
  });
}

/** 4:2:0 keeps one colour value per two by two pixels, so both sides must be even. */
function evenBelow(value: number): number {
  return Math.floor(value / 2) * 2;
}

function evenNear(value: number, most: number): number {
  return Math.min(Math.round(value / 2) * 2, evenBelow(most));
}
