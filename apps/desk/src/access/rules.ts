/** Access as sentences. Deny by default: a collection without one of these here is closed. */
import type { Access, FieldAccess, Where } from 'payload';
import { type Account, accountOf, runsCampaign } from './roles.ts';

/** What an account may see of a collection: everything, nothing, or the rows that match. */
type Scope = boolean | Where;

export const nobody: Access = () => false;

export const campaign: Access = ({ req }) => runsCampaign(accountOf(req.user));

export const administrators: Access = ({ req }) => accountOf(req.user)?.role === 'administrator';

export const campaignField: FieldAccess = ({ req }) => runsCampaign(accountOf(req.user));

export const administratorsField: FieldAccess = ({ req }) =>
  accountOf(req.user)?.role === 'administrator';

/** Set by hooks only. */
export const nobodyField: FieldAccess = () => false;

/** Who may upload files: the campaign, city editors who have a city, agencies. */
export const writesFiles: Access = ({ req }) => {
  const account = accountOf(req.user);
  if (account?.role === 'cityEditor') return account.city !== null;
  return runsCampaign(account) || account?.role === 'agency';
};

/** The rows of the own city; `column` holds its key. An editor without a city sees nothing. */
export function ofOwnCity(account: Account, column: string): Scope {
  return account.city !== null && { [column]: { equals: account.city } };
}

/** The rows somebody made. */
export function ownWork(account: Account): Scope {
  return { createdBy: { equals: account.id } };
}

/** Whether data that is being written claims to be public. */
export function claimsPublic(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const { _status: status } = data as { _status?: unknown };
  return status === 'published';
}

/** Each role's scope on a collection; roles that are not named have none. */
export interface Scopes {
  readonly cityEditor?: (account: Account) => Scope;
  readonly agency?: (account: Account) => Scope;
}

/** The campaign everything, others their scope. */
export function scoped(scopes: Scopes): Access {
  return ({ req }) => scopeOf(accountOf(req.user), scopes);
}

/** As {@link scoped}, but only the campaign writes what is or becomes public. */
export function scopedDrafts(scopes: Scopes): Access {
  return ({ req, data }) => {
    const account = accountOf(req.user);
    if (!runsCampaign(account) && claimsPublic(data)) return false;
    return scopeOf(account, scopes);
  };
}

function scopeOf(account: Account | null, scopes: Scopes): Scope {
  if (account === null) return false;
  if (runsCampaign(account)) return true;
  if (account.role === 'cityEditor') return scopes.cityEditor?.(account) ?? false;
  if (account.role === 'agency') return scopes.agency?.(account) ?? false;
  return false;
}
