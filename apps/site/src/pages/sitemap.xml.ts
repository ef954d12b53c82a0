import type { APIRoute } from 'astro';
import { sitemapIndex, sitemapParts } from '../machines/sitemap.ts';
import { xmlResponse } from '../machines/xml.ts';

export const GET: APIRoute = async ({ locals }) =>
  xmlResponse(sitemapIndex(await sitemapParts(locals.reading)));
