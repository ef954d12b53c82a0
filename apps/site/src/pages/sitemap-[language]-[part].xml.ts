import { isLanguageId } from '@city-of-cities/region';
import type { APIRoute } from 'astro';
import { notFound } from '../machines/not-found.ts';
import { sitemapPart } from '../machines/sitemap.ts';
import { xmlResponse } from '../machines/xml.ts';
import { parsePageNumber } from '../routing/page-number.ts';

export const GET: APIRoute = async ({ locals, params }) => {
  const number = parsePageNumber(params.part ?? '');
  if (!isLanguageId(params.language) || !number.ok) return notFound();
  const part = await sitemapPart(params.language, number.page, locals.reading);
  return part === null ? notFound() : xmlResponse(part);
};
