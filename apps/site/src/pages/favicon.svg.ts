import { faviconSvg } from '@city-of-cities/mosaic';
import type { APIRoute } from 'astro';

const favicon = faviconSvg();

export const GET: APIRoute = () =>
  new Response(favicon, {
    headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=86400' },
  });
