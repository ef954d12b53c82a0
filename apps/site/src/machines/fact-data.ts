/** Figures of the register for machines: JSON, CSV and JSON-LD. */
import { brandAt, type Fact, type LanguageId } from '@city-of-cities/region';
import { factSlug, publicFacts } from '../facts/public-facts.ts';
import { claimParts } from '../formatting/claim.ts';
import { htmlLangOf } from '../formatting/figures.ts';
import { formatPeriod } from '../formatting/period.ts';
import { publicUrl } from '../public-url.ts';
import { pathOf } from '../routing/route.ts';
import { texts } from '../texts/texts.ts';

/** A figure in one language; `claim` is its sentence with the figure written out. */
export function factRecord(fact: Fact, language: LanguageId) {
  const { key, topic, value, year, sourceTitle, sourceUrl, confidence } = fact;
  const { before, figure, after } = claimParts(fact, language);
  return {
    key,
    topic,
    value,
    figure,
    unit: fact.unitName[language],
    period: year,
    comparator: fact.setAgainst?.[language] ?? null,
    claim: fact.claim[language].replace('{value}', figure.replace(/\s?%$/, '')),
    parts: { before, figure, after },
    sourceTitle,
    sourceUrl,
    confidence,
    url: publicUrl(pathOf({ kind: 'fact', language, fact })),
  };
}

/** RFC 4180, UTF-8 with a byte order mark for the spreadsheets that need one. */
export function factsCsv(language: LanguageId): string {
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
  const rows = publicFacts.map((fact) => {
    const record = factRecord(fact, language);
    return columns.map((column) => csvField(record[column]));
  });
  return `\uFEFF${[columns, ...rows].map((row) => row.join(',')).join('\r\n')}\r\n`;
}

/** A text that a spreadsheet would take for a formula gets an apostrophe in front. */
function csvField(value: string | number | null): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function factDataset(fact: Fact, language: LanguageId): object {
  const record = factRecord(fact, language);
  return {
    '@type': 'Dataset',
    name: record.claim,
    description: `${record.claim} ${texts[language].source(fact.sourceTitle, formatPeriod(fact.year, language))}`,
    identifier: factSlug(fact),
    temporalCoverage: fact.year,
    inLanguage: htmlLangOf(language),
    isBasedOn: fact.sourceUrl,
    variableMeasured: { '@type': 'PropertyValue', name: record.unit, value: fact.value },
    distribution: [
      download(`${pathOf({ kind: 'fact', language, fact })}.json`, 'application/json'),
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
