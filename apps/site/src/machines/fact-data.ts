/** Figures of the register for machines: JSON, CSV and JSON-LD. */
import { factSlug, type PublicFact } from '@city-of-cities/publication';
import { brandAt, type LanguageId } from '@city-of-cities/region';
import { claimParts } from '../formatting/claim.ts';
import { htmlLangOf } from '../formatting/figures.ts';
import { formatPeriod } from '../formatting/period.ts';
import { publicUrl } from '../public-url.ts';
import { pathOf } from '../routing/route.ts';
import { texts } from '../texts/texts.ts';

/** A figure in one language; `claim` is its sentence with the figure written out. */
export function factRecord(fact: PublicFact, language: LanguageId) {
  const { key, topic, value, year, sourceTitle, sourceUrl, confidence } = fact;
  const { before, figure, after } = claimParts(fact, language);
  return {
    key,
    topic,
    value,
    figure,
    unit: fact.unitName,
    period: year,
    comparator: fact.setAgainst,
    claim: fact.claim.replace('{value}', figure.replace(/\s?%$/, '')),
    parts: { before, figure, after },
    sourceTitle,
    sourceUrl,
    confidence,
    definition: fact.definition,
    hedge: fact.hedge,
    values: fact.values,
    corrections: fact.corrections,
    url: publicUrl(pathOf({ kind: 'fact', language, slug: factSlug(fact.key) })),
  };
}

/** RFC 4180, UTF-8 with a byte order mark for the spreadsheets that need one. */
export function factsCsv(facts: readonly PublicFact[], language: LanguageId): string {
  const columns = [
    'key',
    'topic',
    'value',
    'unit',
    'period',
    'comparator',
    'claim',
    'sourceTitle',
    'sourceUrl',
    'confidence',
    'url',
  ] as const;
  const rows = facts.map((fact) => {
    const record = factRecord(fact, language);
    return columns.map((column) => csvField(record[column]));
  });
  return `\uFEFF${[columns, ...rows].map((row) => row.join(',')).join('\r\n')}\r\n`;
}

/** The values of one figure, the oldest first. */
export function factCsv(fact: PublicFact, language: LanguageId): string {
  const { claim, unit, sourceTitle, sourceUrl } = factRecord(fact, language);
  const columns = ['key', 'date', 'period', 'value', 'unit', 'claim', 'sourceTitle', 'sourceUrl'];
  const rows = fact.values.map(({ date, period, value }) =>
    [fact.key, date, period, value, unit, claim, sourceTitle, sourceUrl].map(csvField),
  );
  return `\uFEFF${[columns, ...rows].map((row) => row.join(',')).join('\r\n')}\r\n`;
}

/** A text that a spreadsheet would take for a formula gets an apostrophe in front. */
function csvField(value: string | number | null): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function factDataset(fact: PublicFact, language: LanguageId): object {
  const record = factRecord(fact, language);
  const path = pathOf({ kind: 'fact', language, slug: factSlug(fact.key) });
  return {
    '@type': 'Dataset',
    name: record.claim,
    description: `${record.claim} ${texts[language].source(fact.sourceTitle, formatPeriod(fact.year, language))}`,
    identifier: factSlug(fact.key),
    temporalCoverage: fact.year,
    inLanguage: htmlLangOf(language),
    isBasedOn: fact.sourceUrl,
    variableMeasured: { '@type': 'PropertyValue', name: record.unit, value: fact.value },
    distribution: [
      download(`${path}.json`, 'application/json'),
      download(`${path}.csv`, 'text/csv'),
    ],
  };
}

export function factsDataset(language: LanguageId): object {
  const path = pathOf({ kind: 'facts', language });
  const brand = brandAt(new Date().toISOString());
  return {
    '@type': 'Dataset',
    name: `${brand.name[language]}: ${texts[language].facts.title}`,
    description: texts[language].facts.lead,
    inLanguage: htmlLangOf(language),
    distribution: [
      download(`${path}.json`, 'application/json'),
      download(`${path}.csv`, 'text/csv'),
    ],
  };
}

function download(path: string, encodingFormat: string): object {
  return { '@type': 'DataDownload', contentUrl: publicUrl(path), encodingFormat };
}
