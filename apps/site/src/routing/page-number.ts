/** `?page=`: pages are counted from 1, and the first one has no number in its address. */
export type PageNumber = { readonly ok: true; readonly page: number } | { readonly ok: false };

/** A list that long does not exist; larger offsets would only cost time. */
const lastPage = 100_000;

/**
 * @example parsePageNumber('2') // => { ok: true, page: 2 }
 * @example parsePageNumber('-1') // => { ok: false }
 */
export function parsePageNumber(text: string | null): PageNumber {
  if (text === null) return { ok: true, page: 1 };
  if (!/^[1-9]\d{0,6}$/.test(text)) return { ok: false };
  const page = Number(text);
  return page <= lastPage ? { ok: true, page } : { ok: false };
}

/** `/de/geschichten?page=2`, and without a number for the first page. */
export function pageAddress(path: string, page: number): string {
  if (page === 1) return path;
  return `${path}${path.includes('?') ? '&' : '?'}page=${page}`;
}
