/**
 * Chance with a seed: xoshiro128** (Blackman & Vigna 2021), seeded through splitmix32, 32-bit
 * integer arithmetic only, so that a seed gives the same numbers on every machine.
 * The state is four words in a typed array: as captured variables they would be boxed numbers.
 */
export type RandomState = Int32Array;

/** Streams of different `stream` numbers under one seed are independent for practical purposes. */
export function seededState(seed: number, stream: number): RandomState {
  let mix = (Math.imul(seed | 0, 0x9e3779b1) ^ Math.imul(stream + 1, 0x85ebca77)) | 0;
  const splitmix = (): number => {
    mix = (mix + 0x9e3779b9) | 0;
    let z = mix ^ (mix >>> 16);
    z = Math.imul(z, 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return z ^ (z >>> 15);
  };
  // A state of zeros would stay zero.
  return Int32Array.of(splitmix(), splitmix(), splitmix(), splitmix() | 1);
}

/** The next integer in 0 … 2³²−1; advances the state. */
export function nextWord(state: RandomState): number {
  const b = state[1]!;
  const scrambled = Math.imul(b, 5);
  const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9);
  const c = state[2]! ^ state[0]!;
  const d = state[3]! ^ b;
  state[1] = b ^ c;
  state[0]! ^= d;
  state[2] = c ^ (b << 9);
  state[3] = (d << 11) | (d >>> 21);
  return result >>> 0;
}

const WORDS = 2 ** 32;

/**
 * Adds `draws` draws from 0 … n−1, each equally likely, to counts[start + drawn], n the length from
 * `start` to `end`. Words beyond the last full multiple of n are drawn again. The state is copied
 * into local words: this loop runs once per respondent and replicate.
 */
export function countDraws(
  state: RandomState,
  draws: number,
  counts: Uint16Array,
  [start, end]: readonly [number, number],
): void {
  const n = end - start;
  const step = Math.floor(WORDS / n);
  const limit = step * n;
  const perStep = 1 / step;
  let [a, b, c, d] = [state[0]!, state[1]!, state[2]!, state[3]!];
  for (let left = draws; left > 0;) {
    const scrambled = Math.imul(b, 5);
    const word = Math.imul((scrambled << 7) | (scrambled >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    if (word >= limit) continue;
    // Half a word up, the product never comes near a whole number: the floor is exact.
    counts[start + Math.floor((word + 0.5) * perStep)]! += 1;
    left -= 1;
  }
  state.set([a, b, c, d]);
}

/** Uniform on (0, 1), 32 bits. */
export function nextUniform(state: RandomState): number {
  return (nextWord(state) + 0.5) / WORDS;
}
