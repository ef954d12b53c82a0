/** Many documents: lists, navigation, search. */
import {
  type DocumentKind,
  type DocumentOf,
  listKey,
  type ListScope,
  type PagePurpose,
} from '@city-of-cities/publication';
import type { LanguageId } from '@city-of-cities/region';
import { type ShownKind, shownKinds } from '../routing/shown-kinds.ts';
import type { Asking } from './asking.ts';
import { documentColumns, ofKind } from './snapshot-rows.ts';

interface ListScopeQuestion {
  readonly kind: DocumentKind;
  readonly language: LanguageId;
  /** Only what belongs to one city, audience, market or topic. */
  readonly scope?: ListScope;
}

export interface ListQuestion<Kind extends DocumentKind> extends ListScopeQuestion {
  readonly kind: Kind;
  readonly limit: number;
  readonly offset?: number;
}

export interface PageLink {
  readonly purpose: PagePurpose;
  readonly slug: string;
  readonly title: string;
}

export interface Hit {
  readonly kind: ShownKind;
  readonly slug: string;
  readonly title: string;
  /** Plain text; hits stand between U+E000 and U+E001. */
  readonly excerpt: string;
  readonly isSample: boolean;
}

export function listReading({ record, rows, documents }: Asking) {
  /** The key by which a scoped list is found; the whole list of a kind has an index of its own. */
  function noteKey(question: ListScopeQuestion): string {
    const key = listKey(question.kind, question.language, question.scope);
    record.keys.add(key);
    return key;
  }

  return {
    /** The newest first. */
    async list<Kind extends DocumentKind>(
      question: ListQuestion<Kind>,
    ): Promise<readonly DocumentOf<Kind>[]> {
      const { kind, language, scope, limit, offset = 0 } = question;
      const key = noteKey(question);
      const found =
        scope === undefined
          ? await documents(
              `select ${documentColumns} from site.list($1, $2, $3, $4)`,
              kind,
              language,
              limit,
              offset,
            )
          : await documents(
              `select ${documentColumns} from site.list_by_key($1, $2, $3, $4, $5)`,
              key,
              kind,
              language,
              limit,
              offset,
            );
      return ofKind(found, kind);
    },

    async count(question: ListScopeQuestion): Promise<number> {
      const { kind, language, scope } = question;
      const key = noteKey(question);
      const [row] =
        scope === undefined
          ? await rows<{ count: number }>(
              `select count(*)::int as count from site.visible where kind = $1 and language = $2`,
              kind,
              language,
            )
          : await rows<{ count: number }>(
              `select count(*)::int as count from site.visible_by_key
               where key = $1 and language = $2 and kind = $3`,
              key,
              language,
              kind,
            );
      return row?.count ?? 0;
    },

    /** The campaign pages of a language, for navigation and footer. */
    async pages(language: LanguageId): Promise<readonly PageLink[]> {
      record.keys.add(listKey('page', language));
      return rows<PageLink>(
        `select document ->> 'purpose' as purpose, slug, title from site.visible
         where kind = 'page' and language = $1
         order by kind, language, sort_at desc, revision desc limit 50`,
        language,
      );
    },

    /** Never fails on odd input; the database cuts and cleans it. `kind` narrows, `null` does not. */
    async search(
      language: LanguageId,
      words: string,
      kind: ShownKind | null,
      part: { readonly limit: number; readonly offset: number },
    ): Promise<readonly Hit[]> {
      return rows<Hit>(
        `select hit.kind, hit.slug, hit.title, hit.excerpt,
                coalesce((shown.document ->> 'sample')::boolean, false) as "isSample"
         from site.search($1, $2, $3, $4, $5) with ordinality as hit
         left join site.visible as shown
           on shown.kind = hit.kind and shown.language = $1 and shown.slug = hit.slug
         order by hit.ordinality`,
        language,
        words,
        part.limit,
        part.offset,
        kind === null ? shownKinds : [kind],
      );
    },
  };
}
