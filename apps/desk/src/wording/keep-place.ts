/** Findings of an earlier state of a text, moved to where they stand now. */

interface Placed {
  readonly start: number;
  readonly end: number;
}

/**
 * What lies before or after the changed part stays with its words; what the change touches is dropped until it was
 * asked about again. Hints therefore neither jump nor lie while somebody writes on.
 * @example keepPlace([{ start: 0, end: 3 }], 'Ein Wort', 'Hm. Ein Wort') // => [{ start: 4, end: 7 }]
 */
export function keepPlace<Finding extends Placed>(
  findings: readonly Finding[],
  before: string,
  now: string,
): readonly Finding[] {
  if (before === now) return findings;
  const shorter = Math.min(before.length, now.length);
  let head = 0;
  while (head < shorter && before[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const moved = now.length - before.length;
  return findings.flatMap((finding) => {
    const { end, start } = finding;
    if (end <= head) return [finding];
    if (start < before.length - tail) return [];
    return [{ ...finding, start: start + moved, end: end + moved }];
  });
}
