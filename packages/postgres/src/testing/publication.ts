import type { Client } from 'pg';

/** The arguments of `site.publish`, in its order. Instants are texts PostgreSQL understands. */
export interface PublicationInput {
  readonly kind: string;
  readonly id: string;
  readonly language: string;
  readonly slug: string | null;
  readonly title: string;
  readonly document: object;
  readonly keys: readonly string[];
  readonly lists: readonly string[];
  readonly files: readonly string[];
  readonly sortAt: string | null;
  readonly visibleFrom: string | null;
  readonly visibleUntil: string | null;
  readonly searchText: string;
}

function aPublication(with_: Partial<PublicationInput> = {}): PublicationInput {
  const { kind = 'story', id = '1', language = 'de' } = with_;
  return {
    kind,
    id,
    language,
    slug: `${kind}-${id}`,
    title: `Title ${id}`,
    document: { id },
    keys: [`${kind}/${id}`],
    lists: [`${kind}.${language}`],
    files: [],
    sortAt: null,
    visibleFrom: null,
    visibleUntil: null,
    searchText: '',
    ...with_,
  };
}

/** Calls `site.publish` and returns the revision. */
export async function publish(
  client: Pick<Client, 'query'>,
  with_: Partial<PublicationInput> = {},
): Promise<number> {
  const input = aPublication(with_);
  const { rows } = await client.query<{ publish: string }>(
    'select site.publish($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)',
    [
      input.kind,
      input.id,
      input.language,
      input.slug,
      input.title,
      input.document,
      input.keys,
      input.lists,
      input.files,
      input.sortAt,
      input.visibleFrom,
      input.visibleUntil,
      input.searchText,
    ],
  );
  return Number(rows[0]?.publish);
}
