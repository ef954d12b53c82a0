/** `GET /api/filmFiles/:id/versions` says how far the versions are; `POST` lets them be made again. */
import type { Endpoint, PayloadRequest } from 'payload';
import type { FilmFileDocument } from '../translate/film-document.ts';
import type { FileNote, FilmState } from './film-state.ts';

interface Standing extends FilmFileDocument {
  readonly state?: FilmState | null;
  readonly progressPercent?: number | null;
  readonly notes?: readonly FileNote[] | null;
}

const path = '/:id/versions';

export const renditionEndpoints: Endpoint[] = [
  {
    path,
    method: 'get',
    handler: async (req) => {
      const file = await readable(req);
      return Response.json({
        state: file.state ?? 'waiting',
        progressPercent: file.progressPercent ?? 0,
        notes: file.notes ?? [],
        versions: (file.renditions ?? []).map(({ widthPx, heightPx, sizeBytes }) => ({
          widthPx,
          heightPx,
          sizeBytes,
        })),
      });
    },
  },
  {
    path,
    method: 'post',
    handler: async (req) => {
      const { id, state } = await readable(req);
      if (state === 'failed' || state === 'original')
        await req.payload.update({
          collection: 'filmFiles',
          id,
          data: { state: 'waiting', progressPercent: 0, notes: [] },
          depth: 0,
          // Whoever may read the file asks; the fields are the desk's own.
          overrideAccess: true,
          req,
        });
      return Response.json({ ok: true });
    },
  },
];

/** Throws 403 or 404 when the person may not read the file. */
async function readable(req: PayloadRequest): Promise<Standing> {
  return (await req.payload.findByID({
    collection: 'filmFiles',
    id: String(req.routeParams?.['id']),
    depth: 0,
    overrideAccess: false,
    req,
  })) as unknown as Standing;
}
