/** How the campaign's acts on a wave are reached, refused and answered. */
import { APIError, type Endpoint, Forbidden, type PayloadRequest } from 'payload';
import { accountOf, runsCampaign } from '../access/roles.ts';
import { type Bilingual, interfaceLanguage } from '../texts/bilingual.ts';
import type { WaveDocument } from './wave-document.ts';

export type Act = (req: PayloadRequest, document: WaveDocument) => Promise<Response>;

/** SU16: only who runs the campaign acts on a wave, whatever of it others may read. */
export function act(method: 'get' | 'post', name: string, work: Act): Endpoint {
  return {
    path: `/:id/${name}`,
    method,
    handler: async (req) => {
      if (!runsCampaign(accountOf(req.user))) throw new Forbidden(req.t);
      const document = (await req.payload.findByID({
        collection: 'waves',
        id: String(req.routeParams?.['id']),
        depth: 0,
        overrideAccess: false,
        req,
      })) as unknown as WaveDocument;
      return work(req, document);
    },
  };
}

export function refuse(req: PayloadRequest, reason: Bilingual, status = 409, more = ''): never {
  const message = [reason[interfaceLanguage(req.i18n)], more].filter(Boolean).join(' ');
  throw new APIError(message, status, undefined, true);
}

/** A file to be downloaded; it stays in no cache. */
export function fileAnswer(
  name: string,
  type: string,
  content: string | Uint8Array<ArrayBuffer>,
): Response {
  return new Response(content, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  });
}
