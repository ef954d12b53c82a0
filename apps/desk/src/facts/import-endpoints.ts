/** The register as CSV: out, in as a dry run, and in for good. */
import { exportFacts } from '@city-of-cities/facts';
import {
  APIError,
  commitTransaction,
  type Endpoint,
  Forbidden,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload';
import { accountOf, runsCampaign, writesContent } from '../access/roles.ts';
import { interfaceLanguage } from '../texts/bilingual.ts';
import { readRegister } from './fact-document.ts';
import { applyImport, type ImportReport, reportImport } from './import-facts.ts';

export const IMPORT_MAX_CHARACTERS = 2_000_000;

/** A report in the reader's language. */
export interface ShownReport extends Omit<ImportReport, 'findings'> {
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly line: number;
    readonly reason: string;
    readonly remedy: string;
  }[];
}

export const exportEndpoint: Endpoint = {
  path: '/export.csv',
  method: 'get',
  handler: async (req) => {
    if (!writesContent(accountOf(req.user))) throw new Forbidden(req.t);
    const register = await readRegister(req);
    const facts = [...register.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1));
    return new Response(exportFacts(facts), {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': 'attachment; filename="facts.csv"',
      },
    });
  },
};

export const dryRunEndpoint: Endpoint = {
  path: '/import/dry-run',
  method: 'post',
  handler: async (req) => {
    const { csv } = await bodyOf(req);
    return Response.json(shown(await reportImport(req, csv), req));
  },
};

export const importEndpoint: Endpoint = {
  path: '/import',
  method: 'post',
  handler: async (req) => {
    const body = await bodyOf(req);
    const isOwner = await initTransaction(req);
    try {
      const outcome = await applyImport(req, body);
      if (!outcome.ok) {
        await killTransaction(req);
        const status = outcome.reason === 'changed' ? 409 : 422;
        return Response.json(shown(outcome.report, req), { status });
      }
      if (isOwner) await commitTransaction(req);
      return Response.json({ added: outcome.added, changed: outcome.changed });
    } catch (error) {
      await killTransaction(req);
      throw error;
    }
  },
};

async function bodyOf(req: PayloadRequest) {
  if (!runsCampaign(accountOf(req.user))) throw new Forbidden(req.t);
  const body: unknown = await req.json?.().catch(() => null);
  const { csv, seen, reason } = (body ?? {}) as Record<string, unknown>;
  if (typeof csv !== 'string') throw new APIError('The body must be {"csv":"…"}.', 400);
  if (csv.length > IMPORT_MAX_CHARACTERS)
    throw new APIError(`The file has more than ${IMPORT_MAX_CHARACTERS} characters.`, 413);
  return {
    csv,
    seen: typeof seen === 'string' ? seen : '',
    reason: typeof reason === 'string' ? reason.trim().slice(0, 1000) : '',
  };
}

function shown(report: ImportReport, req: PayloadRequest): ShownReport {
  const reader = interfaceLanguage(req.i18n);
  return {
    ...report,
    findings: report.findings.map(({ rule, severity, where, reason, remedy }) => ({
      rule,
      severity,
      line: Number(where.replace('line ', '')),
      reason: reason[reader],
      remedy: remedy[reader],
    })),
  };
}
