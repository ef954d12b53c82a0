/** Pictures in development; under the site's server they come from disk without Astro. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { notFound } from '../../machines/not-found.ts';
import { pictureType } from '../../pictures/picture-type.ts';

export const GET: APIRoute = async ({ locals, params }) => {
  const { file = '' } = params;
  const type = pictureType(file);
  if (type === null || !(await locals.reading.hasFile(file))) return notFound();
  const body = await readFile(join(process.env.MEDIA_DIR ?? 'data/media', 'pictures', file)).catch(
    () => null,
  );
  return body === null
    ? notFound()
    : new Response(new Uint8Array(body), { headers: { 'Content-Type': type } });
};
