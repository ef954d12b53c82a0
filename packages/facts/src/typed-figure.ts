/** Which facts a number typed into a text could be (FA26). */
import { type Register, checkUse, seriesOf } from './register.ts';

/** A fact that a typed number can be replaced by. */
export interface TypedMatch {
  readonly key: string;
  readonly value: number;
  readonly date: string | null;
  /** Absent when the newest value is meant. */
  readonly pin?: string;
  readonly token: string;
}

/** How far apart a number and the value it rounds may be, as a share of the value. */
const NEAR = 1 / 20;

/** The place of the last digit that is not a filling nought: one million for 5,000,000, a tenth for 5.1. */
function placeOf(typed: number): number {
  const [mantissa = '', exponent = '0'] = Math.abs(typed).toExponential().split('e');
  return 10 ** (Number(exponent) - (mantissa.split('.')[1]?.length ?? 0));
}

function isRoundingOf(typed: number, value: number): boolean {
  if (typed === value) return true;
  const place = placeOf(typed);
  const isNear = Math.abs(value - typed) <= Math.abs(value) * NEAR;
  return isNear && Math.round(value / place) === Math.round(typed / place);
}

/**
 * The facts of which a typed number is the value or a rounding of it: nearest first, the newest value before an
 * earlier one, each fact once. Facts that may not be used on this day are left out.
 * @example matchTyped(5_100_000, register, '2026-01-01')[0]?.token // => '{{fact:population}}'
 */
export function matchTyped(
  typed: number,
  register: Register,
  today: string,
): readonly TypedMatch[] {
  const matches = [...register.values()].flatMap((fact): TypedMatch[] => {
    if (checkUse(fact, today).some(({ severity }) => severity === 'block')) return [];
    const [newest, ...earlier] = seriesOf(fact).toReversed();
    if (newest && isRoundingOf(typed, newest.value))
      return [
        { key: fact.key, value: newest.value, date: newest.date, token: `{{fact:${fact.key}}}` },
      ];
    const past = earlier.find(({ date, value }) => date !== null && isRoundingOf(typed, value));
    if (past?.date === undefined || past.date === null) return [];
    const { date, value } = past;
    return [{ key: fact.key, value, date, pin: date, token: `{{fact:${fact.key}@${date}}}` }];
  });
  return matches.toSorted(
    (one, other) =>
      Math.abs(one.value - typed) - Math.abs(other.value - typed) ||
      Number(one.pin !== undefined) - Number(other.pin !== undefined) ||
      (one.key < other.key ? -1 : 1),
  );
}
