/**
 * All a page may ask. One reading belongs to one render; it writes down what it read, so that the page cache knows
 * what makes the page stale.
 */
import {
  type DocumentKind,
  type DocumentOf,
  listKey,
  objectKey,
  type PagePurpose,
  type PublicDocument,
} from '@city-of-cities/publication';
import {
  type AudienceId,
  type CityId,
  isLanguageId,
  type LanguageId,
  languageIds,
} from '@city-of-cities/region';
import { type Database, isDatabaseUnreachable } from './database.ts';
import type { ReadingRecord } from './reading-record.ts';
import {
  documentColumns,
  documentsOf,
  ofKind,
  type RefuseRow,
  type SnapshotRow,
} from './snapshot-rows.ts';

/** The key of the set of languages in public. */
export const languagesKey = 'languages';

export interface Version {
  readonly language: LanguageId;
  readonly slug: string;
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

export interface Address extends Version {
  readonly kind: DocumentKind;
  readonly id: string;
  readonly updatedAt: string;
}

export interface ListQuestion<Kind extends DocumentKind> {
  readonly kind: Kind;
  readonly language: LanguageId;
  readonly city?: CityId;
  readonly audience?: AudienceId;
  readonly limit: number;
  readonly offset?: number;
}

export type Reading = ReturnType<typeof createReading>;

export function createReading(
  database: Database,
  record: ReadingRecord,
  options: { readonly now: () => number; readonly refuse: RefuseRow },
) {
  async function ask<Row extends object>(
    text: string,
    ...values: unknown[]
  ): Promise<readonly Row[]> {
    try {
      return await database.query<Row>(text, values);
    } catch (error) {
      if (isDatabaseUnreachable(error)) record.isDatabaseUnreachable = true;
      throw error;
    }
  }

  async function documents(text: string, ...values: unknown[]): Promise<readonly PublicDocument[]> {
    const rows = await ask<SnapshotRow>(text, ...values);
    return documentsOf(rows, record, { now: options.now(), refuse: options.refuse });
  }

  return {
    /** Languages in public now, in the region's order. */
    async languages(): Promise<readonly LanguageId[]> {
      record.keys.add(languagesKey);
      const rows = await ask<{ id: string }>('select id from site.visible_language');
      return languageIds.filter((id) => rows.some((row) => row.id === id));
    },

    async document<Kind extends DocumentKind>(
      kind: Kind,
      language: LanguageId,
      slug: string,
    ): Promise<DocumentOf<Kind> | undefined> {
      const found = await documents(
        `select ${documentColumns} from site.visible where kind = $1 and language = $2 and slug = $3`,
        kind,
        language,
        slug,
      );
      return ofKind(found, kind)[0];
    },

    /** The languages in which an object is in public, with its slug in each. */
    async versions(kind: DocumentKind, id: string): Promise<readonly Version[]> {
      record.keys.add(objectKey(kind, id));
      const rows = await ask<{ language: string; slug: string }>(
        'select language, slug from site.visible where kind = $1 and id = $2',
        kind,
        id,
      );
      return rows.flatMap(({ language, slug }) =>
        isLanguageId(language) ? [{ language, slug }] : [],
      );
    },

    /** Objects of a kind that have the slug in any language, or had it. */
    async holdersOf(kind: DocumentKind, slug: string): Promise<readonly string[]> {
      const rows = await ask<{ id: string }>(
        `select id from site.visible where kind = $1 and slug = $2
         union select id from site.former_slug where kind = $1 and slug = $2`,
        kind,
        slug,
      );
      return rows.map(({ id }) => id);
    },

    /** The newest first. */
    async list<Kind extends DocumentKind>(
      question: ListQuestion<Kind>,
    ): Promise<readonly DocumentOf<Kind>[]> {
      const { kind, language, city, audience, limit, offset = 0 } = question;
      const key = listKey(kind, language, city);
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
              `select ${documentColumns} from site.visible_by_key where key = $1 and language = $2 and kind = $3
               order by key desc, language desc, kind desc, sort_at desc, revision desc limit $4 offset $5`,
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
      const key = listKey(kind, language, city);
      record.keys.add(key);
      const rows =
        city === undefined
          ? await ask<{ count: number }>(
              `select count(*)::int as count from site.visible where kind = $1 and language = $2
                 and ($3::text is null or document -> 'audiences' ? $3)`,
              kind,
              language,
              audience ?? null,
            )
          : await ask<{ count: number }>(
              `select count(*)::int as count from site.visible_by_key
               where key = $1 and language = $2 and kind = $3`,
              key,
              language,
              kind,
            );
      return rows[0]?.count ?? 0;
    },

    /** The campaign pages of a language, for navigation and footer. */
    async pages(language: LanguageId): Promise<readonly PageLink[]> {
      record.keys.add(listKey('page', language));
      return ask<PageLink>(
        `select document ->> 'purpose' as purpose, slug, title from site.visible
         where kind = 'page' and language = $1 order by kind, language, sort_at desc, revision desc limit 50`,
        language,
      );
    },

    /** Never fails on odd input; the database cuts and cleans it. */
    async search(
      language: LanguageId,
      words: string,
      part: { readonly limit: number; readonly offset: number },
    ): Promise<readonly Hit[]> {
      return ask<Hit>(
        'select kind, slug, title, excerpt from site.search($1, $2, $3, $4)',
        language,
        words,
        part.limit,
        part.offset,
      );
    },

    /** All public documents with their languages, the oldest first so that parts stay stable. */
    async addresses(
      language: LanguageId,
      part: { readonly limit: number; readonly offset: number },
    ) {
      for (const kind of ['city', 'story', 'page', 'pressRelease'] as const)
        record.keys.add(listKey(kind, language));
      return ask<Address & { readonly versions: readonly Version[] }>(
        `with part as (
           select kind, id, language, slug, document ->> 'updatedAt' as "updatedAt" from site.visible
           where language = $1 order by published_at, revision limit $2 offset $3)
         select part.*, coalesce((
           select json_agg(json_build_object('language', v.language, 'slug', v.slug) order by v.language)
           from site.visible v where v.kind = part.kind and v.id = part.id), '[]') as versions
         from part`,
        language,
        part.limit,
        part.offset,
      );
    },

    async countAddresses(language: LanguageId): Promise<number> {
      for (const kind of ['city', 'story', 'page', 'pressRelease'] as const)
        record.keys.add(listKey(kind, language));
      const rows = await ask<{ count: number }>(
        'select count(*)::int as count from site.visible where language = $1',
        language,
      );
      return rows[0]?.count ?? 0;
    },
  };
}
