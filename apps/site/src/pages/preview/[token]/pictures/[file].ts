import type { APIRoute } from 'astro';
import { notFound } from '../../../../machines/not-found.ts';
import { readPreviewPicture } from '../../../../preview/preview.ts';

export const GET: APIRoute = async ({ params }) =>
  (await readPreviewPicture(params.token ?? '', params.file ?? '')) ?? notFound();
