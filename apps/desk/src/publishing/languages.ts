/** The state of each language of a document, and the acts that change it. */
import { isLanguageId, languageIds, type LanguageId } from '@city-of-cities/region';
import {
  APIError,
  commitTransaction,
  type Endpoint,
  Forbidden,
  initTransaction,
  killTransaction,
  NotFound,
  type PayloadRequest,
} from 'payload';
import { accountOf, runsCampaign } from '../access/roles.ts';
import { type DeskDocument, isBegun } from '../translate/candidate.ts';
import { kindByCollection, type PublicCollection } from '../translate/kinds.ts';
import { standingsOf, type Standing, withdrawSnapshots } from './site-schema.ts';

/** `live` and `planned` are what the public has; `draft` is written, `missing` is not. */
export type LanguageState = 'live' | 'planned' | 'draft' | 'missing';

export interface LanguageStanding {
  readonly language: LanguageId;
  readonly state: LanguageState;
  readonly opensAt: string | null;
}

/** The state of every language, from the latest draft and what stands in public. */
export function languageStates(
  collection: PublicCollection,
  document: DeskDocument,
  standings: readonly Standing[],
): readonly LanguageStanding[] {
  return languageIds.map((language) => {
    const standing = standings.find((one) => one.language === language);
    if (standing) return { language, state: standing.state, opensAt: standing.opensAt };
    const state = isBegun(collection, document, language) ? 'draft' : 'missing';
    return { language, state, opensAt: null };
  });
}

/** The endpoints `GET :id/languages` and `POST :id/languages/:language` with `{ "action": … }`. */
export function languageEndpoints(collection: PublicCollection): Endpoint[] {
  return [
    {
      path: '/:id/languages',
      method: 'get',
      handler: async (req) => {
        const id = String(req.routeParams?.['id']);
        const document = await latestDraft(req, collection, id);
        const kind = kindByCollection[collection];
        const standings = await standingsOf(req, kind, [String(document.id)]);
        const account = accountOf(req.user);
        return Response.json({
          languages: languageStates(collection, document, standings.get(String(document.id)) ?? []),
          mayPublish: runsCampaign(account),
        });
      },
    },
    {
      path: '/:id/languages/:language',
      method: 'post',
      handler: async (req) => {
        const { id, language } = req.routeParams as { id: string; language: string };
        if (!isLanguageId(language)) throw new NotFound(req.t);
        if (!runsCampaign(accountOf(req.user))) throw new Forbidden(req.t);
        const action = await actionOf(req);
        if (action === 'publish') await publishLanguage(req, collection, id, language);
        else await withdrawLanguage(req, collection, id, language);
        return Response.json({ ok: true });
      },
    },
  ];
}

async function latestDraft(
  req: PayloadRequest,
  collection: PublicCollection,
  id: string,
): Promise<DeskDocument> {
  return (await req.payload.findByID({
    collection,
    id,
    draft: true,
    locale: 'all',
    fallbackLocale: false,
    depth: 0,
    overrideAccess: false,
    req,
  })) as unknown as DeskDocument;
}

async function actionOf(req: PayloadRequest): Promise<'publish' | 'withdraw'> {
  const body: unknown = await req.json?.().catch(() => null);
  const action = typeof body === 'object' && body !== null && 'action' in body ? body.action : null;
  if (action === 'publish' || action === 'withdraw') return action;
  throw new APIError('The body must be {"action":"publish"} or {"action":"withdraw"}.', 400);
}

/** Publishes the latest draft in one language; the other languages keep their published text. */
export async function publishLanguage(
  req: PayloadRequest,
  collection: PublicCollection,
  id: number | string,
  language: LanguageId,
): Promise<void> {
  await req.payload.update({
    collection,
    id,
    data: { _status: 'published' } as never,
    locale: language,
    publishSpecificLocale: language,
    depth: 0,
    overrideAccess: false,
    overrideLock: false,
    req,
  });
}

/**
 * Takes one language off the site at once. Drafts and the other languages stay as they are; with the last language
 * the document becomes a draft again.
 */
export async function withdrawLanguage(
  req: PayloadRequest,
  collection: PublicCollection,
  id: number | string,
  language: LanguageId,
): Promise<void> {
  const kind = kindByCollection[collection];
  const isOwner = await initTransaction(req);
  try {
    await req.payload.findByID({ collection, id, depth: 0, overrideAccess: false, req });
    await withdrawSnapshots(req, kind, String(id), language);
    const left = await standingsOf(req, kind, [String(id)]);
    if (!left.has(String(id)))
      await req.payload.update({
        collection,
        id,
        data: { _status: 'draft' } as never,
        depth: 0,
        overrideAccess: false,
        req,
      });
    if (isOwner) await commitTransaction(req);
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
}
