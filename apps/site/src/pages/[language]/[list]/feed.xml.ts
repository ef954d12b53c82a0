import { isLanguageId } from '@city-of-cities/region';
import type { APIRoute } from 'astro';
import { feedOf } from '../../../machines/feed.ts';
import { feedKindOf } from '../../../machines/feed-address.ts';
import { notFound } from '../../../machines/not-found.ts';
import { xmlResponse } from '../../../machines/xml.ts';

export const GET: APIRoute = async ({ locals, params }) => {
  const { language, list } = params;
  if (!isLanguageId(language)) return notFound();
  const kind = feedKindOf(language, list);
  if (kind === null) return notFound();
  const feed = await feedOf(language, kind, locals.reading, new Date().toISOString());
  return feed === null ? notFound() : xmlResponse(feed, 'application/atom+xml');
};
