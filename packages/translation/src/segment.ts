/** The sentences of a source with their translations and what is to do. */
import type { LanguageId } from '@city-of-cities/region';
import { align } from './align.ts';
import { type Baseline, type BaselineUnit, type MadeState, type Pair } from './baseline.ts';
import { type Content, formOf, isBlank, plainOf } from './content.ts';
import { madeFrom } from './counterparts.ts';
import { fingerprint } from './fingerprint.ts';
import { joined, type Sentence, sentencesOf } from './sentences.ts';
import type { Unit } from './unit.ts';

/** `new` has no translation; `changed` has one made from another source. */
export type SegmentState = 'new' | 'changed' | MadeState;

export interface Segment {
  /** Unique in its passage, made from its words: it stays when other sentences come or go. */
  readonly id: string;
  readonly source: Content;
  /** White space that follows in the source. */
  readonly after: string;
  readonly target: Content | null;
  /** The source the translation was made from, where that is another. */
  readonly before: Content | null;
  readonly state: SegmentState;
  /** The translation's own record. */
  readonly pair: Pair | null;
}

export interface UnitSegments {
  readonly unit: Unit;
  /** The passage of the target, `null` when there is none yet. */
  readonly made: BaselineUnit | null;
  readonly segments: readonly Segment[];
}

/** A translation whose source is gone. */
export interface Orphan {
  readonly unit: string;
  readonly pair: Pair;
}

export interface Segmentation {
  readonly units: readonly UnitSegments[];
  readonly orphans: readonly Orphan[];
}

/** TR7: every sentence of the source with its state, compared with a baseline that is in step with the target. */
export function segmentsOf(
  source: readonly Unit[],
  baseline: Baseline,
  language: LanguageId,
): Segmentation {
  const made = madeFrom(source, baseline);
  const used = new Set<Pair>();
  const units = source.map((unit): UnitSegments => {
    const base = made.get(unit) ?? null;
    const segments = identified(sentencesWithPairs(unit, base, language));
    for (const { pair } of segments) if (pair !== null) used.add(pair);
    return { unit, made: base, segments };
  });
  const orphans = baseline.flatMap(({ id, pairs }) =>
    pairs
      .filter((pair) => !used.has(pair) && pair.source.length > 0 && !isBlank(pair.target))
      .map((pair) => ({ unit: id, pair })),
  );
  return { units, orphans };
}

type Unnamed = Omit<Segment, 'id'>;

function sentencesWithPairs(
  unit: Unit,
  base: BaselineUnit | null,
  language: LanguageId,
): readonly Unnamed[] {
  const now = sentencesOf(unit.content, language);
  const old = (base?.pairs ?? []).flatMap((pair) =>
    sentencesOf(pair.source, language).map(({ content }) => ({ pair, content })),
  );
  const partners = align(
    old.map(({ content }) => plainOf(content)),
    now.map(({ content }) => plainOf(content)),
  );
  const segments: Unnamed[] = [];
  for (let start = 0; start < now.length;) {
    const partner = partners[start] ?? null;
    const pair = partner === null ? null : old[partner]!.pair;
    let end = start + 1;
    // Sentences whose translations cannot be told apart are one segment, with what came between them.
    if (pair !== null)
      for (let next = end; next < now.length; next += 1) {
        const other = partners[next] ?? null;
        if (other !== null && old[other]!.pair === pair) end = next + 1;
      }
    segments.push(segmentOf(now.slice(start, end), pair));
    start = end;
  }
  return segments;
}

function segmentOf(sentences: readonly Sentence[], pair: Pair | null): Unnamed {
  const after = sentences.at(-1)?.after ?? '';
  const source = joined(
    sentences.map((sentence, index) =>
      index === sentences.length - 1 ? { ...sentence, after: '' } : sentence,
    ),
  );
  if (pair === null || isBlank(pair.target))
    return { source, after, target: null, before: null, state: 'new', pair };
  const isSame = formOf(source) === formOf(pair.source);
  return {
    source,
    after,
    target: pair.target,
    before: isSame ? null : pair.source,
    state: isSame ? pair.state : 'changed',
    pair,
  };
}

/** TR8: the id is the words' fingerprint, counted on where a passage says the same twice. */
function identified(segments: readonly Unnamed[]): readonly Segment[] {
  const seen = new Map<string, number>();
  return segments.map((segment) => {
    const name = `s${fingerprint(formOf(segment.source))}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { ...segment, id: count === 1 ? name : `${name}-${count}` };
  });
}
