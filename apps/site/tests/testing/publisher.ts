/** Publishes as the desk does: a snapshot of the contract, handed to the functions of schema `site`. */
import { type PublicFact, type Release, snapshotOf } from '@city-of-cities/publication';
import { languages } from '@city-of-cities/region';
import { Client } from 'pg';

export interface Publisher {
  publish(candidate: unknown, release?: Partial<Release>): Promise<void>;
  publishFact(fact: PublicFact, slug: string): Promise<void>;
  /** Past the contract, as a faulty desk would. */
  publishUnchecked(document: {
    kind: string;
    id: string;
    language: string;
    slug: string;
    title: string;
  }): Promise<void>;
  withdraw(kind: string, id: string, language?: string): Promise<void>;
  setLanguage(id: string, liveFrom: string): Promise<void>;
  /** What visitors sent, the oldest first. */
  messages(): Promise<readonly object[]>;
  stop(): Promise<void>;
}

/** Connects as the desk and sets the region's languages. */
export async function startPublisher(deskUrl: string): Promise<Publisher> {
  const client = new Client({ connectionString: deskUrl });
  client.on('error', () => {});
  await client.connect();
  const publisher: Publisher = {
    async publish(candidate, release = {}) {
      const result = snapshotOf(candidate, { now: new Date().toISOString(), ...release });
      if (!result.ok) throw new Error(JSON.stringify(result.findings));
      const { snapshot } = result;
      await client.query(
        'select site.publish($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)',
        [
          snapshot.kind,
          snapshot.id,
          snapshot.language,
          snapshot.slug,
          snapshot.title,
          JSON.stringify(snapshot.document),
          snapshot.keys,
          snapshot.lists,
          snapshot.files,
          snapshot.sortAt,
          // A snapshot that opens at once opens by the database's clock.
          snapshot.visibleFrom <= new Date().toISOString() ? null : snapshot.visibleFrom,
          snapshot.visibleUntil,
          snapshot.searchText,
        ],
      );
    },
    async publishFact(fact, slug) {
      await client.query(
        `select site.publish('fact', $1, $2, $3, $4, $5, $6, $7, '{}', now(), null, null, $4)`,
        [
          fact.key,
          fact.language,
          slug,
          fact.claim,
          JSON.stringify(fact),
          [`fact/${fact.key}`],
          [`fact.${fact.language}`],
        ],
      );
    },
    async publishUnchecked(document) {
      await client.query(
        `select site.publish($1, $2, $3, $4, $5, $6, '{}', $7, '{}', now(), null, null, '')`,
        [
          document.kind,
          document.id,
          document.language,
          document.slug,
          document.title,
          JSON.stringify(document),
          [`${document.kind}.${document.language}`],
        ],
      );
    },
    async withdraw(kind, id, language) {
      await client.query('select site.withdraw($1, $2, $3)', [kind, id, language ?? null]);
    },
    async setLanguage(id, liveFrom) {
      await client.query('select site.set_language($1, $2)', [id, liveFrom]);
    },
    async messages() {
      const { rows } = await client.query<object>(
        'select kind, language, body from inbox.message order by received_at, id',
      );
      return rows;
    },
    stop: () => client.end(),
  };
  for (const { id, liveFrom } of languages) await publisher.setLanguage(id, liveFrom);
  return publisher;
}
