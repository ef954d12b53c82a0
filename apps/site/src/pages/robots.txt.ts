import type { APIRoute } from 'astro';
import { publicUrl } from '../public-url.ts';

export const GET: APIRoute = () =>
  new Response(
    [
      'User-agent: *',
      'Disallow: /desk',
      'Disallow: /api',
      'Disallow: /preview/',
      '',
      `Sitemap: ${publicUrl('/sitemap.xml')}`,
      '',
    ].join('\n'),
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  );
