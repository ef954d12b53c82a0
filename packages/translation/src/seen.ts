/** "Seen, still fine": somebody compared, and the translation may stay. */
import type { Baseline, Pair } from './baseline.ts';
import { formOf } from './content.ts';
import { fingerprint } from './fingerprint.ts';
import type { Orphan, Segmentation } from './segment.ts';

/** How a translation whose source is gone is named in a list. */
export function orphanId({ pair, unit }: Orphan): string {
  return `${unit} gone-${fingerprint(formOf(pair.source))}`;
}

/** TR11: the changed sentences and orphans of these ids count as made from the present source; `null` takes all. */
export function markSeen(
  baseline: Baseline,
  { orphans, units }: Segmentation,
  ids: readonly string[] | null,
): Baseline {
  const isMeant = (id: string) => ids === null || ids.includes(id);
  const seen = new Map<Pair, Pair>();
  for (const { segments, unit } of units)
    for (const { id, pair, source, state } of segments)
      if (pair !== null && state === 'changed' && isMeant(`${unit.id} ${id}`))
        seen.set(pair, { ...pair, source, state: 'seen' });
  for (const orphan of orphans)
    if (isMeant(orphanId(orphan)))
      seen.set(orphan.pair, { ...orphan.pair, source: [], state: 'seen' });
  return baseline.map((unit) => ({
    ...unit,
    pairs: unit.pairs.map((pair) => seen.get(pair) ?? pair),
  }));
}
