import { isLanguageId } from '@city-of-cities/region';
import type { PayloadRequest } from 'payload';
import { accountOf, writesContent } from '../access/roles.ts';
import { deskSettings } from '../settings.ts';
import type { PublicCollection } from '../translate/kinds.ts';
import { PREVIEW_LIFETIME_MS, signPreview } from './token.ts';

/**
 * The preview address of a draft for whoever may read that draft, else `null`. The document is asked for again with
 * the person's own rights, because this also runs for data that came from a form.
 */
export async function previewAddress(
  req: PayloadRequest,
  collection: PublicCollection,
  document: Record<string, unknown>,
  locale: string | undefined,
): Promise<string | null> {
  const { id } = document;
  if ((typeof id !== 'number' && typeof id !== 'string') || !writesContent(accountOf(req.user)))
    return null;
  const readable = await req.payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    select: {},
    user: req.user,
  });
  if (!readable) return null;
  const language = isLanguageId(locale) ? locale : 'de';
  const exp = Date.now() + PREVIEW_LIFETIME_MS;
  const token = signPreview(
    { collection, id: String(id), language, exp },
    deskSettings().previewSecret,
  );
  return `/preview/${token}`;
}
