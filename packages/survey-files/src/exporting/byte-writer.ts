/** Bytes in little-endian order that grow as they are written. */
export interface ByteWriter {
  readonly int32: (value: number) => void;
  readonly int64: (value: number) => void;
  readonly float64: (value: number) => void;
  readonly bytes: (value: ArrayLike<number>) => void;
  /** UTF-8, filled up with blanks to `length` bytes. Throws RangeError when it does not fit. */
  readonly padded: (text: string, length: number) => void;
  readonly zeros: (count: number) => void;
  readonly finished: () => Uint8Array;
}

export function byteWriter(): ByteWriter {
  let buffer = new Uint8Array(1024);
  let view = new DataView(buffer.buffer);
  let at = 0;
  const reserve = (count: number): number => {
    if (at + count > buffer.length) {
      const grown = new Uint8Array(Math.max(at + count, buffer.length * 2));
      grown.set(buffer);
      buffer = grown;
      view = new DataView(buffer.buffer);
    }
    at += count;
    return at - count;
  };
  const bytes = (value: ArrayLike<number>): void => {
    // Reserved first: growing replaces the buffer.
    const start = reserve(value.length);
    buffer.set(value, start);
  };
  return {
    int32: (value) => {
      const start = reserve(4);
      view.setInt32(start, value, true);
    },
    int64: (value) => {
      const start = reserve(8);
      view.setBigInt64(start, BigInt(value), true);
    },
    float64: (value) => {
      const start = reserve(8);
      view.setFloat64(start, value, true);
    },
    bytes,
    padded: (text, length) => bytes(paddedBytes(text, length)),
    zeros: (count) => {
      reserve(count);
    },
    finished: () => buffer.slice(0, at),
  };
}

/** UTF-8, filled up with blanks to `length` bytes. Throws RangeError when it does not fit. */
export function paddedBytes(text: string, length: number): Uint8Array {
  const padded = new Uint8Array(length).fill(0x20);
  padded.set(new TextEncoder().encode(text));
  return padded;
}

/** The longest beginning of a text that fits `length` bytes of UTF-8 without a torn character. */
export function cutToBytes(text: string, length: number): string {
  if (3 * text.length <= length) return text;
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(length));
  return text.slice(0, read);
}
