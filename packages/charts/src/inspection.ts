import { MINIMUM_N, toCell } from './estimate.ts';
import type { Cell, Estimate } from './estimate.ts';
import type { Finding } from './finding.ts';
import {
  LONGEST_TEXT,
  minimumTooLow,
  notACount,
  nothing,
  notFinite,
  notInOrder,
  outside,
  tooLong,
  tooMany,
} from './refusals.ts';

/** Reads an input piece by piece and keeps what is wrong with it. */
export interface Inspection {
  readonly findings: readonly Finding[];
  /** CH1: a finite number, within the range if there is one. */
  number(where: string, value: number, range?: Range): void;
  /** CH1–CH4: the cell that may be shown. */
  cell(where: string, estimate: Estimate | null | undefined, range?: Range): Cell;
  /** CH1, CH2: a tested difference; null unless it may be shown. */
  difference(where: string, difference: Difference | null | undefined): Difference | null;
  /** CH5: between one and `most` entries. */
  length(where: string, length: number, most: number): void;
  /** CH5: a text with at least one visible character, at most 300. */
  text(where: string, value: string): void;
  refuse(finding: Finding): void;
}

export type Range = readonly [least: number, most: number];

export interface Difference {
  readonly est: number | null;
  readonly lo: number | null;
  readonly hi: number | null;
  readonly pHolm: number | null;
}

// Sums of weights leave a trace in the last digits: a mean of 7 may come as 7.000000000000001.
const ROUNDING = 1e-9;

export function inspection(minimumN: number): Inspection {
  const findings: Finding[] = [];
  const isFinite = (where: string, value: number): boolean => {
    if (Number.isFinite(value)) return true;
    findings.push(notFinite(where, value));
    return false;
  };
  const inOrder = (where: string, { est, lo, hi }: Omit<Difference, 'pHolm'>): void => {
    if (est === null || lo === null || hi === null) return;
    if (lo <= est + ROUNDING && est <= hi + ROUNDING) return;
    findings.push(notInOrder(where));
  };
  const inspect: Inspection = {
    findings,
    number(where, value, range) {
      if (!isFinite(where, value) || range === undefined) return;
      const slack = ROUNDING * Math.max(1, Math.abs(range[1]));
      if (value < range[0] - slack || value > range[1] + slack)
        findings.push(outside(where, value, range));
    },
    cell(where, estimate, range) {
      if (estimate === null || estimate === undefined) return { kind: 'empty' };
      if (estimate.note === 'suppressed') return { kind: 'suppressed' };
      if (!Number.isInteger(estimate.n) || estimate.n < 0) {
        findings.push(notACount(`${where}.n`));
        return { kind: 'empty' };
      }
      const cell = toCell(estimate, minimumN);
      if (cell.kind !== 'shown') return cell;
      inspect.number(`${where}.est`, cell.est, range);
      const [lo, hi] = cell.interval ?? [0, 0];
      if (isFinite(`${where}.lo`, lo) && isFinite(`${where}.hi`, hi)) inOrder(where, estimate);
      return cell;
    },
    difference(where, difference) {
      if (difference === null || difference === undefined || difference.est === null) return null;
      const { est, lo, hi, pHolm } = difference;
      const known = { est, lo, hi, pHolm };
      for (const [name, value] of Object.entries(known))
        if (value !== null) isFinite(`${where}.${name}`, value);
      if (pHolm !== null) inspect.number(`${where}.pHolm`, pHolm, [0, 1]);
      inOrder(where, known);
      return known;
    },
    length(where, length, most) {
      if (length < 1) findings.push(nothing(where));
      if (length > most) findings.push(tooMany(where, length, most));
    },
    text(where, value) {
      if (!/\S/u.test(value)) findings.push(nothing(where));
      if (value.length > LONGEST_TEXT) findings.push(tooLong(where, value.length));
    },
    refuse(found) {
      findings.push(found);
    },
  };
  if (!(minimumN >= MINIMUM_N)) findings.push(minimumTooLow(minimumN));
  return inspect;
}
