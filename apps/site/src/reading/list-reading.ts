/** Many documents: lists, navigation, search. */
import {
  type DocumentKind,
  type DocumentOf,
  listKey,
  type PagePurpose,
} from '@city-of-cities/publication';
import type { AudienceId, CityId, LanguageId } from '@city-of-cities/region';
import type { Asking } from './asking.ts';
import { documentColumns, ofKind } from './snapshot-rows.ts';

export interface ListQuestion<Kind extends DocumentKind> {
  readonly kind: Kind;
  readonly language: LanguageId;
  readonly city?: CityId;
  readonly audience?: AudienceId;
  readonly limit: number;
  readonly offset?: number;
}

export interface PageLink {
  readonly purpose: PagePurpose;
  readonly slug: string;
  readonly title: string;
}

export interface Hit {
  readonly kind: DocumentKind;
  readonly slug: string;
  readonly title: string;
  /** Plain text; hits stand between U+E000 and U+E001. */
  readonly excerpt: string;
}

export function listReading({ record, rows, documents }: Asking) {
  return {
    /** The newest first. */
    async list<Kind extends DocumentKind>(
      question: ListQuestion<Kind>,
    ): Promise<readonly DocumentOf<Kind>[]> {
      const { kind, language, city, audience, limit, offset = 0 } = question;
      const key = listKey(kind, language, city && { city });
      record.keys.add(key);
      const found =
        city === undefined
          ? await documents(
              `select ${documentColumns} from site.visible where kind = $1 and language = $2
                 and ($3::text is null or document -> 'audiences' ? $3)
               order by kind, language, sort_at desc, revision desc limit $4 offset $5`,
              kind,
              language,
              audience ?? null,
              limit,
              offset,
            )
          : await documents(
              `select ${documentColumns} from site.visible_by_key
               where key = $1 and language = $2 and kind = $3
               order by key desc, language desc, kind desc, sort_at desc, revision desc
               limit $4 offset $5`,
              key,
              language,
              kind,
              limit,
              offset,
            );
      return ofKind(found, kind);
    },

    async count(question: Omit<ListQuestion<DocumentKind>, 'limit' | 'offset'>): Promise<number> {
      const { kind, language, city, audience } = question;
      const key = listKey(kind, language, city && { city });
      record.keys.add(key);
      const [row] =
        city === undefined
          ? await rows<{ count: number }>(
              `select count(*)::int as count from site.visible where kind = $1 and language = $2
                 and ($3::text is null or document -> 'audiences' ? $3)`,
              kind,
              language,
              audience ?? null,
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

    /** Never fails on odd input; the database cuts and cleans it. */
    async search(
      language: LanguageId,
      words: string,
      part: { readonly limit: number; readonly offset: number },
    ): Promise<readonly Hit[]> {
      return rows<Hit>(
        'select kind, slug, title, excerpt from site.search($1, $2, $3, $4)',
        language,
        words,
        part.limit,
        part.offset,
      );
    },
  };
}
