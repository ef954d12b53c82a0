import { minimumDetectableChange, powerOf, sampleSize } from '../index.ts';

interface SampleSizeArgs {
  readonly kind?: 'mean' | 'proportion';
  readonly solve?: 'n' | 'power' | 'mde';
  readonly delta?: number;
  readonly sd?: number;
  readonly sd1?: number;
  readonly sd2?: number;
  readonly p1?: number;
  readonly p2?: number;
  readonly alpha?: number;
  readonly power?: number;
  readonly tests?: number;
  readonly deff?: number;
  readonly rho?: number;
  readonly overlap?: number;
  readonly responseRate?: number;
  readonly N?: number;
  readonly n?: number;
}

export function runSampleSize(args: SampleSizeArgs): object {
  const { alpha, power, tests, deff, rho, overlap, n } = args;
  const plan = {
    expect:
      args.kind === 'proportion'
        ? { kind: 'proportion' as const, p1: args.p1!, p2: args.p2 ?? args.p1! }
        : {
            kind: 'mean' as const,
            delta: args.delta,
            sd1: args.sd1 ?? args.sd!,
            sd2: args.sd2 ?? args.sd ?? args.sd1!,
          },
    alpha,
    power,
    tests,
    deff,
    rho,
    overlap,
  };
  if (args.solve === 'power') return powerOf({ ...plan, n: n! });
  if (args.solve === 'mde') return minimumDetectableChange({ ...plan, n: n! });
  return sampleSize({ ...plan, population: args.N, responseRate: args.responseRate });
}
