import { type Reason, type Refused, refused } from '../finding.ts';
import { defaultLimits, type FileLimits } from '../limits.ts';
import { checkFileSize } from '../tables/check-table.ts';
import { decodeText } from '../tables/decode-text.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function objectsIn(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

export function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** SF20: the value of a JSON file; what the API wraps in `data` is unwrapped. */
export function parseJson(
  bytes: Uint8Array,
  limits: FileLimits = defaultLimits,
): { readonly ok: true; readonly value: unknown } | Refused {
  const tooBig = checkFileSize(bytes, limits);
  if (tooBig !== null) return tooBig;
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  try {
    const value: unknown = JSON.parse(decoded.text);
    // An answer has `data` too, but beside its id.
    return {
      ok: true,
      value: isObject(value) && 'data' in value && !('id' in value) ? value['data'] : value,
    };
  } catch (error) {
    return refused('SF20', damaged(error instanceof Error ? error.message : ''));
  }
}

function damaged(why: string): Reason {
  return {
    de: `Die Datei ist kein vollständiges JSON (${why}). Exportieren Sie sie neu.`,
    en: `The file is no complete JSON (${why}). Export it again.`,
  };
}
