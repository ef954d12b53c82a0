/** Where a document links to, and whether anything is there: pages here by what is public, others as last asked. */
import { segments } from '@city-of-cities/publication';
import { isLanguageId } from '@city-of-cities/region';
import { sql } from '@payloadcms/db-postgres';
import { type Asker, sessionOf } from '../publishing/site-schema.ts';
import { type LinkState, linkStatesOf } from './link-checks.ts';

/** Names under which a document, or a candidate, holds an address. */
const HOLDS_ADDRESS: ReadonlySet<string> = new Set(['href', 'link', 'url']);

/** Every address a document leads to, here (`/…`) or outside (`https://…`), each once. */
export function linksIn(value: unknown): readonly string[] {
  const found = new Set<string>();
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    for (const [key, inner] of Object.entries(part))
      if (typeof inner !== 'string') visit(inner);
      else if (HOLDS_ADDRESS.has(key) && /^(?:\/(?!\/)|https:\/\/)/.test(inner)) found.add(inner);
  };
  visit(value);
  return [...found];
}

/** What is known of each address; one that is neither public here nor asked yet is `unknown`. */
export async function readLinkStates(
  req: Asker,
  addresses: readonly string[],
): Promise<ReadonlyMap<string, LinkState>> {
  const inside = addresses.filter((address) => address.startsWith('/'));
  const outside = addresses.filter((address) => !address.startsWith('/'));
  const states = new Map(await linkStatesOf(req, outside));
  for (const address of inside) states.set(address, await stateOfPage(req, address));
  return states;
}

interface Page {
  readonly kind: string;
  readonly language: string;
  readonly slug: string;
}

/** The document a path means. The home page and lists are always there; what only the site knows is `null`. */
function pageAt(address: string): Page | 'always' | null {
  const [path = ''] = address.split(/[?#]/, 1);
  const [language, first, second, ...rest] = path.split('/').slice(1);
  if (!isLanguageId(language) || rest.length > 0) return null;
  if (first === undefined || first === '') return 'always';
  const [kind] = Object.entries(segments).find(([, names]) => names[language] === first) ?? [];
  if (kind === undefined) return second ? null : { kind: 'page', language, slug: first };
  return second ? { kind, language, slug: second } : 'always';
}

async function stateOfPage(req: Asker, address: string): Promise<LinkState> {
  const page = pageAt(address);
  if (page === 'always') return 'alive';
  if (page === null) return 'unknown';
  const execute = await sessionOf(req);
  const { rows } = await execute(sql`select from site.open_now
    where kind = ${page.kind} and language = ${page.language} and slug = ${page.slug} limit 1`);
  if (rows.length > 0) return 'alive';
  // Pages of the site's own making (search, figures) stand where campaign pages do.
  return page.kind === 'page' ? 'unknown' : 'dead';
}
