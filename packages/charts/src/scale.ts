/** Places a value on a line of the drawing; values beyond the ends are put at the ends. */
export type Scale = (value: number) => number;

export function linearScale(
  domain: readonly [from: number, to: number],
  range: readonly [from: number, to: number],
): Scale {
  const [least, most] = domain;
  const unit = most > least ? (range[1] - range[0]) / (most - least) : 0;
  return (value) => range[0] + (Math.min(Math.max(value, least), most) - least) * unit;
}

/** Round values about evenly spread over the domain, `about` in number, ends included. */
export function niceTicks(
  [least, most]: readonly [number, number],
  about: number,
): readonly number[] {
  const span = isSpan([least, most]) ? most - least : Math.max(Math.abs(most), 1);
  const step = niceStep(span / about);
  const first = Math.floor(least / step + 1e-9);
  const last = Math.max(Math.ceil(most / step - 1e-9), first + 1);
  // A decimal step is no binary number: 3 × 0.1 would read 0.30000000000000004.
  return Array.from({ length: last - first + 1 }, (_, i) =>
    Number(((first + i) * step).toPrecision(12)),
  );
}

/** Whether there is more between the ends than rounding. */
export function isSpan([least, most]: readonly [number, number]): boolean {
  return most - least > 1e-9 * Math.max(1, Math.abs(least), Math.abs(most));
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const lead = rough / power;
  if (lead <= 1) return power;
  if (lead <= 2) return 2 * power;
  return lead <= 5 ? 5 * power : 10 * power;
}

/** Decimals that the ticks need. */
export function tickDigits(ticks: readonly number[]): number {
  const step = Math.abs((ticks[1] ?? 1) - (ticks[0] ?? 0));
  return step >= 1 || step === 0 ? 0 : Math.min(4, Math.ceil(-Math.log10(step) - 1e-9));
}

/** Every point of a rating scale; of a long one, every tenth part of it. */
export function scalePoints(min: number, max: number): readonly number[] {
  const step = max - min <= 10 ? 1 : Math.ceil((max - min) / 10);
  return Array.from({ length: Math.floor((max - min) / step) + 1 }, (_, i) => min + i * step);
}

/**
 * From least to most with a tenth of air. Less than `leastSpan` is not blown up: such differences
 * are below what the figures can tell.
 */
export function spanOf(values: readonly number[], leastSpan: number): readonly [number, number] {
  if (values.length === 0) return [0, 1];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const middle = (least + most) / 2;
  const half = Math.max(most - least, leastSpan) * 0.6;
  return [middle - half, middle + half];
}
