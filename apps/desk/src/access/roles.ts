/** Who works at the desk. The matrix of what each role may do is in the README and in tests/access.test.ts. */
import { isCityId, type CityId } from '@city-of-cities/region';
import { both } from '../texts/bilingual.ts';

export const roles = [
  'administrator',
  'office',
  'cityEditor',
  'agency',
  'partner',
  'juror',
  'reader',
] as const;
export type Role = (typeof roles)[number];

export const roleNames: Readonly<Record<Role, { de: string; en: string }>> = {
  administrator: both('Administration', 'Administrator'),
  office: both('Kampagnenbüro', 'Campaign office'),
  cityEditor: both('Stadtredaktion', 'City editor'),
  agency: both('Agentur', 'Agency'),
  partner: both('Partner', 'Partner'),
  juror: both('Jury', 'Juror'),
  reader: both('Lesezugang', 'Reader'),
};

/** The signed-in person, as far as rules look at them. */
export interface Account {
  readonly id: number;
  readonly role: Role;
  readonly city: CityId | null;
}

/** The account behind a request's user; `null` for nobody, and for a role this version does not know. */
export function accountOf(user: unknown): Account | null {
  if (typeof user !== 'object' || user === null) return null;
  const { id, role, city } = user as { id?: unknown; role?: unknown; city?: unknown };
  if (typeof id !== 'number' || !roles.includes(role as Role)) return null;
  return {
    id,
    role: role as Role,
    city: typeof city === 'string' && isCityId(city) ? city : null,
  };
}

/** Who runs the whole campaign: sees and edits everything, publishes, deletes. */
export function runsCampaign(account: Account | null): boolean {
  return account?.role === 'administrator' || account?.role === 'office';
}

/** Who has business at the desk at all; the others get no further than their own account. */
export function writesContent(account: Account | null): boolean {
  return runsCampaign(account) || account?.role === 'cityEditor' || account?.role === 'agency';
}
