import type { RawTable, SavVariable } from '@city-of-cities/perception';
import type { Refused } from '../finding.ts';

/** What a record's number counts: lines of a text file, rows of a sheet, cases of an SPSS file, records of a list. */
export type PlaceWord = 'line' | 'row' | 'case' | 'record';

/** A file as headings and records of text, each record with its place. Fits `readAnswers`. */
export interface SurveyTable extends RawTable {
  readonly placeWord: PlaceWord;
  /** Where each record begins, from 1. */
  readonly lines: readonly number[];
  /** Labels and missing codes, when the file came with them. */
  readonly variables?: readonly SavVariable[] | undefined;
}

export type TableReading = { readonly ok: true; readonly table: SurveyTable } | Refused;
