import fc from 'fast-check';
import { expect, test } from 'vitest';

import { codeOf, granted } from '../testing/sample-builders.ts';
import { derivableCells } from './derivable-cells.ts';
import { minimumDetectableChange, powerOf, sampleSize } from './sample-size.ts';
import { suppressCells } from './suppression.ts';
import { isEquivalent, judgeDifference, judgeGoal } from './verdict.ts';

const EXPECT = { kind: 'mean', delta: 0.3, sd1: 1.4, sd2: 1.4 } as const;

test('[PE40] the plan of METHOD: a change of 0.3 at sd 1.4 and deff 1.6 takes 547 per wave', () => {
  expect(granted(sampleSize({ expect: EXPECT, deff: 1.6 })).n).toBe(547);
});

test('[PE41] with the planned n the power is the planned one and the change the smallest seen', () => {
  const plan = { expect: EXPECT, deff: 1.6, tests: 8, rho: 0.5, overlap: 0.4, power: 0.9 };
  const { nExact } = granted(sampleSize(plan));
  expect(granted(powerOf({ ...plan, n: nExact })).power).toBeCloseTo(0.9, 6);
  expect(granted(minimumDetectableChange({ ...plan, n: nExact })).mde).toBeCloseTo(0.3, 12);
});

test('[PE40] impossible plans are refused', () => {
  expect(codeOf(sampleSize({ expect: { ...EXPECT, delta: 0 } }))).toBe('BAD_PLAN');
  expect(codeOf(sampleSize({ expect: EXPECT, alpha: 0 }))).toBe('BAD_PLAN');
  expect(codeOf(sampleSize({ expect: EXPECT, overlap: 1.2 }))).toBe('BAD_PLAN');
});

test('[PE42] strength, weakness, and the refusal to call anything equal', () => {
  expect(judgeDifference({ est: 0.4, pHolm: 0.01 })).toBe('strength');
  expect(judgeDifference({ est: -0.4, pHolm: 0.01 })).toBe('weakness');
  expect(judgeDifference({ est: 0.4, pHolm: 0.05 })).toBe('no-evidence-of-difference');
  expect(judgeDifference({ est: null, pHolm: null })).toBe('no-evidence-of-difference');
  expect(isEquivalent({ lo: -0.1, hi: 0.15 }, 0.2)).toBe(true);
  expect(isEquivalent({ lo: -0.1, hi: 0.25 }, 0.2)).toBe(false);
});

test('[PE43] a goal is reached by the bound, not by the estimate', () => {
  const change = { diff: 0.4, lo: 0.2, hi: 0.6, pHolm: 0.001 };
  expect(judgeGoal(change, 0.3)).toMatchObject({ hasMoved: true, isReached: false });
  expect(judgeGoal(change, 0.3).gapHi).toBeCloseTo(0.1, 12);
  expect(judgeGoal(change, 0.2).isReached).toBe(true);
  expect(judgeGoal({ diff: -0.4, lo: -0.6, hi: -0.3, pHolm: 0.001 }, -0.3).isReached).toBe(true);
});

test('[PE44] suppressed, low base, footnote, shown; the minimum only rises', () => {
  const request = {
    n: [[9, 10, 29, 30, 49, 50]],
    rowTotals: [false],
    columnTotals: Array<boolean>(6).fill(false),
  };
  const { notes } = granted(suppressCells(request));
  expect(notes[0]).toEqual(['suppressed', 'low-base', 'low-base', 'footnote', 'footnote', 'shown']);
  expect(
    granted(suppressCells({ ...request, minimum: 30 })).notes[0]!.filter((n) => n === 'suppressed'),
  ).toHaveLength(3);
  expect(codeOf(suppressCells({ ...request, minimum: 9 }))).toBe('BAD_PLAN');
});

