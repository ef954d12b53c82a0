/** The register → proof pages: every fact that may be used has a page in each language that has its sentence. */
import {
  checkUse,
  compareFacts,
  comparisonOf,
  type Fact,
  type FactValue,
  isDate,
  type Register,
  seriesOf,
  valueOf,
} from '@city-of-cities/facts';
import {
  factSlug,
  objectKey,
  type PublicFact,
  publicFactKind,
  publicFactSchema,
} from '@city-of-cities/publication';
import { languageIds, type LanguageId } from '@city-of-cities/region';
import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { sessionOf } from '../publishing/site-schema.ts';
import type { Correction } from './corrections.ts';
import { dayOf, endOfValidity } from './validity.ts';

/**
 * Publishes the pages of a fact anew, or takes back those of a language in which it has none. Call in the transaction
 * of the save.
 */
export async function publishFact(
  req: PayloadRequest,
  fact: Fact,
  corrections: readonly Correction[],
  register: Register,
): Promise<void> {
  const execute = await sessionOf(req);
  const now = new Date().toISOString();
  const mayBeUsed = !checkUse(fact, dayOf(now)).some(({ severity }) => severity === 'block');
  for (const language of languageIds) {
    const page = mayBeUsed ? pageOf(fact, corrections, register, language) : null;
    if (page === null) {
      await execute(sql`select site.withdraw(${publicFactKind}, ${fact.key}, ${language})`);
      continue;
    }
    const words = [page.claim.replace('{value}', String(page.value)), page.definition ?? ''];
    const others = page.comparisons.map(({ other }) => objectKey('fact', other));
    await execute(sql`select site.publish(
      ${publicFactKind}, ${fact.key}, ${language}, ${factSlug(fact.key)}, ${page.claim},
      ${JSON.stringify(page)}::jsonb,
      ${sql.param([objectKey('fact', fact.key), ...others])}::text[],
      ${sql.param([`${publicFactKind}.${language}`])}::text[], '{}'::text[],
      ${now}::timestamptz, null, ${endOfValidity(fact)}::timestamptz, ${words.join('\n')})`);
  }
}

/** A page in one language, or `null` where sentence or unit are missing in it. */
function pageOf(
  fact: Fact,
  corrections: readonly Correction[],
  register: Register,
  language: LanguageId,
): PublicFact | null {
  const newest = valueOf(fact);
  const claim = fact.claims?.[language];
  if (newest === undefined || claim === undefined || claim.includes('{{')) return null;
  const page = {
    kind: publicFactKind,
    language,
    key: fact.key,
    topic: fact.topic ?? '',
    value: newest.value,
    unit: fact.unit,
    unitName: fact.unitNames?.[language] ?? fact.unit,
    year: periodOf(newest),
    definition: fact.definitions?.[language] ?? null,
    setAgainst: fact.comparators?.[language] ?? null,
    claim,
    sourceTitle: (newest.source ?? fact.source).title,
    sourceUrl: (newest.source ?? fact.source).address,
    publisher: fact.source.publisher ?? null,
    client: fact.client ?? null,
    confidence: fact.confidence as PublicFact['confidence'],
    hedge: fact.hedge,
    values: seriesOf(fact).map((value) => ({
      value: value.value,
      date: value.date,
      period: periodOf(value),
    })),
    comparisons: trueComparisons(fact, register, language),
    corrections: corrections
      .map(({ date, before, after, at }) => ({
        date: date !== null && isDate(date) ? date : null,
        before,
        after,
        at: new Date(at).toISOString(),
      }))
      .toSorted((one, other) => (one.at < other.at ? 1 : -1)),
  };
  return publicFactSchema.parse(page);
}

function periodOf({ period, date }: FactValue): string {
  return period ?? date ?? 'undated';
}

/** FA34: what is not, or no longer, true is not shown. */
function trueComparisons(
  fact: Fact,
  register: Register,
  language: LanguageId,
): PublicFact['comparisons'] {
  return (fact.comparisons ?? []).flatMap((stated) => {
    const comparison = comparisonOf(fact, stated, register);
    const outcome = comparison && compareFacts(comparison);
    const otherClaim = comparison?.other.claims?.[language];
    if (!outcome?.ok || !outcome.value.isTrue || otherClaim === undefined) return [];
    const { factor, other: otherValue } = outcome.value;
    return [{ ...stated, otherClaim, otherValue, factor: factor ?? null }];
  });
}
