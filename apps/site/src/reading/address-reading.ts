/** All public addresses of a language, for the sitemap. */
import { listKey } from '@city-of-cities/publication';
import type { LanguageId } from '@city-of-cities/region';
import { type ShownKind, shownKinds } from '../routing/shown-kinds.ts';
import type { Asking } from './asking.ts';
import type { Version } from './document-reading.ts';

export interface Address extends Version {
  readonly kind: ShownKind;
  readonly id: string;
  readonly updatedAt: string;
  readonly title: string;
  readonly teaser: string;
  /** The largest version of each of its pictures. */
  readonly pictures: readonly string[];
  /** Of a film: its first file and its length. */
  readonly film: { readonly file: string; readonly seconds: number } | null;
  /** The same object in every language in public, this one included. */
  readonly versions: readonly Version[];
}

export function addressReading({ record, rows }: Asking) {
  function noteLists(language: LanguageId): void {
    for (const kind of shownKinds) record.keys.add(listKey(kind, language));
  }

  return {
    /** The oldest first, so that full parts stay as they are. */
    async addresses(
      language: LanguageId,
      part: { readonly limit: number; readonly offset: number },
    ): Promise<readonly Address[]> {
      noteLists(language);
      return rows<Address>(
        `with part as (
           select kind, id, language, slug, title, document ->> 'updatedAt' as "updatedAt",
             document ->> 'teaser' as teaser,
             jsonb_path_query_array(document, 'strict $.** ? (exists(@.alt)).renditions[last].file') as pictures,
             case when kind = 'film' then json_build_object(
               'file', document #>> '{files,0,file}',
               'seconds', (document ->> 'durationSeconds')::float8) end as film
           from site.visible where language = $1 and kind = any($4)
           order by published_at, revision limit $2 offset $3)
         select part.*, coalesce((
           select json_agg(json_build_object('language', v.language, 'slug', v.slug)
             order by v.language)
           from site.visible v where v.kind = part.kind and v.id = part.id), '[]') as versions
         from part`,
        language,
        part.limit,
        part.offset,
        shownKinds,
      );
    },

    async countAddresses(language: LanguageId): Promise<number> {
      noteLists(language);
      const [row] = await rows<{ count: number }>(
        'select count(*)::int as count from site.visible where language = $1 and kind = any($2)',
        language,
        shownKinds,
      );
      return row?.count ?? 0;
    },
  };
}