test('[PE45] one small cell in a table with all totals takes three more with it', () => {
  const n = [
    [5, 60, 70],
    [80, 40, 90],
    [60, 70, 80],
  ];
  const result = granted(
    suppressCells({ n, rowTotals: [true, true, true], columnTotals: [true, true, true] }),
  );
  expect(result).toMatchObject({ primary: 1, secondary: 3 });
});

test('[PE45] a bridge between two blocks is derivable although every line hides two cells', () => {
  const hidden = [
    [true, true, false, false],
    [true, true, true, false],
    [false, false, true, true],
    [false, false, true, true],
  ];
  const all = [true, true, true, true];
  expect(derivableCells({ hidden, rowTotals: all, columnTotals: all })).toEqual([[1, 2]]);
  expect(
    derivableCells({
      hidden,
      rowTotals: [true, false, true, true],
      columnTotals: [true, true, false, true],
    }),
  ).toEqual([]);
});

/** Hidden cells as unknowns, published totals as equations: which unknowns are determined? */
function determined(
  hidden: boolean[][],
  rowTotals: readonly boolean[],
  columnTotals: readonly boolean[],
): [number, number][] {
  const cells = hidden.flatMap((row, i) =>
    row.flatMap((h, j) => (h ? [[i, j] as [number, number]] : [])),
  );
  const equations = [
    ...rowTotals.flatMap((has, i) => (has ? [cells.map(([r]) => Number(r === i))] : [])),
    ...columnTotals.flatMap((has, j) => (has ? [cells.map(([, c]) => Number(c === j))] : [])),
  ];
  const rankOf = (rows: number[][]): number => {
    const matrix = rows.map((row) => [...row]);
    let rank = 0;
    for (let c = 0; c < cells.length; c++) {
      const pivot = matrix.findIndex((row, i) => i >= rank && Math.abs(row[c]!) > 1e-9);
      if (pivot < 0) continue;
      [matrix[rank], matrix[pivot]] = [matrix[pivot]!, matrix[rank]!];
      for (let i = rank + 1; i < matrix.length; i++) {
        const factor = matrix[i]![c]! / matrix[rank]![c]!;
        matrix[i] = matrix[i]!.map((x, k) => x - factor * matrix[rank]![k]!);
      }
      rank += 1;
    }
    return rank;
  };
  const rank = rankOf(equations);
  return cells.filter(
    (_, k) => rankOf([...equations, cells.map((_c, l) => Number(l === k))]) === rank,
  );
}

const tables = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.record({
      n: fc.array(
        fc.array(fc.integer({ min: 0, max: 60 }), { minLength: columns, maxLength: columns }),
        { minLength: rows, maxLength: rows },
      ),
      rowTotals: fc.array(fc.boolean(), { minLength: rows, maxLength: rows }),
      columnTotals: fc.array(fc.boolean(), { minLength: columns, maxLength: columns }),
    }),
  );

test('[PE45] derivable cells are those that linear algebra determines', () => {
  fc.assert(
    fc.property(tables, ({ n, rowTotals, columnTotals }) => {
      const hidden = n.map((row) => row.map((size) => size < 30));
      expect(derivableCells({ hidden, rowTotals, columnTotals })).toEqual(
        determined(hidden, rowTotals, columnTotals),
      );
    }),
    { numRuns: 300 },
  );
});

test('[PE45] after suppression no small cell can be computed', () => {
  fc.assert(
    fc.property(tables, (request) => {
      const { notes, rowTotals, columnTotals } = granted(suppressCells(request));
      const hidden = notes.map((row) => row.map((note) => note === 'suppressed'));
      request.n.forEach((row, i) =>
        row.forEach((size, j) => {
          if (size < 10) expect(hidden[i]![j]).toBe(true);
        }),
      );
      expect(determined(hidden, rowTotals, columnTotals)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('[PE45] in a table of one column the total says what the cell says, and goes', () => {
  const result = granted(
    suppressCells({ n: [[5], [50]], rowTotals: [true, true], columnTotals: [false] }),
  );
  expect(result).toMatchObject({ secondary: 0, rowTotals: [false, true] });
});
