import fc from 'fast-check';
import { expect, test } from 'vitest';

import { fullRankFactor, invertDefinite, solveFullRank } from './cholesky.ts';
import { singularValues, transpose } from './singular-values.ts';
import { symmetricEigen } from './symmetric-eigen.ts';

const entries = fc.double({ min: -10, max: 10, noNaN: true });
const tables = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(entries, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

function times(a: readonly (readonly number[])[], b: readonly (readonly number[])[]): number[][] {
  return a.map((row) =>
    transpose(b).map((column) => column.reduce((sum, x, k) => sum + x * row[k]!, 0)),
  );
}

function expectSame(
  got: readonly (readonly number[])[],
  want: readonly (readonly number[])[],
): void {
  got.forEach((row, i) =>
    row.forEach((x, j) => expect(Math.abs(x - want[i]![j]!)).toBeLessThan(1e-9)),
  );
}

test('eigenvalues and vectors give the matrix back, largest first', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const matrix = times(transpose(table), table);
      const { values, vectors } = symmetricEigen(matrix);
      const scaled = vectors.map((row) => row.map((x, j) => x * values[j]!));
      expectSame(times(scaled, transpose(vectors)), matrix);
      expect(values).toEqual([...values].toSorted((a, b) => b - a));
    }),
    { numRuns: 50 },
  );
});

test('singular values and vectors give the table back, also without full rank', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const withCopy = table.map((row) => [...row, row[0]!]);
      const { values, left, right } = singularValues(withCopy);
      const scaled = left.map((row) => row.map((x, k) => x * values[k]!));
      expectSame(times(scaled, transpose(right)), withCopy);
    }),
    { numRuns: 50 },
  );
});

test('[PE14] a dependent dummy is left out, and the fit stays the same', () => {
  const gram = [
    [4, 0, 4],
    [0, 6, 6],
    [4, 6, 10],
  ];
  const factor = fullRankFactor(gram);
  expect(factor.kept).toEqual([0, 1]);
  expectSame([solveFullRank(factor, [8, 18, 26])], [[2, 3, 0]]);
  expect(invertDefinite(gram)).toBeNull();
});
