/** `POST /api/wording`: findings for a text that is being written. Nothing is stored. */
import { isLanguageId } from '@city-of-cities/region';
import { APIError, type Endpoint, Forbidden } from 'payload';
import { accountOf, writesContent } from '../access/roles.ts';
import { readRegister } from '../facts/fact-document.ts';
import { dayOf } from '../facts/validity.ts';
import { interfaceLanguage } from '../texts/bilingual.ts';
import { checkFigures, checkWording, type TextFinding } from './check-text.ts';
import { type FactOffer, offersFor } from './fact-offers.ts';

export const WORDING_MAX_CHARACTERS = 50_000;

/** A finding in the reader's language; for a typed number with the facts it could be. */
export interface ShownTextFinding extends Omit<TextFinding, 'reason' | 'remedy' | 'typed'> {
  readonly reason: string;
  readonly remedy: string;
  readonly offers: readonly FactOffer[];
}

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
    const hasNumbers = findings.some(({ typed }) => typed !== undefined);
    const register = hasNumbers ? await readRegister(req) : new Map<string, never>();
    const today = dayOf(new Date().toISOString());
    const shown = findings.map(({ reason, remedy, typed, ...finding }): ShownTextFinding => ({
      ...finding,
      reason: reason[reader],
      remedy: remedy[reader],
      offers: typed === undefined ? [] : offersFor(typed, register, { language, reader, today }),
    }));
    return Response.json({ findings: shown });
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
