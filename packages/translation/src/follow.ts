/** The baseline after somebody wrote in the target. */
import { type Baseline, type BaselineUnit, type Pair, targetOf } from './baseline.ts';
import { formOf } from './content.ts';
import { wasBefore } from './counterparts.ts';
import { type Segment, segmentsOf } from './segment.ts';
import { joined, sentencesOf } from './sentences.ts';
import type { Languages, Unit } from './unit.ts';

/**
 * TR9: the baseline in step with the target as it is now. What was not touched keeps the source it was made from; what
 * was written now was made from the source as it is now. Without a baseline everything counts as made from it.
 */
export function follow(
  baseline: Baseline,
  source: readonly Unit[],
  target: readonly Unit[],
  languages: Languages,
): Baseline {
  const known = baseline.map((unit) => ({ ...unit, content: targetOf(unit) }));
  const before = wasBefore(target, known);
  const { units } = segmentsOf(source, known, languages.source);
  const segmentsByBase = new Map(
    units.flatMap(({ made, segments }) => (made ? [[made, segments]] : [])),
  );
  const free = units.filter(({ made }) => made === null).map(({ unit }) => unit);
  return target.map((unit): BaselineUnit => {
    const { id, field, kind } = unit;
    const base = before.get(unit);
    if (base === undefined) {
      const partner = takeFirst(free, unit);
      return { id, field, kind, pairs: pairsWithSource(partner, unit, languages) };
    }
    if (formOf(unit.content) === formOf(targetOf(base)))
      return { id, field, kind, pairs: base.pairs };
    const segments = segmentsByBase.get(base) ?? [];
    return { id, field, kind, pairs: rewritten(segments, base, unit, languages) };
  });
}

/** The first passage of the source in the same field and of the same kind that nothing was made from. */
function takeFirst(free: Unit[], { field, kind }: Unit): Unit | null {
  const index = free.findIndex((one) => one.field === field && one.kind === kind);
  return index === -1 ? null : (free.splice(index, 1)[0] ?? null);
}

/** Sentence by sentence where there are as many on both sides, else as one. */
function pairsWithSource(source: Unit | null, target: Unit, languages: Languages): readonly Pair[] {
  const written = sentencesOf(target.content, languages.target);
  const from = source === null ? [] : sentencesOf(source.content, languages.source);
  if (written.length === from.length)
    return written.map(({ content, after }, index) => ({
      source: from[index]!.content,
      target: content,
      after,
      state: 'translated',
    }));
  return [
    { source: source?.content ?? [], target: target.content, after: '', state: 'translated' },
  ];
}

/** Sentences that read as before keep their source; the others were made from the present one. */
function rewritten(
  segments: readonly Segment[],
  base: BaselineUnit,
  unit: Unit,
  languages: Languages,
): readonly Pair[] {
  const written = sentencesOf(unit.content, languages.target);
  const withTarget = segments.filter(({ target }) => target !== null);
  const counterparts = [segments, withTarget].find((list) => list.length === written.length);
  if (counterparts !== undefined)
    return counterparts.map(({ pair, source }, index): Pair => {
      const { content, after } = written[index]!;
      const isSame = pair !== null && formOf(content) === formOf(pair.target);
      return isSame ? { ...pair, after } : { source, target: content, after, state: 'translated' };
    });
  // The source may be gone, while its translation still stands.
  if (segments.length === 0 && base.pairs.length === written.length)
    return base.pairs.map((pair, index) => ({
      ...pair,
      target: written[index]!.content,
      after: written[index]!.after,
    }));
  const source = joined(
    segments.map(({ source: content, after }, index) => ({
      content,
      after: index === segments.length - 1 ? '' : after,
    })),
  );
  return [{ source, target: unit.content, after: '', state: 'translated' }];
}
