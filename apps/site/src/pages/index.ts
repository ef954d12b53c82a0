/** The bare address leads to a language, chosen once by what the browser asks for. */
import type { APIRoute } from 'astro';
import { chooseLanguage } from '../routing/language-choice.ts';

export const GET: APIRoute = async ({ locals, request }) => {
  const live = await locals.reading.languages();
  const language = chooseLanguage(request.headers.get('accept-language'), live);
  return new Response(null, {
    status: 302,
    headers: {
      Location: `/${language}`,
      Vary: 'Accept-Language',
      'Cache-Control': 'private, no-cache',
    },
  });
};
