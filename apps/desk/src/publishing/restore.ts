/**
 * Restoring a version makes it the next draft, always. Payload would also write it over the published row: an old
 * draft would take the live page down, an old publication would put old text up without anybody publishing it.
 */
import { type Endpoint, restoreVersionOperation } from 'payload';
import type { PublicCollection } from '../translate/kinds.ts';

export function restoreEndpoint(slug: PublicCollection): Endpoint {
  return {
    path: '/versions/:id',
    method: 'post',
    handler: async (req) => {
      const result = await restoreVersionOperation({
        id: String(req.routeParams?.['id']),
        collection: req.payload.collections[slug],
        draft: true,
        overrideAccess: false,
        req,
      });
      return Response.json({ ...result, message: req.t('version:restoredSuccessfully') });
    },
  };
}
