/** What stands against a document, approving it, and recorded exceptions, for the panel beside the document. */
import { type Finding, isCleared } from '@city-of-cities/clearance';
import { isLanguageId, languageIds, type LanguageId } from '@city-of-cities/region';
import { APIError, type Endpoint, Forbidden, NotFound, type PayloadRequest } from 'payload';
import { accountOf, runsCampaign } from '../access/roles.ts';
import { bodyOf, inOwnTransaction } from '../api-request.ts';
import { readRegister } from '../facts/fact-document.ts';
import { holdsToken } from '../facts/render-candidate.ts';
import { leavingSnapshot } from '../publishing/leaving.ts';
import { interfaceLanguage } from '../texts/bilingual.ts';
import { isBegun } from '../translate/candidate.ts';
import type { PublicCollection } from '../translate/kinds.ts';
import { materialOf } from '../translate/read-material.ts';
import { approvedVersion, approveLanguage, isApproved, isAuthor } from './approve.ts';
import { clearLanguage, documentKey, openClearance } from './clear-document.ts';
import { latestDraft } from './edits.ts';
import { fieldOf, placeName } from './findings.ts';
import { recordWaiver } from './ledger.ts';

/** A finding in the reader's language, with the field to jump to. */
export interface ShownFinding {
  readonly rule: string;
  readonly severity: Finding['severity'];
  /** As clearance names it; a waiver for this place repeats it. */
  readonly where: string;
  /** The same in words; empty where no place is meant. */
  readonly place: string;
  readonly field: string;
  readonly reason: string;
  readonly remedy: string;
  readonly waivedBy?: string;
}

/** The latest draft in one language before the exit. */
export interface LanguageClearance {
  readonly language: LanguageId;
  /** What an approval now would be given for. */
  readonly version: string;
  readonly isApproved: boolean;
  readonly isCleared: boolean;
  readonly mayApprove: boolean;
  readonly findings: readonly ShownFinding[];
}

export function clearanceEndpoints(collection: PublicCollection): Endpoint[] {
  return [
    {
      path: '/:id/clearance',
      method: 'get',
      handler: async (req) => {
        const id = await readableId(req, collection);
        return Response.json({ languages: await clearanceOf(req, collection, id) });
      },
    },
    {
      path: '/:id/languages/:language/approval',
      method: 'post',
      handler: async (req) => {
        const id = await readableId(req, collection);
        const language = req.routeParams?.['language'];
        if (!isLanguageId(language)) throw new NotFound(req.t);
        if (!runsCampaign(accountOf(req.user))) throw new Forbidden(req.t);
        const { version } = await bodyOf(req);
        if (typeof version !== 'string')
          throw new APIError('The body must be {"version":"…"}, the version that was read.', 400);
        await inOwnTransaction(req, () => approveLanguage(req, collection, id, language, version));
        return Response.json({ ok: true });
      },
    },
    {
      path: '/:id/waivers',
      method: 'post',
      handler: async (req) => {
        const id = await readableId(req, collection);
        const account = accountOf(req.user);
        if (!runsCampaign(account)) throw new Forbidden(req.t);
        const { rule, where, reason } = await bodyOf(req);
        if (typeof rule !== 'string' || !/^CL\d+$/.test(rule))
          throw new APIError('The body must name a rule: {"rule":"CL32","reason":"…"}.', 400);
        if (typeof reason !== 'string' || reason.trim() === '' || reason.length > 1000)
          throw new APIError('A waiver needs a reason of at most 1000 characters.', 400);
        await recordWaiver(req, {
          document: documentKey(collection, id),
          rule,
          place: typeof where === 'string' && where !== '' ? where.slice(0, 500) : null,
          person: String(account?.id),
          reason: reason.trim(),
        });
        return Response.json({ ok: true });
      },
    },
  ];
}

/** The id, after the person's own right to read the draft was asked. */
async function readableId(req: PayloadRequest, collection: PublicCollection) {
  const { id } = await req.payload.findByID({
    collection,
    id: String(req.routeParams?.['id']),
    draft: true,
    depth: 0,
    overrideAccess: false,
    req,
  });
  return id;
}

/** Every begun language of the latest draft. */
export async function clearanceOf(
  req: PayloadRequest,
  collection: PublicCollection,
  id: number | string,
): Promise<readonly LanguageClearance[]> {
  const document = await latestDraft(req, collection, id);
  if (document === null) return [];
  const clearance = await openClearance(req, collection, document);
  const material = await materialOf(req, collection, document);
  const register = holdsToken(document) ? await readRegister(req) : new Map<string, never>();
  const now = new Date().toISOString();
  const leavings = languageIds.map((language) =>
    leavingSnapshot({
      collection,
      document,
      language,
      material,
      register,
      now,
      isStanding: false,
    }),
  );
  const complete = leavings.flatMap(({ language, result }) => (result.ok ? [language] : []));
  const account = accountOf(req.user);
  const reader = interfaceLanguage(req.i18n);
  return leavings
    .filter(({ language }) => isBegun(collection, document, language))
    .map(({ candidate, language, rendered, result }) => {
      const findings = clearLanguage(clearance, {
        language,
        candidate,
        facts: rendered.facts,
        register,
        opensAt: result.ok ? result.snapshot.visibleFrom : now,
        material,
        complete,
      });
      return {
        language,
        version: approvedVersion(clearance, language),
        isApproved: (['shared', language] as const).every((part) => isApproved(clearance, part)),
        isCleared: result.ok && isCleared(findings),
        mayApprove: runsCampaign(account) && !isAuthor(clearance, language, String(account?.id)),
        findings: [
          ...rendered.findings.map(({ path, finding }) => ({ ...finding, field: path })),
          ...findings.map((finding) => ({ ...finding, field: fieldOf(finding) })),
        ].map(({ reason, remedy, ...finding }) => ({
          ...finding,
          place: placeName(finding.where, reader),
          reason: reason[reader],
          remedy: remedy[reader],
        })),
      };
    });
}
