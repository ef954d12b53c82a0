/** A signed, expiring address for looking at a draft in the site's layout. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { isLanguageId, type LanguageId } from '@city-of-cities/region';
import { isPublicCollection, type PublicCollection } from '../translate/kinds.ts';

export const PREVIEW_LIFETIME_MS = 30 * 60 * 1000;

export interface PreviewClaim {
  readonly collection: PublicCollection;
  readonly id: string;
  readonly language: LanguageId;
  /** Milliseconds since 1970. */
  readonly exp: number;
}

export type PreviewReading =
  | { readonly ok: true; readonly claim: PreviewClaim }
  | { readonly ok: false; readonly reason: 'forged' | 'expired' };

/** The token of a claim: its JSON in base64url, a dot, the HMAC-SHA256 of the first part. */
export function signPreview(claim: PreviewClaim, secret: string): string {
  const payload = Buffer.from(JSON.stringify(claim)).toString('base64url');
  return `${payload}.${signature(payload, secret)}`;
}

/** Reads a token. Whatever was not signed with this secret is forged, however it looks inside. */
export function readPreview(token: string, secret: string, now: number): PreviewReading {
  const [payload = '', given = '', ...rest] = token.split('.');
  const expected = Buffer.from(signature(payload, secret));
  const presented = Buffer.from(given);
  const isGenuine =
    secret !== '' &&
    rest.length === 0 &&
    presented.length === expected.length &&
    timingSafeEqual(presented, expected);
  const claim = isGenuine ? parseClaim(payload) : null;
  if (claim === null) return { ok: false, reason: 'forged' };
  return claim.exp > now ? { ok: true, claim } : { ok: false, reason: 'expired' };
}

function signature(payload: string, secret: string): string {
  return createHmac('sha256', secret).update(payload).digest('base64url');
}

function parseClaim(payload: string): PreviewClaim | null {
  try {
    const claim = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Record<
      string,
      unknown
    >;
    const { collection, id, language, exp } = claim;
    return isPublicCollection(collection) &&
      typeof id === 'string' &&
      isLanguageId(language) &&
      typeof exp === 'number'
      ? { collection, id, language, exp }
      : null;
  } catch {
    return null;
  }
}
