/** What the site's server asks for a preview: the draft, its pictures and its films. The token is the only key. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { Readable } from 'node:stream';
import { filesOf } from '@city-of-cities/publication';
import type { Endpoint, PayloadRequest } from 'payload';
import { deskSettings, pictureDirectory } from '../settings.ts';
import { type DraftDocument, draftDocument } from './draft-document.ts';
import { type PreviewClaim, readPreview } from './token.ts';

const HEADERS = { 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' };

const typeByEnding: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.webp': 'image/webp',
};

const refusals = {
  forged: { status: 403, message: 'This preview address is not valid.' },
  expired: {
    status: 410,
    message: 'This preview address has expired. Open a new one at the desk.',
  },
  gone: { status: 404, message: 'The document of this preview no longer exists.' },
} as const;

export const previewEndpoints: Endpoint[] = [
  {
    path: '/preview',
    method: 'get',
    handler: async (req) => {
      const opened = await openPreview(req);
      if (typeof opened === 'string') return refuse(opened);
      const { draft, claim } = opened;
      return Response.json(
        {
          document: draft.document,
          missing: draft.missing,
          expiresAt: new Date(claim.exp).toISOString(),
        },
        { headers: HEADERS },
      );
    },
  },
  {
    path: '/preview/picture',
    method: 'get',
    handler: async (req) => {
      const opened = await openPreview(req);
      if (typeof opened === 'string') return refuse(opened);
      const file = req.searchParams.get('file') ?? '';
      const type = typeByEnding[extname(file)];
      // Only a name the draft itself shows is ever joined to a path.
      if (type === undefined || !filesOf(opened.draft.document).includes(file))
        return refuse('gone');
      const path = join(pictureDirectory(deskSettings()), file);
      const size = await stat(path).then(
        (found) => found.size,
        () => null,
      );
      if (size === null) return refuse('gone');
      return new Response(Readable.toWeb(createReadStream(path)) as ReadableStream, {
        headers: { ...HEADERS, 'Content-Type': type, 'Content-Length': String(size) },
      });
    },
  },
  {
    // The site plays films from disk by parts, as it does in public; what it needs to know is whether it may.
    path: '/preview/film',
    method: 'get',
    handler: async (req) => {
      const opened = await openPreview(req);
      if (typeof opened === 'string') return refuse(opened);
      const isShown = filesOf(opened.draft.document).includes(req.searchParams.get('file') ?? '');
      return isShown ? new Response(null, { status: 204, headers: HEADERS }) : refuse('gone');
    },
  },
];

async function openPreview(
  req: PayloadRequest,
): Promise<
  { readonly draft: DraftDocument; readonly claim: PreviewClaim } | keyof typeof refusals
> {
  const token = req.searchParams.get('token') ?? '';
  const reading = readPreview(token, deskSettings().previewSecret, Date.now());
  if (!reading.ok) return reading.reason;
  const { collection, id, language } = reading.claim;
  const draft = await draftDocument(req, collection, id, language);
  return draft === null ? 'gone' : { draft, claim: reading.claim };
}

function refuse(reason: keyof typeof refusals): Response {
  const { status, message } = refusals[reason];
  return Response.json({ errors: [{ message }] }, { status, headers: HEADERS });
}
