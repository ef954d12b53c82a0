/** A CSV file over the register: what it would do, and doing exactly that in one transaction (FA70–FA77). */
import { createHash } from 'node:crypto';
import { type DryRun, dryRunImport, type Finding, type Register } from '@city-of-cities/facts';
import { type PayloadRequest, ValidationError } from 'payload';
import { lockSources } from '../publishing/locks.ts';
import { type FactDocument, readRegister } from './fact-document.ts';
import { storedFact } from './stored-fact.ts';

export interface ImportReport extends Pick<DryRun, 'lines' | 'findings' | 'isImportable'> {
  /** Of the file and of what it meets: an import is of what somebody has seen. */
  readonly seen: string;
  /** Whether a finding asks for a reason. */
  readonly needsReason: boolean;
}

/** Nothing is changed by asking. */
export async function reportImport(req: PayloadRequest, csv: string): Promise<ImportReport> {
  return reportOf(csv, await readRegister(req)).report;
}

function reportOf(csv: string, register: Register): { report: ImportReport; run: DryRun } {
  const run = dryRunImport(csv, register);
  const { added, changed, lines, findings, isImportable } = run;
  const seen = createHash('sha256')
    .update(JSON.stringify([csv, lines, findings, added, changed]))
    .digest('base64url');
  const needsReason = isImportable && findings.some(({ rule }) => /^FA4\d$/.test(rule));
  return { run, report: { lines, findings, isImportable, seen, needsReason } };
}

/** What became of an import: all of it, or nothing and why. */
export type ImportOutcome =
  | { readonly ok: true; readonly added: number; readonly changed: number }
  | { readonly ok: false; readonly reason: 'changed' | 'refused'; readonly report: ImportReport };

/**
 * Applies what was reported as `seen`, or nothing. Call inside a transaction and undo it when the outcome is not ok: a
 * fact may be refused after others were written.
 */
export async function applyImport(
  req: PayloadRequest,
  { csv, seen, reason }: { readonly csv: string; readonly seen: string; readonly reason: string },
): Promise<ImportOutcome> {
  await lockSources(req, 'change');
  const { report, run } = reportOf(csv, await readRegister(req));
  if (report.seen !== seen) return { ok: false, reason: 'changed', report };
  if (!report.isImportable || (report.needsReason && reason === ''))
    return { ok: false, reason: 'refused', report };
  const ids = await idsByKey(req);
  const refused: Finding[] = [];
  for (const fact of [...run.added, ...run.changed]) {
    const data = { ...storedFact(fact), confirmation: reason } as never;
    const id = ids.get(fact.key);
    const options = { collection: 'facts', data, depth: 0, overrideAccess: true, req } as const;
    try {
      await (id === undefined
        ? req.payload.create(options)
        : req.payload.update({ ...options, id }));
    } catch (error) {
      if (!(error instanceof ValidationError)) throw error;
      refused.push(...findingsOf(error, lineOf(run, fact.key)));
    }
  }
  if (refused.length > 0) {
    const findings = [...report.findings, ...refused];
    return { ok: false, reason: 'refused', report: { ...report, findings, isImportable: false } };
  }
  return { ok: true, added: run.added.length, changed: run.changed.length };
}

async function idsByKey(req: PayloadRequest): Promise<ReadonlyMap<string, number>> {
  const { docs } = await req.payload.find({
    collection: 'facts',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    select: { key: true },
    req,
  });
  return new Map((docs as unknown as FactDocument[]).map(({ id, key }) => [key, id]));
}

function lineOf({ lines }: DryRun, key: string): number {
  return lines.find((line) => line.key === key)?.line ?? 1;
}

/** What the desk itself refuses: a value that cannot be, a fact in public that would become unusable. */
function findingsOf(error: ValidationError, line: number): readonly Finding[] {
  return error.data.errors.map(({ message }) => ({
    rule: 'DE111',
    severity: 'block',
    where: `line ${line}`,
    reason: { de: message, en: message },
    remedy: { de: '', en: '' },
  }));
}
