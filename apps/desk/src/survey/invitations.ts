import { createHash, randomBytes } from 'node:crypto';
import { exportCsv } from '@city-of-cities/perception';

export interface Invitations {
  /** SHA-256 of each token: all that is kept. */
  readonly hashes: readonly string[];
  /** The addresses, one a line, for the one download. */
  readonly csv: string;
}

/** Tokens of 144 bits, which nobody guesses; `addressOf` puts one into an address. */
export function makeInvitations(count: number, addressOf: (token: string) => string): Invitations {
  const tokens = Array.from({ length: count }, () => randomBytes(18).toString('base64url'));
  return {
    hashes: tokens.map((token) => createHash('sha256').update(token).digest('hex')),
    csv: exportCsv(
      ['address'],
      tokens.map((token) => [addressOf(token)]),
    ),
  };
}
