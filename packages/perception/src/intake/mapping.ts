/** How the columns of a file become answers. Columns are named as in the heading. */
export interface IntakeMapping {
  readonly idColumn: string;
  /** With the id they identify a record, e.g. the wave. */
  readonly keyColumns?: readonly string[] | undefined;
  /** Of records with the same key the one with the greatest text here is kept; else the first. */
  readonly latestBy?: string | undefined;
  /** Empty here: the respondent did not finish. */
  readonly completeColumn?: string | undefined;
  /** Categories that must have a known code. */
  readonly required?: readonly string[] | undefined;
  readonly numbers?:
    Readonly<Record<string, { readonly exclusiveMin?: number | undefined }>> | undefined;
  readonly categories?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly items: ItemMapping;
  /** Open answers, kept letter by letter. */
  readonly text?: readonly string[] | undefined;
  readonly languageColumn?: string | undefined;
  /** Items of one battery, for the straight-liner flag. */
  readonly batteries?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Valid answers from which a battery can be flagged; 6 unless stated. */
  readonly straightlineMin?: number | undefined;
  /** Columns of the result, in order. */
  readonly output: readonly string[];
}

export interface ItemMapping {
  readonly names: readonly string[];
  readonly min: number;
  readonly max: number;
  readonly dk?: readonly string[] | undefined;
  readonly missing?: readonly string[] | undefined;
  readonly notShown?: readonly string[] | undefined;
  /** Answer code of the survey tool → code of the item; applied first. */
  readonly map?: Readonly<Record<string, string>> | undefined;
}

/** A file as headings and records of text, whatever format it came in. */
export interface RawTable {
  readonly header: readonly string[];
  readonly records: readonly (readonly string[])[];
  /** Whether SPSS marks a code of a column as user-missing. */
  readonly isUserMissing?: ((column: string, code: string) => boolean) | undefined;
}

export type RejectionReason =
  | 'BAD_COLUMN_COUNT'
  | 'MISSING_ID'
  | 'INCOMPLETE'
  | `BAD_CATEGORY:${string}`
  | `BAD_NUMBER:${string}`
  | 'DUPLICATE_ID';

export interface Rejection {
  /** Number of the data record, from 1. */
  readonly row: number;
  readonly id: string;
  readonly reason: RejectionReason;
}

export interface CellError {
  readonly row: number;
  readonly id: string;
  readonly column: string;
  readonly value: string;
  readonly reason: 'NOT_NUMERIC' | 'NOT_INTEGER' | 'OUT_OF_RANGE' | 'UNKNOWN_CODE';
}
