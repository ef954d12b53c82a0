/** How the desk's server process proves to its own API that it asks. */
import { createHmac } from 'node:crypto';

export const UPKEEP_INTERVAL_MS = 15_000;

/** The key that only this installation's processes can make. */
export function upkeepKey(secret: string): string {
  return createHmac('sha256', secret).update('upkeep').digest('base64url');
}
