import { createHash } from 'node:crypto';
import type { Cell } from '@city-of-cities/perception';
import { canonicalJson } from '@city-of-cities/questionnaire';

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** SF11: the same answers have the same key, whatever format, order or column names they came in. */
export function recordKey(cells: Readonly<Record<string, Cell>>): string {
  return sha256(canonicalJson(cells));
}

/** SF11: the key of a whole import; the order of its records does not matter. */
export function contentKey(recordKeys: readonly string[]): string {
  return sha256(recordKeys.toSorted().join('\n'));
}
