/**
 * Asks the outside addresses that public documents lead to, and stores what they answer. An operator starts it; nothing
 * of the platform does by itself. Addresses are typed by editors: only https, and never a host of one's own network.
 */
import { lookup } from 'node:dns/promises';
import { BlockList } from 'node:net';
import { sql } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';
import { sessionOf } from '../publishing/site-schema.ts';
import { type LinkCheck, recordLinkCheck } from './link-checks.ts';
import { linksIn } from './links.ts';

/** Answers the HTTP status of an address; throws when there is no answer. */
export type Ask = (address: string) => Promise<number>;

const TIMEOUT_MS = 10_000;
const GONE: ReadonlySet<number> = new Set([404, 410]);

/** Answers what each address came to. */
export async function askLinks(payload: Payload, ask: Ask = askOverNet): Promise<LinkCheck[]> {
  const execute = await sessionOf({ payload });
  const { rows } = await execute(sql`select document from site.open_now`);
  const addresses = new Set(rows.flatMap((row) => linksIn(row)));
  const checks: LinkCheck[] = [];
  for (const address of [...addresses].filter((one) => one.startsWith('https://')).toSorted()) {
    const check = await askOne(address, ask);
    await recordLinkCheck({ payload }, check);
    checks.push(check);
  }
  return checks;
}

/** Only a page that says it is gone, or a host that is not there, is dead; a server in trouble may be well tomorrow. */
async function askOne(address: string, ask: Ask): Promise<LinkCheck> {
  try {
    const status = await ask(address);
    const state = GONE.has(status) ? 'dead' : status < 400 ? 'alive' : 'unknown';
    return { address, state, status, problem: state === 'alive' ? null : `HTTP ${status}` };
  } catch (error) {
    const { code } = ((error as Error).cause ?? error) as { code?: string };
    const state = code === 'ENOTFOUND' ? 'dead' : 'unknown';
    return { address, state, status: null, problem: code ?? (error as Error).message };
  }
}

const ownNetworks = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  ownNetworks.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
  ['::ffff:0:0', 96],
] as const)
  ownNetworks.addSubnet(network, prefix, 'ipv6');

/** Throws when a host is, or has an address, in one's own network. */
export async function refuseOwnNetwork(hostname: string): Promise<void> {
  const host = hostname.replace(/^\[|\]$/g, '');
  for (const { address, family } of await lookup(host, { all: true }))
    if (ownNetworks.check(address, family === 6 ? 'ipv6' : 'ipv4'))
      throw new Error(`${hostname} is in a network of one's own.`);
}

async function askOverNet(address: string): Promise<number> {
  await refuseOwnNetwork(new URL(address).hostname);
  const response = await fetch(address, {
    // Where a redirection leads to is not known beforehand; that there is one is enough.
    redirect: 'manual',
    signal: AbortSignal.timeout(TIMEOUT_MS),
    headers: { 'User-Agent': 'link check of a campaign site' },
  });
  await response.body?.cancel();
  return response.status;
}
