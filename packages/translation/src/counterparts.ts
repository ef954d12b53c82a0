/** Which passages of the source answer to which of the target. */
import { align } from './align.ts';
import type { BaselineUnit } from './baseline.ts';
import { formOf, normalised, plainOf } from './content.ts';
import { byField, type Unit } from './unit.ts';

/** The source a passage was made from. */
export function sourceOf({ pairs }: Pick<BaselineUnit, 'pairs'>): string {
  return plainOf(normalised(pairs.flatMap(({ source }) => [...source, ' ']))).trim();
}

/** TR6: for each passage of the source the passage of the baseline made from it, field by field. */
export function madeFrom(
  source: readonly Unit[],
  baseline: readonly BaselineUnit[],
): ReadonlyMap<Unit, BaselineUnit> {
  const made = new Map<Unit, BaselineUnit>();
  const bases = byField(baseline.filter((unit) => sourceOf(unit) !== ''));
  for (const [field, units] of byField(source)) {
    const old = bases.get(field) ?? [];
    const partners = align(
      old.map((unit) => `${unit.kind} ${bare(sourceOf(unit))}`),
      units.map((unit) => `${unit.kind} ${bare(plainOf(unit.content))}`),
    );
    for (const [index, partner] of partners.entries())
      if (partner !== null) made.set(units[index]!, old[partner]!);
  }
  return made;
}

/** What is between sentences is not what they say. */
function bare(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

/** For each passage of the target as it is now the passage of the baseline it was. */
export function wasBefore(
  target: readonly Unit[],
  baseline: readonly (BaselineUnit & { readonly content: Unit['content'] })[],
): ReadonlyMap<Unit, BaselineUnit> {
  const before = new Map<Unit, BaselineUnit>();
  const bases = byField(baseline);
  for (const [field, units] of byField(target)) {
    const old = bases.get(field) ?? [];
    const partners = align(
      old.map((unit) => `${unit.kind} ${formOf(unit.content)}`),
      units.map((unit) => `${unit.kind} ${formOf(unit.content)}`),
    );
    for (const [index, partner] of partners.entries())
      if (partner !== null) before.set(units[index]!, old[partner]!);
  }
  return before;
}
