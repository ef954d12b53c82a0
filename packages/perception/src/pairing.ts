/** The combinations of two codes that occur, numbered in order of first appearance. */
export interface Pairing {
  /** Number of the combination per row; −1 where either code is below 0. */
  readonly codes: Int32Array;
  /** The two codes of each combination. */
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** Up to here a flat table beats a Map by an order of magnitude: 4 bytes per possible pair. */
const MAX_TABLE = 8_000_000;

export function pairCodes(
  left: Int32Array,
  right: Int32Array,
  sizes: readonly [left: number, right: number],
): Pairing {
  const lefts: number[] = [];
  const rights: number[] = [];
  const codes = new Int32Array(left.length);
  const possible = sizes[0] * sizes[1];
  const table = possible <= MAX_TABLE ? new Int32Array(possible).fill(-1) : undefined;
  const map = new Map<number, number>();
  for (let k = 0; k < left.length; k++) {
    const a = left[k]!;
    const b = right[k]!;
    if (a < 0 || b < 0) {
      codes[k] = -1;
      continue;
    }
    const pair = a * sizes[1] + b;
    let index = table === undefined ? (map.get(pair) ?? -1) : table[pair]!;
    if (index < 0) {
      index = lefts.length;
      lefts.push(a);
      rights.push(b);
      if (table === undefined) map.set(pair, index);
      else table[pair] = index;
    }
    codes[k] = index;
  }
  return { codes, left: lefts, right: rights };
}
