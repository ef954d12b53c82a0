/** Dates and periods of the register, which it keeps in English or as the source writes them. */
import type { LanguageId } from '@city-of-cities/region';
import { texts } from '../texts/texts.ts';
import { formatMonth, formatReference } from './figures.ts';

const wordPattern = /\b(?:undated|before|report|study|planning|WS)\b|\bc\.(?=\s)/g;

/**
 * A day, a month, a year or a term as the language says it.
 * @example formatPeriod('undated (before 2016)', 'de') // => 'ohne Datum (vor 2016)'
 */
export function formatPeriod(period: string, language: LanguageId): string {
  if (/^\d{4}-\d{2}$/.test(period)) return formatMonth(period, language);
  const words: Readonly<Record<string, string>> = texts[language].facts.periodWords;
  return formatReference(period, language).replaceAll(wordPattern, (word) => words[word] ?? word);
}
