/** Reads forward through bytes; throws RangeError past the end, which means the file is cut off. */
export interface ByteReader {
  readonly position: () => number;
  readonly remaining: () => number;
  readonly moveTo: (position: number) => void;
  readonly bytes: (length: number) => Uint8Array;
  readonly int32: () => number;
  /** Up to 2⁵³. */
  readonly int64: () => number;
  readonly float64: () => number;
}

export function byteReader(source: Uint8Array, isLittleEndian: boolean): ByteReader {
  const view = new DataView(source.buffer, source.byteOffset, source.byteLength);
  let at = 0;
  const take = (length: number): number => {
    if (length < 0 || at + length > source.length) throw new RangeError('past the end');
    at += length;
    return at - length;
  };
  return {
    position: () => at,
    remaining: () => source.length - at,
    moveTo: (position) => {
      at = 0;
      take(position);
    },
    bytes: (length) => {
      const from = take(length);
      return source.subarray(from, from + length);
    },
    int32: () => view.getInt32(take(4), isLittleEndian),
    int64: () => Number(view.getBigInt64(take(8), isLittleEndian)),
    float64: () => view.getFloat64(take(8), isLittleEndian),
  };
}
