/** One document, and where it stands. */
import { type DocumentKind, type DocumentOf, objectKey } from '@city-of-cities/publication';
import { isLanguageId, type LanguageId } from '@city-of-cities/region';
import type { Asking } from './asking.ts';
import { documentColumns, ofKind } from './snapshot-rows.ts';

/** An object in one language. */
export interface Version {
  readonly language: LanguageId;
  readonly slug: string;
}

export function documentReading(asking: Asking) {
  return {
    async document<Kind extends DocumentKind>(
      kind: Kind,
      language: LanguageId,
      slug: string,
    ): Promise<DocumentOf<Kind> | undefined> {
      const found = await asking.documents(
        `select ${documentColumns} from site.visible
         where kind = $1 and language = $2 and slug = $3`,
        kind,
        language,
        slug,
      );
      return ofKind(found, kind)[0];
    },

    /** The languages in which an object is in public, with its slug in each. */
    async versions(kind: DocumentKind | 'fact', id: string): Promise<readonly Version[]> {
      asking.record.keys.add(objectKey(kind, id));
      const rows = await asking.rows<{ language: string; slug: string }>(
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
      const rows = await asking.rows<{ id: string }>(
        `select id from site.visible where kind = $1 and slug = $2
         union select id from site.former_slug where kind = $1 and slug = $2`,
        kind,
        slug,
      );
      return rows.map(({ id }) => id);
    },
  };
}
