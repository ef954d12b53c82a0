import { formatCsv } from './csv.ts';
import type { Fact } from './fact.ts';
import { type Column, COLUMNS } from './import-columns.ts';
import { seriesOf } from './register.ts';

/** FA76: facts as CSV that reads back the same: one row per value, columns in a fixed order. */
export function exportFacts(facts: readonly Fact[]): string {
  const rows = facts.flatMap((fact) =>
    seriesOf(fact).map((value) => {
      const source = value.source ?? fact.source;
      const cells: Readonly<Record<Column, string | undefined>> = {
        key: fact.key,
        value: String(value.value),
        unit: fact.unit,
        year: value.period ?? value.date ?? 'undated',
        source_title: source.title,
        source_url: source.address,
        confidence: fact.confidence,
        topic: fact.topic,
        definition: fact.definition,
        perimeter: fact.perimeter,
        comparator: fact.comparators?.en,
        claim_de: fact.claims?.de,
        claim_en: fact.claims?.en,
        claim_zh: fact.claims?.zh,
        retrieved_from: source.record,
        hedge: fact.hedge,
        owner: fact.owner,
        valid_until: fact.validUntil,
        review_on: fact.reviewOn,
        client: fact.client,
        method: value.method,
        publisher: source.publisher,
        retrieved_on: source.retrieved,
        counter_evidence: fact.counterEvidence,
        unit_de: fact.unitNames?.de,
        unit_en: fact.unitNames?.en,
        unit_zh: fact.unitNames?.zh,
        definition_de: fact.definitions?.de,
        definition_en: fact.definitions?.en,
        definition_zh: fact.definitions?.zh,
        comparator_de: fact.comparators?.de,
        comparator_zh: fact.comparators?.zh,
      };
      return COLUMNS.map((column) => cells[column] ?? '');
    }),
  );
  return formatCsv([COLUMNS, ...rows]);
}
