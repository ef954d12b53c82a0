import { invertDefinite } from '../matrix/cholesky.ts';
import { symmetricEigen } from '../matrix/symmetric-eigen.ts';
import type { EigenSystem, Matrix } from '../matrix/symmetric-eigen.ts';

export interface FactorModel {
  /** loadings[item][factor], unrotated, sign arbitrary. */
  readonly loadings: Matrix;
  readonly uniquenesses: readonly number[];
  /** Minimum of the discrepancy function. */
  readonly discrepancy: number;
}

const LOWEST = Math.log(0.005);

/**
 * Maximum-likelihood factor model of a correlation matrix, uniquenesses within [0.005, 1]
 * (Jöreskog 1967; R: factanal). Newton on the logarithm of the uniquenesses with the exact second
 * derivatives of Σ_{j>m}(θ_j − ln θ_j − 1), θ the eigenvalues of Ψ^−½ R Ψ^−½; bounds by active set.
 */
export function fitFactorModel(correlation: Matrix, factors: number): FactorModel {
  const size = correlation.length;
  const inverse = invertDefinite(correlation)?.inverse;
  const usual = correlation.map((_, i) => (1 - (0.5 * factors) / size) / (inverse?.[i]?.[i] ?? 2));
  const starts = [usual, ...boundaryStarts(usual, factors)];
  return starts
    .map((start) => descend(correlation, factors, start))
    .reduce((best, next) => (next.discrepancy < best.discrepancy - 1e-9 ? next : best));
}

/**
 * The likelihood has further minima where items reach the bound, at most as many as there are
 * factors. One start near each such corner (two items at most, up to twelve items) finds them.
 */
function boundaryStarts(usual: readonly number[], factors: number): number[][] {
  const near = (...items: number[]): number[] =>
    usual.map((psi, i) => (items.includes(i) ? 0.01 : psi));
  const single = usual.map((_, i) => near(i));
  if (factors < 2 || usual.length > 12) return single;
  const pairs = usual.flatMap((_, i) => usual.slice(i + 1).map((_psi, k) => near(i, i + 1 + k)));
  return [...single, ...pairs];
}

function descend(correlation: Matrix, factors: number, start: readonly number[]): FactorModel {
  let x = start.map((psi) => clamp(Math.log(psi)));
  let state = evaluate(correlation, factors, x);
  let damping = 0;
  for (let iteration = 0; iteration < 300; iteration++) {
    const free = x.map((value, i) => isFree(value, state.gradient[i]!));
    if (state.gradient.every((g, i) => !free[i] || Math.abs(g) < 1e-13)) break;
    const step = newtonStep(state, free, damping);
    const next = x.map((value, i) => clamp(value + step[i]!));
    const trial = evaluate(correlation, factors, next);
    const slack = 1e-15 * (1 + Math.abs(state.value));
    if (trial.value <= state.value + slack && descends(trial, state, free)) {
      const moved = Math.max(...next.map((value, i) => Math.abs(value - x[i]!)));
      x = next;
      state = trial;
      damping = damping < 1e-8 ? 0 : damping / 10;
      if (moved < 1e-15) break;
    } else {
      damping = damping === 0 ? 1e-6 : damping * 10;
      if (damping > 1e12) break;
    }
  }
  return modelAt(state, x, factors);
}

interface State {
  readonly value: number;
  readonly gradient: readonly number[];
  readonly hessian: Matrix;
  readonly eigen: EigenSystem;
}

function clamp(x: number): number {
  return Math.min(0, Math.max(LOWEST, x));
}

function isFree(x: number, gradient: number): boolean {
  if (x <= LOWEST && gradient > 0) return false;
  return !(x >= 0 && gradient < 0);
}

/** Near the minimum the value cannot tell any more; then the gradient must not grow. */
function descends(trial: State, state: State, free: readonly boolean[]): boolean {
  if (trial.value < state.value - 1e-12) return true;
  const size = (s: State): number =>
    Math.max(...s.gradient.map((g, i) => (free[i] ? Math.abs(g) : 0)));
  return size(trial) < size(state);
}

function evaluate(correlation: Matrix, factors: number, x: readonly number[]): State {
  const root = x.map((value) => Math.exp(-value / 2));
  const scaled = correlation.map((row, i) => row.map((r, j) => r * root[i]! * root[j]!));
  const eigen = symmetricEigen(scaled);
  const theta = eigen.values.map((value) => Math.max(value, 1e-12));
  const rest = theta.flatMap((_, j) => (j >= factors ? [j] : []));
  const common = theta.flatMap((_, j) => (j < factors ? [j] : []));
  let value = 0;
  for (const j of rest) value += theta[j]! - Math.log(theta[j]!) - 1;
  const e = eigen.vectors;
  const gradient = x.map((_, i) => {
    let sum = 0;
    for (const j of rest) sum += (1 - theta[j]!) * e[i]![j]! ** 2;
    return sum;
  });
  const hessian = x.map((_, i) =>
    x.map((_x, k) => {
      let sum = 0;
      for (const j of rest) {
        const ej = e[i]![j]! * e[k]![j]!;
        for (const l of rest) sum += 0.5 * (theta[j]! + theta[l]!) * ej * e[i]![l]! * e[k]![l]!;
        for (const l of common) {
          const quotient = (theta[j]! + theta[l]!) / (theta[j]! - theta[l]!);
          sum -= (1 - theta[j]!) * quotient * ej * e[i]![l]! * e[k]![l]!;
        }
      }
      return sum;
    }),
  );
  return { value, gradient, hessian, eigen };
}

/** Newton's step with the absolute curvature in each direction, so that saddles repel it. */
function newtonStep(state: State, free: readonly boolean[], damping: number): number[] {
  const indices = state.gradient.flatMap((_, i) => (free[i] === true ? [i] : []));
  const { values, vectors } = symmetricEigen(
    indices.map((i) => indices.map((k) => state.hessian[i]![k]!)),
  );
  const along = values.map((value, d) => {
    const slope = indices.reduce((sum, i, a) => sum + vectors[a]![d]! * state.gradient[i]!, 0);
    return -slope / (Math.max(Math.abs(value), 1e-10) + damping);
  });
  const step = state.gradient.map(() => 0);
  indices.forEach((i, a) => {
    const wanted = along.reduce((sum, length, d) => sum + vectors[a]![d]! * length, 0);
    step[i] = Math.max(-1, Math.min(1, wanted));
  });
  return step;
}

function modelAt(state: State, x: readonly number[], factors: number): FactorModel {
  const { values, vectors } = state.eigen;
  const loadings = x.map((value, i) =>
    Array.from(
      { length: factors },
      (_, j) => Math.exp(value / 2) * vectors[i]![j]! * Math.sqrt(Math.max(values[j]! - 1, 0)),
    ),
  );
  return { loadings, uniquenesses: x.map(Math.exp), discrepancy: state.value };
}
