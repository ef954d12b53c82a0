/** Where a picture is used: in what is public, in published rows, in the latest drafts. */
import { type PostgresAdapter, sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { languageIds } from '@city-of-cities/region';
import { publicCollections, type PublicCollection } from '../translate/kinds.ts';
import { type DeskDocument, inLanguage } from '../translate/candidate.ts';

export interface Usage {
  readonly collection: PublicCollection;
  readonly id: number | string;
  readonly title: string;
}

/** As many documents of a kind are looked up. */
export const MOST_USAGES = 50;

const tables: Readonly<
  Record<
    PublicCollection,
    {
      readonly name: string;
      readonly body: string;
      readonly hasLead?: true;
      readonly hasGallery?: true;
    }
  >
> = {
  cities: { name: 'cities', body: 'portrait', hasLead: true },
  stories: { name: 'stories', body: 'body', hasLead: true },
  films: { name: 'films', body: 'body', hasLead: true },
  imageWorlds: { name: 'image_worlds', body: 'body', hasGallery: true },
  events: { name: 'events', body: 'body', hasLead: true },
  series: { name: 'series', body: 'body' },
  pages: { name: 'pages', body: 'body' },
  pressReleases: { name: 'press_releases', body: 'body' },
};

/** The documents that show a picture, published or in their latest draft. */
export async function usagesOf(req: PayloadRequest, pictureId: number): Promise<readonly Usage[]> {
  const database = req.payload.db as unknown as PostgresAdapter;
  const session = database.sessions?.[String(await req.transactionID)];
  const connection = session?.db ?? database.drizzle;
  const usages: Usage[] = [];
  for (const collection of publicCollections) {
    const { name, body, hasGallery, hasLead } = tables[collection];
    const schema = database.schemaName ?? 'public';
    const table = (suffix: string) => sql`${sql.identifier(schema)}.${sql.identifier(suffix)}`;
    const inBody = (column: string) =>
      sql`${sql.identifier(column)} @? ${`$.** ? (@.type == "upload" && (@.value == ${pictureId} || @.value.id == ${pictureId}))`}::jsonpath`;
    const { rows } = (await connection.execute(sql`
      select distinct id from (
        select _parent_id as id from ${table(`${name}_locales`)} where ${inBody(body)}
        union select v.parent_id from ${table(`_${name}_v`)} v
          join ${table(`_${name}_v_locales`)} l on l._parent_id = v.id
          where v.latest and ${inBody(`version_${body}`)}
        ${
          hasLead
            ? sql`union select id from ${table(name)} where picture_id = ${pictureId}
        union select parent_id from ${table(`_${name}_v`)} where latest and version_picture_id = ${pictureId}`
            : sql``
        }
        ${
          hasGallery
            ? sql`union select _parent_id from ${table(`${name}_pictures`)} where picture_id = ${pictureId}
        union select v.parent_id from ${table(`_${name}_v`)} v
          join ${table(`_${name}_v_version_pictures`)} g on g._parent_id = v.id
          where v.latest and g.picture_id = ${pictureId}`
            : sql``
        }
      ) as used where id is not null limit ${MOST_USAGES}`)) as unknown as {
      rows: { id: number | string }[];
    };
    for (const { id } of rows)
      usages.push({ collection, id, title: await titleOf(req, collection, id) });
  }
  return usages;
}

async function titleOf(
  req: PayloadRequest,
  collection: PublicCollection,
  id: number | string,
): Promise<string> {
  const document = (await req.payload.findByID({
    collection,
    id,
    draft: true,
    locale: 'all',
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })) as unknown as DeskDocument | null;
  if (document === null) return String(id);
  const field = collection === 'cities' ? 'name' : 'title';
  const titles = languageIds.map((language) => inLanguage(document, field, language));
  return (
    titles.find((title): title is string => typeof title === 'string' && title !== '') ?? `${id}`
  );
}
