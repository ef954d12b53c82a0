/** Translations that came in → what has to be written where, and what they were made from. */
import type { LanguageId } from '@city-of-cities/region';
import { type Baseline, type BaselineUnit, type Pair, targetOf } from './baseline.ts';
import { type Content, formOf } from './content.ts';
import type { Segment, Segmentation, UnitSegments } from './segment.ts';
import type { Languages, Unit } from './unit.ts';

/** A translation for one sentence; `null` confirms the present one. */
export interface Given {
  readonly unit: string;
  readonly segment: string;
  readonly target: Content | null;
}

/** A passage that the target does not have yet. */
export interface NewPassage {
  readonly source: Unit;
  readonly content: Content;
  /** The passage of the source before it in the same field that the target has, if any. */
  readonly follows: string | null;
}

export interface Placed {
  /** New words of passages of the target, by their ids. */
  readonly changed: ReadonlyMap<string, Content>;
  /** In the order in which they are to be put in. */
  readonly added: readonly NewPassage[];
  /** In step with the target once all is written; ids of added passages are still those of the source. */
  readonly baseline: Baseline;
}

/** TR10: puts translations in place. Nothing that stands in the target is taken away. Throws for an unknown sentence. */
export function place(
  segmentation: Segmentation,
  baseline: Baseline,
  given: readonly Given[],
  languages: Languages,
): Placed {
  const targets = new Map(given.map((one) => [`${one.unit} ${one.segment}`, one]));
  const changed = new Map<string, Content>();
  const added: NewPassage[] = [];
  const replaced = new Map<BaselineUnit, BaselineUnit>();
  const insertedAfter = new Map<BaselineUnit | string, BaselineUnit[]>();
  const lastInField = new Map<string, BaselineUnit>();
  for (const passage of segmentation.units) {
    const { made, unit } = passage;
    const pairs = pairsAfter(passage, targets, languages.target);
    if (made !== null) {
      lastInField.set(unit.field, made);
      if (pairs === null) continue;
      const next = { ...made, pairs };
      replaced.set(made, next);
      if (formOf(targetOf(next)) !== formOf(targetOf(made))) changed.set(made.id, targetOf(next));
    } else if (pairs !== null && pairs.length > 0) {
      const { id, field, kind } = unit;
      const previous = lastInField.get(field);
      const spot = previous ?? field;
      const fresh = { id, field, kind, pairs };
      insertedAfter.set(spot, [...(insertedAfter.get(spot) ?? []), fresh]);
      added.push({ source: unit, content: targetOf(fresh), follows: previous?.id ?? null });
    }
  }
  if (targets.size > 0) throw new Error(`There is no sentence ${[...targets.keys()].join(', ')}.`);
  return { changed, added, baseline: assembled(baseline, replaced, insertedAfter) };
}

/** The pairs of a passage with what is given for it, or `null` when nothing is. Takes from `targets` what it uses. */
function pairsAfter(
  { made, segments, unit }: UnitSegments,
  targets: Map<string, Given>,
  language: LanguageId,
): readonly Pair[] | null {
  const pairs = [...(made?.pairs ?? [])];
  let position = 0;
  let isTouched = false;
  for (const segment of segments) {
    const key = `${unit.id} ${segment.id}`;
    const given = targets.get(key);
    targets.delete(key);
    const own = segment.pair === null ? -1 : pairs.indexOf(segment.pair);
    if (given === undefined) {
      if (own !== -1) position = own + 1;
      continue;
    }
    const pair = pairFor(segment, given);
    if (pair === null) continue;
    isTouched = true;
    if (own !== -1) {
      pairs[own] = pair;
      position = own + 1;
      continue;
    }
    const gap = gapAfter(segment, language);
    const previous = pairs[position - 1];
    if (previous !== undefined && previous.after === '')
      pairs[position - 1] = { ...previous, after: gap };
    pairs.splice(position, 0, { ...pair, after: position < pairs.length ? gap : '' });
    position += 1;
  }
  return isTouched ? pairs : null;
}

function pairFor({ pair, source, target }: Segment, given: Given): Pair | null {
  if (given.target !== null)
    return { source, target: given.target, after: pair?.after ?? '', state: 'translated' };
  return pair === null || target === null ? null : { ...pair, source, state: 'seen' };
}

function gapAfter({ after, source }: Segment, language: LanguageId): string {
  const [only] = source;
  if (typeof only === 'object' && 'span' in only && only.span === 'item') return '';
  if (after.includes('\n')) return after;
  return language === 'zh' ? '' : ' ';
}

function assembled(
  baseline: Baseline,
  replaced: ReadonlyMap<BaselineUnit, BaselineUnit>,
  insertedAfter: ReadonlyMap<BaselineUnit | string, readonly BaselineUnit[]>,
): Baseline {
  const begun = new Set<string>();
  const first = (field: string) => {
    if (begun.has(field)) return [];
    begun.add(field);
    return insertedAfter.get(field) ?? [];
  };
  const known = baseline.flatMap((unit) => [
    ...first(unit.field),
    replaced.get(unit) ?? unit,
    ...(insertedAfter.get(unit) ?? []),
  ]);
  const rest = [...insertedAfter.keys()].flatMap((key) =>
    typeof key === 'string' ? first(key) : [],
  );
  return [...known, ...rest];
}
