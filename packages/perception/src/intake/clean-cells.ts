import type { CellError, ItemMapping } from './mapping.ts';

/** What became of the answers to one item. */
export interface ItemCounts {
  valid: number;
  dk: number;
  missing: number;
  notShown: number;
  invalid: number;
}

export interface CleanCell {
  /** Scale point or don't-know code; null is missing. */
  readonly value: number | null;
  readonly kind: keyof ItemCounts;
  readonly error?: { readonly value: string; readonly reason: CellError['reason'] };
}

const INTEGER_OR_DECIMAL = /^[+-]?[0-9]+(?:\.[0-9]+)?$/;

/**
 * IN5: one trimmed answer: mapped, then missing, not shown, don't know, or an integer in range;
 * anything else is set missing with its reason. A code listed as don't know stays one although
 * SPSS marks it user-missing.
 */
export function cleanItem(
  items: ItemMapping,
  isUserMissing: (code: string) => boolean = () => false,
): (trimmed: string) => CleanCell {
  const missing = new Set(items.missing ?? []);
  const notShown = new Set(items.notShown ?? []);
  const dk = new Set(items.dk ?? []);
  const map = new Map(Object.entries(items.map ?? {}));
  return (trimmed) => {
    const value = map.get(trimmed) ?? trimmed;
    if (value === '' || missing.has(value)) return { value: null, kind: 'missing' };
    if (notShown.has(value)) return { value: null, kind: 'notShown' };
    if (dk.has(value)) return { value: Number(value), kind: 'dk' };
    if (isUserMissing(value)) return { value: null, kind: 'missing' };
    const reason = reasonAgainst(value, items);
    if (reason === null) return { value: Number(value), kind: 'valid' };
    return { value: null, kind: 'invalid', error: { value, reason } };
  };
}

function reasonAgainst(value: string, { min, max }: ItemMapping): CellError['reason'] | null {
  if (!INTEGER_OR_DECIMAL.test(value)) return 'NOT_NUMERIC';
  const number = Number(value);
  if (!Number.isInteger(number)) return 'NOT_INTEGER';
  return number < min || number > max ? 'OUT_OF_RANGE' : null;
}
