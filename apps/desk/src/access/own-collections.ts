/**
 * Payload adds collections of its own (locks, migrations, key-value) whose default is "whoever is signed in". Here
 * they follow the same rule as everything else: closed, unless a rule opens them.
 */
import type { Access, PayloadRequest, SanitizedConfig } from 'payload';
import { isPublicCollection } from '../translate/kinds.ts';
import { accountOf, runsCampaign } from './roles.ts';
import { nobody } from './rules.ts';

const LOCKS = 'payload-locked-documents';
/** Limits itself to the asking account. */
const PREFERENCES = 'payload-preferences';

/** Closes Payload's collections; `own` are the slugs of ours, which bring their rules. */
export function closeOwnCollections(
  config: SanitizedConfig,
  own: readonly string[],
): SanitizedConfig {
  for (const collection of config.collections) {
    if (own.includes(collection.slug) || collection.slug === PREFERENCES) continue;
    const isLocks = collection.slug === LOCKS;
    collection.access = {
      ...collection.access,
      create: nobody,
      read: isLocks ? visibleLocks : nobody,
      readVersions: nobody,
      update: isLocks ? visibleLocks : nobody,
      delete: isLocks ? visibleLocks : nobody,
      admin: nobody as never,
      unlock: nobody,
    };
  }
  return config;
}

/**
 * The locks on documents one may read: who else is writing there just now. Looked up one by one, because a condition
 * on a relation to several collections lets other rows through.
 */
const visibleLocks: Access = async ({ req }) => {
  const account = accountOf(req.user);
  if (runsCampaign(account)) return true;
  if (account === null) return false;
  const { docs } = await req.payload.find({
    collection: LOCKS,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  });
  const visible = await Promise.all(
    docs.map(async (lock) => ((await isReadable(req, lock['document'])) ? [lock.id] : [])),
  );
  return { id: { in: visible.flat() } };
};

async function isReadable(req: PayloadRequest, reference: unknown): Promise<boolean> {
  const { relationTo, value } = (reference ?? {}) as { relationTo?: unknown; value?: unknown };
  if (!isPublicCollection(relationTo)) return false;
  const { totalDocs } = await req.payload
    .count({
      collection: relationTo,
      where: { id: { equals: value } },
      overrideAccess: false,
      user: req.user,
    })
    .catch(() => ({ totalDocs: 0 }));
  return totalDocs > 0;
}
