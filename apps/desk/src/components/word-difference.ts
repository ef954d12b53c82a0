/** What words a text lost and gained. */

export interface DifferencePart {
  readonly kind: 'same' | 'lost' | 'gained';
  readonly text: string;
}

/** Above this many pairs of words the middle is shown as replaced: comparing them all would hold up the browser. */
const MOST_PAIRS = 1_000_000;

/**
 * The texts word by word (longest common subsequence); Chinese by its words too. The parts that are not `gained` are
 * the text before, those that are not `lost` the text after.
 * @example wordDifference('Ein Satzz.', 'Ein Satz.') // => same 'Ein ', lost 'Satzz', gained 'Satz', same '.'
 */
export function wordDifference(before: string, after: string): readonly DifferencePart[] {
  const one = wordsOf(before);
  const other = wordsOf(after);
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (
    end < one.length - start &&
    end < other.length - start &&
    one.at(-1 - end) === other.at(-1 - end)
  )
    end += 1;
  const middle = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  return joined([
    ...one.slice(0, start).map(same),
    ...between(middle[0] ?? [], middle[1] ?? []),
    ...one.slice(one.length - end).map(same),
  ]);
}

function wordsOf(text: string): readonly string[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

const same = (text: string): DifferencePart => ({ kind: 'same', text });
const lost = (text: string): DifferencePart => ({ kind: 'lost', text });
const gained = (text: string): DifferencePart => ({ kind: 'gained', text });

function between(one: readonly string[], other: readonly string[]): readonly DifferencePart[] {
  if (one.length * other.length > MOST_PAIRS) return [...one.map(lost), ...other.map(gained)];
  // lengths[i][j]: of the longest sequence that one from i and other from j have in common.
  const lengths = one.map(() => new Uint32Array(other.length + 1));
  lengths.push(new Uint32Array(other.length + 1));
  for (let i = one.length - 1; i >= 0; i -= 1)
    for (let j = other.length - 1; j >= 0; j -= 1)
      lengths[i]![j] =
        one[i] === other[j]
          ? lengths[i + 1]![j + 1]! + 1
          : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
  const parts: DifferencePart[] = [];
  let i = 0;
  let j = 0;
  while (i < one.length && j < other.length) {
    if (one[i] === other[j]) {
      parts.push(same(one[i]!));
      i += 1;
      j += 1;
    } else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) {
      parts.push(lost(one[i]!));
      i += 1;
    } else {
      parts.push(gained(other[j]!));
      j += 1;
    }
  }
  return [...parts, ...one.slice(i).map(lost), ...other.slice(j).map(gained)];
}

function joined(parts: readonly DifferencePart[]): readonly DifferencePart[] {
  const runs: { kind: DifferencePart['kind']; text: string }[] = [];
  for (const { kind, text } of parts) {
    const last = runs.at(-1);
    if (last?.kind === kind) last.text += text;
    else runs.push({ kind, text });
  }
  return runs;
}
