/** The hooks that tie a public collection to schema `site`. */
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload';
import { Forbidden } from 'payload';
import { isLanguageId } from '@city-of-cities/region';
import { accountOf, runsCampaign } from '../access/roles.ts';
import { claimsPublic } from '../access/rules.ts';
import { isPublicCollection, kindByCollection, type PublicCollection } from '../translate/kinds.ts';
import { lockDocument, lockSources } from './locks.ts';
import { type Act, publishDocument } from './publish.ts';
import { withdrawSnapshots } from './site-schema.ts';

interface WriteArguments {
  id?: number | string;
  data?: Record<string, unknown>;
  draft?: boolean;
  overrideAccess?: boolean;
  publishSpecificLocale?: string;
}

/**
 * Who does not run the campaign writes drafts, whatever the request says. A write without `draft` goes to the
 * published row even when it claims no status, so the collection's access rule alone would not do.
 */
export const keepDraftsDrafts: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'restoreVersion')
    return args;
  const write = args as WriteArguments;
  if (write.overrideAccess || runsCampaign(accountOf(req.user))) return args;
  if (operation === 'restoreVersion') {
    if (write.draft !== true) throw new Forbidden(req.t);
    return args;
  }
  const { _status: _, ...data } = write.data ?? {};
  const { publishSpecificLocale: __, ...rest } = write;
  return { ...rest, data, draft: true } as typeof args;
};

/** Remembers what is being published, and lets one publisher at a time work on a document. */
export const rememberAct: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update' && operation !== 'create' && operation !== 'restoreVersion')
    return args;
  const write = args as WriteArguments;
  if (write.draft === true && write.data?.['_status'] !== 'published') return args;
  const locale = write.publishSpecificLocale;
  req.context['act'] =
    operation === 'restoreVersion' ? 'standing' : isLanguageId(locale) ? locale : 'begun';
  await lockSources(req, 'read');
  if (operation === 'update' && write.id !== undefined)
    await lockDocument(req, `${args.collection.config.slug}/${write.id}`);
  return args;
};

export const writeSnapshots: CollectionAfterChangeHook = async ({
  collection,
  context,
  doc,
  req,
}) => {
  if (!isPublicCollection(collection.slug)) return doc;
  const { _status: status } = doc as { _status?: string };
  if (status === 'published') {
    await publishDocument(req, collection.slug, doc.id, (context['act'] as Act) ?? 'standing');
  } else if (!(await isPublishedRow(req, collection.slug, doc.id))) {
    await withdrawSnapshots(req, kindByCollection[collection.slug], String(doc.id), null);
  }
  return doc;
};

/** Whether the published row is still published: then the save was that of a next draft. */
async function isPublishedRow(
  req: PayloadRequest,
  collection: PublicCollection,
  id: number | string,
): Promise<boolean> {
  const row = await req.payload.db.findOne<{ _status?: string; id: number | string }>({
    collection,
    req,
    select: { _status: true },
    where: { id: { equals: id } },
  });
  return row !== null && claimsPublic(row);
}

export const withdrawDeleted: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  if (isPublicCollection(collection.slug))
    await withdrawSnapshots(req, kindByCollection[collection.slug], String(id), null);
};
