/** Puts a label beside each point so that no label covers another, a mark or a fixed text. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Anchor {
  /** The mark with its band. */
  readonly mark: Box;
  /** Of the label. */
  readonly width: number;
  readonly height: number;
}

export interface Placed extends Box {
  /** Too far from its mark to be understood without a line to it. */
  readonly isFar: boolean;
}

// Right first, for that is where reading goes on; corners last.
const DIRECTIONS: readonly (readonly [x: number, y: number])[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
];
const DISTANCES = [3, 9, 18, 30, 46, 66, 90, 120, 160, 210, 270, 340];
const NEAR = 12;
const PADDING = 1.5;

/**
 * CH9: greedy and deterministic: the most crowded points choose first, each takes the nearest free
 * place. Null for a label that finds none within `reach`.
 */
export function placeLabels(
  anchors: readonly Anchor[],
  room: Box,
  fixed: readonly Box[],
  reach: number,
): readonly (Placed | null)[] {
  const taken: Box[] = [...fixed, ...anchors.map(({ mark }) => mark)];
  const placed: (Placed | null)[] = anchors.map(() => null);
  for (const i of byCrowd(anchors)) {
    const others = anchors.filter((_, j) => j !== i).map(({ mark }) => mark);
    const free = candidates(anchors[i]!, reach).find(
      (box) =>
        isInside(box, room) &&
        !taken.some((other) => isTouching(box, other)) &&
        (box.isFar || isNearest(box, anchors[i]!.mark, others)),
    );
    if (free === undefined) continue;
    placed[i] = free;
    taken.push(free);
  }
  return placed;
}

function byCrowd(anchors: readonly Anchor[]): readonly number[] {
  const centres = anchors.map(({ mark }) => middleOf(mark));
  const nearness = centres.map(([x, y]) =>
    centres.reduce((sum, other) => sum + 1 / (20 + Math.hypot(x - other[0], y - other[1])), 0),
  );
  return anchors.map((_, i) => i).toSorted((i, j) => nearness[j]! - nearness[i]! || i - j);
}

export function middleOf({ left, right, top, bottom }: Box): readonly [x: number, y: number] {
  return [(left + right) / 2, (top + bottom) / 2];
}

function candidates({ mark, width, height }: Anchor, reach: number): readonly Placed[] {
  const [x, y] = middleOf(mark);
  const [halfX, halfY] = [mark.right - x, mark.bottom - y];
  return DISTANCES.filter((distance) => distance <= reach).flatMap((distance) =>
    DIRECTIONS.map(([toX, toY]) => {
      const centreX = x + toX * (halfX + distance + width / 2);
      const centreY = y + toY * (halfY + (toX === 0 ? distance : distance * 0.7) + height / 2);
      return {
        left: centreX - width / 2,
        right: centreX + width / 2,
        top: centreY - height / 2,
        bottom: centreY + height / 2,
        isFar: distance > NEAR,
      };
    }),
  );
}

function isInside(box: Box, room: Box): boolean {
  return (
    box.left >= room.left &&
    box.right <= room.right &&
    box.top >= room.top &&
    box.bottom <= room.bottom
  );
}

/** A label without a line to its mark must not stand closer to another one. */
function isNearest(box: Box, own: Box, others: readonly Box[]): boolean {
  const distance = distanceOf(box, own);
  return others.every((other) => distanceOf(box, other) > distance + 2);
}

function distanceOf(a: Box, b: Box): number {
  return Math.hypot(
    Math.max(0, a.left - b.right, b.left - a.right),
    Math.max(0, a.top - b.bottom, b.top - a.bottom),
  );
}

export function isTouching(a: Box, b: Box): boolean {
  return (
    a.left < b.right + PADDING &&
    b.left < a.right + PADDING &&
    a.top < b.bottom + PADDING &&
    b.top < a.bottom + PADDING
  );
}
