import { brandAt, defaultLanguage } from '@city-of-cities/region';
import type { APIRoute } from 'astro';

export const GET: APIRoute = () => {
  const brand = brandAt(new Date().toISOString());
  const manifest = {
    name: brand.motto[defaultLanguage],
    short_name: brand.motto[defaultLanguage],
    description: brand.claim[defaultLanguage],
    lang: defaultLanguage,
    start_url: '/',
    display: 'browser',
    background_color: '#ffffff',
    theme_color: '#ffffff',
    icons: [{ src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' }],
  };
  return new Response(JSON.stringify(manifest), {
    headers: {
      'Content-Type': 'application/manifest+json',
      'Cache-Control': 'public, max-age=86400',
    },
  });
};
