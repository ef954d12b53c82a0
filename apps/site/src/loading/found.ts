/** What is asked of the loaders, and what one of them finds. */
import type { WrittenForm } from '../messages/form.ts';
import type { Route } from '../routing/route.ts';
import type { Content, Versions } from './outcome.ts';

/** What a loader found; without `versions` the page exists in every language at the corresponding path. */
export type Found =
  | { readonly content: Content; readonly status?: 404 | 422; readonly versions?: Versions }
  | { readonly redirectTo: string; readonly isTemporary?: true };

export interface Question {
  readonly route: Route;
  /** The page number and the words of a search as they were sent. */
  readonly query: {
    readonly page: string | null;
    readonly q: string | null;
    /** Kind of documents a search is narrowed to. */
    readonly kind: string | null;
  };
  /** What a visitor sent with the page's form. */
  readonly form: WrittenForm | null;
}

/** Nothing is here, and the page says so. */
export const nowhere: Found = { content: { view: 'unknown' }, status: 404 };
