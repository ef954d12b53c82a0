/** RFC 9116. The operator names the contact; without one the site offers its contact page. */
import type { APIRoute } from 'astro';
import { defaultLanguage, languages } from '@city-of-cities/region';
import { publicUrl } from '../../public-url.ts';
import { pathOf } from '../../routing/route.ts';

const halfYearMs = 182 * 86_400_000;

export const GET: APIRoute = async ({ locals }) => {
  const live = await locals.reading.languages();
  const language = live.includes(defaultLanguage) ? defaultLanguage : (live[0] ?? defaultLanguage);
  const contactPage = (await locals.reading.pages(language)).find(
    ({ purpose }) => purpose === 'contact',
  );
  const contact =
    process.env.SECURITY_CONTACT ??
    publicUrl(
      contactPage === undefined
        ? `/${language}`
        : pathOf({ kind: 'document', of: 'page', language, slug: contactPage.slug }),
    );
  // Renewed with each month, so that the text stays the same for a while and can be kept.
  const month = new Date();
  month.setUTCDate(1);
  month.setUTCHours(0, 0, 0, 0);
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${new Date(month.getTime() + halfYearMs).toISOString()}`,
    `Preferred-Languages: ${languages
      .map(({ id }) => id)
      .filter((id) => live.includes(id))
      .join(', ')}`,
    `Canonical: ${publicUrl('/.well-known/security.txt')}`,
    '',
  ];
  return new Response(lines.join('\n'), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
