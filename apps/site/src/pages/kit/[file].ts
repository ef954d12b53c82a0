/** The press kit: `/kit/mark.svg` and the other drawings, `/kit/en.zip` with everything. */
import { isLanguageId } from '@city-of-cities/region';
import type { APIRoute } from 'astro';
import { notFound } from '../../machines/not-found.ts';
import { kitArchive, kitDrawing, kitDrawings } from '../../machines/press-kit.ts';

const types: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  zip: 'application/zip',
};
const worldsInKit = 50;

export const GET: APIRoute = async ({ locals, params }) => {
  const { file = '' } = params;
  const { drawPng, reading } = locals;
  if (drawPng === undefined) return notFound();
  const now = new Date().toISOString();
  const [stem = '', ending = ''] = file.split('.');
  const drawing = kitDrawings.find((name) => name === file);
  if (drawing !== undefined) return answer(await kitDrawing(drawing, now, drawPng), ending);
  if (file !== `${stem}.zip` || !isLanguageId(stem)) return notFound();
  if (!(await reading.languages()).includes(stem)) return notFound();
  const worlds = await reading.list({ kind: 'imageWorld', language: stem, limit: worldsInKit });
  const facts = await reading.facts(stem);
  return answer(await kitArchive(stem, { worlds, facts }, now, drawPng), ending);
};

function answer(bytes: Uint8Array, ending: string): Response {
  return new Response(new Uint8Array(bytes), {
    headers: { 'Content-Type': types[ending] ?? 'application/octet-stream' },
  });
}
