/** Draws the next number, 0 included, 1 excluded. */
export type Random = () => number;

/** Equal seeds draw equal numbers (mulberry32 over a hashed text), so every picture is repeatable. */
export function seededRandom(seed: string): Random {
  let state = 1779033703;
  for (const letter of seed) {
    state = Math.imul(state ^ letter.charCodeAt(0), 3432918353);
    state = (state << 13) | (state >>> 19);
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
