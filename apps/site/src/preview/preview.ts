/** Drafts as the desk hands them out for a signed, expiring address. The site checks nothing itself: the desk knows. */
import { documentSchema, type PublicDocument } from '@city-of-cities/publication';

export type Preview =
  | {
      readonly ok: true;
      readonly document: PublicDocument;
      readonly expiresAt: string;
      /** Fields that are still empty, filled with placeholders in the document. */
      readonly missing: readonly string[];
    }
  | { readonly ok: false; readonly reason: 'forged' | 'expired' | 'gone' | 'away' };

export const previewStatus = { forged: 403, expired: 410, gone: 404, away: 503 } as const;

/** Base64url payload, a dot, base64url signature; anything else is not worth a question. */
const tokenShape = /^[A-Za-z0-9_-]{1,1500}\.[A-Za-z0-9_-]{20,100}$/;
const fileShape = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i;
const patienceMs = 5_000;

function deskUrl(path: string, parameters: Readonly<Record<string, string>>): string {
  const base = process.env.DESK_URL ?? 'http://127.0.0.1:3001';
  return new URL(`${path}?${new URLSearchParams(parameters).toString()}`, base).href;
}

async function askDesk(url: string): Promise<Response | null> {
  try {
    return await fetch(url, { signal: AbortSignal.timeout(patienceMs), redirect: 'error' });
  } catch {
    return null;
  }
}

export async function readPreview(token: string): Promise<Preview> {
  if (!tokenShape.test(token)) return { ok: false, reason: 'forged' };
  const answer = await askDesk(deskUrl('/api/preview', { token }));
  if (answer === null) return { ok: false, reason: 'away' };
  if (answer.status === 403 || answer.status === 400) return { ok: false, reason: 'forged' };
  if (answer.status === 410) return { ok: false, reason: 'expired' };
  if (answer.status === 404) return { ok: false, reason: 'gone' };
  if (!answer.ok) return { ok: false, reason: 'away' };

  const body: unknown = await answer.json().catch(() => null);
  if (typeof body !== 'object' || body === null || !('document' in body))
    return { ok: false, reason: 'away' };
  const parsed = documentSchema.safeParse(body.document);
  const expiresAt = 'expiresAt' in body ? String(body.expiresAt) : '';
  if (!parsed.success || Number.isNaN(Date.parse(expiresAt))) return { ok: false, reason: 'away' };
  return {
    ok: true,
    document: parsed.data,
    expiresAt,
    missing: 'missing' in body && Array.isArray(body.missing) ? body.missing.map(String) : [],
  };
}

/** A picture of the draft; `null` when it may not be shown. */
export async function readPreviewPicture(token: string, file: string): Promise<Response | null> {
  if (!tokenShape.test(token) || !fileShape.test(file)) return null;
  const answer = await askDesk(deskUrl('/api/preview/picture', { token, file }));
  const type = answer?.headers.get('content-type') ?? '';
  if (answer === null || !answer.ok || !type.startsWith('image/') || type.includes('svg'))
    return null;
  return new Response(answer.body, {
    headers: { 'Content-Type': type, 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' },
  });
}

/** Whether the draft behind the token plays this file of a film: the film, a version of it, captions or chapters. */
export async function mayShowInPreview(token: string, file: string): Promise<boolean> {
  if (!tokenShape.test(token) || !fileShape.test(file)) return false;
  const answer = await askDesk(deskUrl('/api/preview/film', { token, file }));
  return answer?.status === 204;
}
