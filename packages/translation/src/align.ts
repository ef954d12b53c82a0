/** Which passage of now is which passage of before. */

const ALIKE = 0.4;
const MOST_COMPARISONS = 250_000;

/**
 * TR4: for each entry of `after` the index of its counterpart in `before`, or `null`. Order is kept. Equal entries are
 * anchors; between them the most similar pairs count (Dice coefficient of character pairs, at least 0.4), and what is
 * left over in equal numbers is taken as rewritten.
 */
export function align(
  before: readonly string[],
  after: readonly string[],
): readonly (number | null)[] {
  const result: (number | null)[] = after.map(() => null);
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) {
    result[head] = head;
    head += 1;
  }
  let tail = 0;
  while (
    tail < before.length - head &&
    tail < after.length - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) {
    result[after.length - 1 - tail] = before.length - 1 - tail;
    tail += 1;
  }
  const old = before.slice(head, before.length - tail);
  const now = after.slice(head, after.length - tail);
  const inner = old.length * now.length > MOST_COMPARISONS ? now.map(() => null) : best(old, now);
  for (const [index, partner] of fillGaps(inner, old.length).entries())
    if (partner !== null) result[head + index] = head + partner;
  return result;
}

/** The order-keeping pairing with the greatest sum of similarities. */
function best(old: readonly string[], now: readonly string[]): (number | null)[] {
  const oldPairs = old.map(pairsOf);
  const nowPairs = now.map(pairsOf);
  const likeness = now.map((text, j) =>
    old.map((other, i) => (text === other ? 2 : similarity(oldPairs[i]!, nowPairs[j]!))),
  );
  const sums = Array.from({ length: now.length + 1 }, () => new Float64Array(old.length + 1));
  for (let j = now.length - 1; j >= 0; j -= 1)
    for (let i = old.length - 1; i >= 0; i -= 1) {
      const like = likeness[j]![i]!;
      const paired = like >= ALIKE ? like + sums[j + 1]![i + 1]! : 0;
      sums[j]![i] = Math.max(paired, sums[j + 1]![i]!, sums[j]![i + 1]!);
    }
  const result: (number | null)[] = now.map(() => null);
  let j = 0;
  let i = 0;
  while (j < now.length && i < old.length) {
    const like = likeness[j]![i]!;
    if (like >= ALIKE && sums[j]![i] === like + sums[j + 1]![i + 1]!) {
      result[j] = i;
      j += 1;
      i += 1;
    } else if (sums[j]![i] === sums[j + 1]![i]!) j += 1;
    else i += 1;
  }
  return result;
}

/** Unpaired runs of equal length between two anchors are paired in order. */
function fillGaps(pairing: readonly (number | null)[], oldLength: number): (number | null)[] {
  const filled = [...pairing];
  let run = 0;
  let lastOld = -1;
  for (let j = 0; j <= pairing.length; j += 1) {
    const partner = j === pairing.length ? oldLength : pairing[j]!;
    if (partner === null) {
      run += 1;
      continue;
    }
    if (run > 0 && partner - lastOld - 1 === run)
      for (let back = 0; back < run; back += 1) filled[j - run + back] = lastOld + 1 + back;
    run = 0;
    lastOld = partner;
  }
  return filled;
}

function pairsOf(text: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  for (let index = 0; index < text.length - 1; index += 1) {
    const pair = text.slice(index, index + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

function similarity(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let shared = 0;
  let total = 0;
  for (const [pair, count] of one) {
    shared += Math.min(count, other.get(pair) ?? 0);
    total += count;
  }
  for (const count of other.values()) total += count;
  return total === 0 ? 0 : (2 * shared) / total;
}
