/** Social cards, drawn when first asked for and then kept like any page, until the document changes. */
import { isLanguageId } from '@city-of-cities/region';
import type { APIRoute } from 'astro';
import { cardOf } from '../../../../machines/social-card.ts';
import { notFound } from '../../../../machines/not-found.ts';

export const GET: APIRoute = async ({ locals, params }) => {
  const { language, kind = '', slug = '' } = params;
  const { drawCard, reading } = locals;
  if (!isLanguageId(language) || !(await reading.languages()).includes(language)) return notFound();
  const card = await cardOf({ language, kind, slug }, reading);
  if (card === null || drawCard === undefined) return notFound();
  return new Response(new Uint8Array(await drawCard(card)), {
    headers: { 'Content-Type': 'image/png' },
  });
};
