/**
 * Adapter between reference cases and the public functions: translates names, computes nothing.
 * `run` returns the result object of an operation, or `{ error: CODE }` for a refusal.
 */
import { adjustPValues } from '../index.ts';
import type { CaseContext } from './case-data.ts';
import { runDomainDiff, runPaired, runProfile, runWave } from './run-estimates.ts';
import { runImport } from './run-import.ts';
import { runSampleSize } from './run-sample-size.ts';
import { runCa, runEfa, runIpa, runPca, runReliability } from './run-structure.ts';
import { runKish, runRake } from './run-weights.ts';

export function run(op: string, args: object, ctx: CaseContext): object {
  const operation = OPERATIONS[op];
  if (operation === undefined) throw new Error(`unknown operation ${op}`);
  return operation(args as never, ctx);
}

const OPERATIONS: Readonly<Record<string, (args: never, ctx: CaseContext) => object>> = {
  import: runImport,
  kish: runKish,
  rake: runRake,
  profile: runProfile,
  paired: runPaired,
  domainDiff: runDomainDiff,
  wave: runWave,
  padjust: (args: { p: readonly (number | null)[] }) => adjustPValues(args.p),
  reliability: runReliability,
  pca: runPca,
  efa: runEfa,
  ca: runCa,
  ipa: runIpa,
  sampleSize: runSampleSize,
};
