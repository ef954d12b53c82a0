import { createHash, randomBytes } from 'node:crypto';
import { exportCsv } from '@city-of-cities/perception';
import type { RespondentLanguage } from '@city-of-cities/questionnaire';

export interface Invitations {
  /** SHA-256 of each token: all that is kept. */
  readonly hashes: readonly string[];
  /** One line per invitation: language, address, and the mail that brings it. For the one download. */
  readonly csv: string;
}

interface InvitationRequest {
  readonly language: RespondentLanguage;
  /** Name of the own region in that language. */
  readonly region: string;
  /** End of fielding, ISO 8601. */
  readonly until: string;
  /** Puts a token into an address. */
  readonly addressOf: (token: string) => string;
}

/** SU12: tokens of 144 bits, which nobody guesses, and what to write to their holders in their own language. */
export function makeInvitations(
  count: number,
  { language, region, until, addressOf }: InvitationRequest,
): Invitations {
  const tokens = Array.from({ length: count }, () => randomBytes(18).toString('base64url'));
  const day = new Intl.DateTimeFormat(language.tag, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(until),
  );
  const { subject, message } = language.invitation;
  return {
    hashes: tokens.map((token) => createHash('sha256').update(token).digest('hex')),
    csv: exportCsv(
      ['language', 'address', 'subject', 'message'],
      tokens.map((token) => {
        const address = addressOf(token);
        const filled = (text: string): string =>
          text
            .replaceAll('{region}', () => region)
            .replaceAll('{until}', () => day)
            .replaceAll('{address}', () => address);
        return [language.tag, address, filled(subject), filled(message)];
      }),
    ),
  };
}
