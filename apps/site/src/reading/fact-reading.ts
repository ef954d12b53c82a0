/** Figures of the register, as the desk published their proof pages. */
import {
  documentKinds,
  factUsesKey,
  objectKey,
  type PublicFact,
  publicFactKind,
  publicFactSchema,
} from '@city-of-cities/publication';
import { facts as order, type LanguageId } from '@city-of-cities/region';
import type { Asking, AskingOptions } from './asking.ts';
import type { Address } from './address-reading.ts';

interface FactRow {
  readonly id: string;
  readonly document: unknown;
  readonly seconds_left: number | null;
}

/** A figure as a document states it. */
export interface StatedFact {
  readonly fact: PublicFact;
  /** The value the document shows: the newest, or that of the date it is pinned to. */
  readonly value: PublicFact['values'][number];
}

/** A document that states a figure. */
export interface FactUse {
  readonly kind: Address['kind'];
  readonly slug: string;
  readonly title: string;
}

const MOST_USES = 100;

/** The region's own order first, what the desk added after it. */
const rank = new Map<string, number>(order.map(({ key }, index) => [key, index]));

export function factReading({ record, rows }: Asking, options: AskingOptions) {
  async function read(language: LanguageId, condition: string, ...values: unknown[]) {
    const found = await rows<FactRow>(
      `select id, document, extract(epoch from visible_until - now())::float8 as seconds_left
       from site.visible where kind = $1 and language = $2 and ${condition}`,
      publicFactKind,
      language,
      ...values,
    );
    return found.flatMap(({ id, document, seconds_left }): PublicFact[] => {
      const parsed = publicFactSchema.safeParse(document);
      if (!parsed.success) {
        options.refuse({ kind: publicFactKind, id, language, reason: parsed.error.message });
        return [];
      }
      record.keys.add(objectKey('fact', id));
      if (seconds_left !== null)
        record.until = Math.min(record.until, options.now() + seconds_left * 1000);
      return [parsed.data];
    });
  }

  return {
    /** All figures in public, in the order of the register. */
    async facts(language: LanguageId): Promise<readonly PublicFact[]> {
      record.keys.add(`${publicFactKind}.${language}`);
      const facts = await read(language, 'true');
      const placeOf = ({ key }: PublicFact) => rank.get(key) ?? order.length;
      return facts.toSorted(
        (one, other) => placeOf(one) - placeOf(other) || (one.key < other.key ? -1 : 1),
      );
    },

    async fact(language: LanguageId, slug: string): Promise<PublicFact | undefined> {
      record.keys.add(`${publicFactKind}.${language}`);
      return (await read(language, 'slug = $3', slug))[0];
    },

    /** The figures a document states, in its order; the contract names them `key` or `key@date`. */
    async statedFacts(
      language: LanguageId,
      uses: readonly string[],
    ): Promise<readonly StatedFact[]> {
      if (uses.length === 0) return [];
      const stated = uses.map((use) => use.split('@') as [string, string?]);
      const keys = [...new Set(stated.map(([key]) => key))];
      // A figure without a page today may have one tomorrow.
      for (const key of keys) record.keys.add(objectKey('fact', key));
      const facts = await read(language, 'id = any($3)', keys);
      return stated.flatMap(([key, pin]) => {
        const fact = facts.find((one) => one.key === key);
        const value = fact && valueAt(fact, pin);
        return fact && value ? [{ fact, value }] : [];
      });
    },

    /** Documents in public that state a figure, by title. */
    async factUses(language: LanguageId, key: string): Promise<readonly FactUse[]> {
      record.keys.add(factUsesKey(key, language));
      return rows<FactUse>(
        `select kind, slug, title from site.visible_by_key
         where key = $1 and language = $2 and kind = any($3) order by title limit $4`,
        objectKey('fact', key),
        language,
        documentKinds,
        MOST_USES,
      );
    },
  };
}

/** The newest value, or the newest that was of a date or earlier; a year or month means its last day. */
function valueAt({ values }: PublicFact, pin: string | undefined) {
  if (pin === undefined) return values.at(-1);
  // With the highest sign behind it a year or month sorts as its last day.
  return values.findLast(({ date }) => date !== null && `${date}~` <= `${pin}~`);
}
