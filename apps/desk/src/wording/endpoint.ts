/** `POST /api/wording`: findings for a text that is being written. Nothing is stored. */
import { isLanguageId } from '@city-of-cities/region';
import { APIError, type Endpoint, Forbidden } from 'payload';
import { accountOf, writesContent } from '../access/roles.ts';
import { interfaceLanguage } from '../texts/bilingual.ts';
import { checkFigures, checkWording } from './check-text.ts';

export const WORDING_MAX_CHARACTERS = 50_000;

export const wordingEndpoint: Endpoint = {
  path: '/wording',
  method: 'post',
  handler: async (req) => {
    if (!writesContent(accountOf(req.user))) throw new Forbidden(req.t);
    const { text, language, isHeadline } = await bodyOf(req);
    const reader = interfaceLanguage(req.i18n);
    const findings = [
      ...checkWording(text, language),
      ...checkFigures(text, language, { isHeadline }),
    ].toSorted((a, b) => a.start - b.start || a.end - b.end);
    return Response.json({
      findings: findings.map(({ reason, remedy, ...finding }) => ({
        ...finding,
        reason: reason[reader],
        remedy: remedy[reader],
      })),
    });
  },
};

async function bodyOf(req: Parameters<Endpoint['handler']>[0]) {
  const body: unknown = await req.json?.().catch(() => null);
  const { text, language, isHeadline } = (body ?? {}) as Record<string, unknown>;
  if (typeof text !== 'string' || !isLanguageId(language))
    throw new APIError('The body must be {"text":"…","language":"de"}.', 400);
  if (text.length > WORDING_MAX_CHARACTERS)
    throw new APIError(`The text has more than ${WORDING_MAX_CHARACTERS} characters.`, 413);
  return { text, language, isHeadline: isHeadline === true };
}
