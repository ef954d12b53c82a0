/**
 * PostgreSQL refuses to run as root. A user namespace that maps root to an ordinary number keeps
 * root's access to its own files, also below a folder closed to everyone else; where namespaces are
 * forbidden (many containers), an account without rights runs the server and owns its files.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';

export interface Account {
  /** Words to put before the command. */
  readonly prefix: readonly string[];
  /** The account to run as, when the process itself changes over. */
  readonly identity: { readonly uid: number; readonly gid: number } | null;
}

/**
 * How to run the server on a cluster; null when there is no way. Files made under an ordinary user
 * stay that user's, also when root starts the server later.
 */
export function chooseAccount(cluster: string): Account | null {
  if (process.getuid?.() !== 0) return { prefix: [], identity: null };
  const owner = statSync(cluster, { throwIfNoEntry: false });
  if (owner !== undefined && owner.uid !== 0) {
    return { prefix: [], identity: { uid: owner.uid, gid: owner.gid } };
  }
  const accounts = readAccounts();
  return inNamespace(accounts) ?? asOrdinaryUser(accounts);
}

interface PasswdLine {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

// initdb looks its user up by number, so the number must belong to an account of this system.
function inNamespace(accounts: readonly PasswdLine[]): Account | null {
  const account = accounts.find(({ uid }) => uid === 1000) ?? accounts[0];
  if (account === undefined) return null;
  const prefix = ['unshare', '-U', `--map-user=${account.uid}`, `--map-group=${account.gid}`];
  const trial = spawnSync('unshare', [...prefix.slice(1), 'true'], { stdio: 'ignore' });
  return trial.status === 0 ? { prefix, identity: null } : null;
}

export function asOrdinaryUser(accounts: readonly PasswdLine[]): Account | null {
  for (const name of ['postgres', 'node', 'nobody']) {
    const account = accounts.find((line) => line.name === name);
    if (account !== undefined) {
      return { prefix: [], identity: { uid: account.uid, gid: account.gid } };
    }
  }
  return null;
}

export function readAccounts(): PasswdLine[] {
  let text: string;
  try {
    text = readFileSync('/etc/passwd', 'utf8');
  } catch {
    return [];
  }
  return text
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ name, uid, gid }) => name !== '' && uid > 0 && gid > 0);
}
