/** What a request line asks for, made safe: one address per page, nothing that leaves the site. */
export type Target =
  | {
      readonly kind: 'page';
      readonly path: string;
      readonly query: Query;
      readonly address: string;
    }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'bad'; readonly status: 400 | 404 | 414 };

/** The only parameters that may change a page. */
export interface Query {
  readonly page?: string;
  readonly q?: string;
  /** Kind of documents a search is narrowed to. */
  readonly kind?: string;
}

/** Addresses of the site are far shorter; the rest is noise or an attack. */
const maxLength = 2048;
/** A search longer than this is cut; PostgreSQL would cut it, too. */
const maxQueryLength = 300;

/**
 * @example targetOf('/de/geschichten/?page=2&utm=x') // => { kind: 'redirect', to: '/de/geschichten?page=2' }
 */
export function targetOf(url: string): Target {
  // A search may be long and still deserves its page; a path may not.
  const mark = url.indexOf('?');
  const rawPath = mark === -1 ? url : url.slice(0, mark);
  if (rawPath.length > maxLength) return { kind: 'bad', status: 414 };
  if (!rawPath.startsWith('/')) return { kind: 'bad', status: 400 };
  if (rawPath.startsWith('//') || rawPath.includes('\\')) return { kind: 'bad', status: 404 };

  // An encoded slash would become a real one below: `/%2fevil.example/` must not lead to `//evil.example`.
  if (/%2f/i.test(rawPath)) return { kind: 'bad', status: 400 };
  const path = decode(rawPath);
  if (path === undefined) return { kind: 'bad', status: 400 };
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u001f\u007f\\?#]|%/.test(path)) return { kind: 'bad', status: 400 };
  const segments = path.slice(1).split('/');
  if (segments.some((segment) => segment === '..' || segment === '.'))
    return { kind: 'bad', status: 400 };

  const query = mark === -1 ? {} : queryOf(url.slice(mark + 1));
  const search = searchOf(query);
  if (path.length > 1 && path.endsWith('/')) {
    const bare = path.replace(/\/+$/, '');
    return bare === ''
      ? { kind: 'bad', status: 404 }
      : { kind: 'redirect', to: encodeURI(bare) + search };
  }
  if (segments.length > 1 && segments.includes('')) return { kind: 'bad', status: 404 };
  return { kind: 'page', path, query, address: encodeURI(path) + search };
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function queryOf(text: string): Query {
  const parameters = new URLSearchParams(text.slice(0, 16_384));
  const page = parameters.get('page')?.slice(0, 20);
  const q = parameters.get('q')?.slice(0, maxQueryLength);
  // Without words there is nothing to narrow, and the page stays the same.
  const kind = q === undefined ? undefined : parameters.get('kind')?.slice(0, 20);
  return {
    ...(page === undefined ? {} : { page }),
    ...(q === undefined ? {} : { q }),
    ...(kind === undefined ? {} : { kind }),
  };
}

function searchOf(query: Query): string {
  const text = new URLSearchParams({ ...query }).toString();
  return text === '' ? '' : `?${text}`;
}
