/**
 * Chance with a seed: xoshiro128** (Blackman & Vigna 2021), seeded through splitmix32, 32-bit
 * integer arithmetic only, so that a seed gives the same numbers on every machine.
 */
export interface RandomBits {
  /** An integer in 0 … 2³²−1. */
  readonly next: () => number;
}

/** Streams of different `stream` numbers under one seed are independent for practical purposes. */
export function seededBits(seed: number, stream: number): RandomBits {
  let mix = (Math.imul(seed | 0, 0x9e3779b1) ^ Math.imul(stream + 1, 0x85ebca77)) | 0;
  const splitmix = (): number => {
    mix = (mix + 0x9e3779b9) | 0;
    let z = mix ^ (mix >>> 16);
    z = Math.imul(z, 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return z ^ (z >>> 15);
  };
  let [a, b, c, d] = [splitmix(), splitmix(), splitmix(), splitmix() | 1];
  return {
    next: () => {
      const scrambled = Math.imul(b, 5);
      const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9);
      const shifted = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= shifted;
      d = (d << 11) | (d >>> 21);
      return result >>> 0;
    },
  };
}

const RANGE = 2 ** 32;

/** Draws from 0 … n−1, each equally likely (numbers beyond the last full multiple are redrawn). */
export function integersBelow(n: number, bits: RandomBits): () => number {
  const step = Math.floor(RANGE / n);
  const limit = step * n;
  return () => {
    let drawn = bits.next();
    while (drawn >= limit) drawn = bits.next();
    return Math.floor(drawn / step);
  };
}

/** Uniform on (0, 1), 32 bits. */
export function uniform(bits: RandomBits): number {
  return (bits.next() + 0.5) / RANGE;
}
