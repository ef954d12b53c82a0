import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { CaseContext } from './case-data.ts';
import { differences, tableDifferences } from './compare-case.ts';
import type { Check } from './compare-case.ts';
import { run } from './reference-adapter.ts';

interface ReferenceCase extends Omit<CaseContext, 'dir'> {
  readonly id: string;
  readonly checks: readonly Check[];
}

export interface Outcome {
  readonly case: string;
  readonly check: Check;
  /** Empty when the check passed. */
  readonly found: readonly string[];
}

/** Runs every check of the case in a folder. Throws when the folder holds no case. */
export function checkCase(dir: string): Outcome[] {
  const reference = JSON.parse(readFileSync(join(dir, 'case.json'), 'utf8')) as ReferenceCase;
  const ctx = { dir, codebook: reference.codebook, designs: reference.designs };
  return reference.checks.map((check) => ({
    case: reference.id,
    check,
    found: findDifferences(check, ctx),
  }));
}

function findDifferences(check: Check, ctx: CaseContext): string[] {
  let got: Record<string, unknown>;
  try {
    got = run(check.op, check.args, ctx) as Record<string, unknown>;
  } catch (error) {
    got = { error: error instanceof Error ? error.message : String(error) };
  }
  const found = differences(check, got);
  if (check.op !== 'import' || typeof check.expect['cleanFile'] !== 'string') return found;
  const args = check.args as {
    idColumn: string;
    items: { names: string[] };
    numbers?: Record<string, unknown>;
  };
  return [
    ...found,
    ...tableDifferences(
      {
        cleanText: readFileSync(join(ctx.dir, check.expect['cleanFile']), 'utf8'),
        idColumn: args.idColumn,
        numeric: new Set([...args.items.names, ...Object.keys(args.numbers ?? {})]),
        textSamples: (check.expect['textSamples'] ?? {}) as Record<
          string,
          { id: string; value: string }[]
        >,
      },
      (got['table'] ?? []) as Record<string, unknown>[],
    ),
  ];
}
