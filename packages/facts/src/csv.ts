/** Comma-separated values after RFC 4180, with the line each record begins on. */

/** A record and where it began. */
export interface CsvRecord {
  /** First line of the record in the file, from 1. */
  readonly line: number;
  readonly fields: readonly string[];
}

/** Why a file is no CSV. */
export interface CsvError {
  readonly line: number;
  readonly reason: 'unclosedQuote' | 'textAfterQuote' | 'quoteInField';
}

/** Reads records; empty lines are skipped. Errors name the line, reading goes on with the next line. */
export function parseCsv(text: string): { records: CsvRecord[]; errors: CsvError[] } {
  const input = text.replace(/^\uFEFF/u, '');
  const records: CsvRecord[] = [];
  const errors: CsvError[] = [];
  let at = 0;
  let line = 1;
  while (at < input.length) {
    const read = readRecord(input, at, line);
    if (read.error !== undefined) errors.push({ line, reason: read.error });
    else if (read.fields.length > 1 || read.fields[0] !== '')
      records.push({ line, fields: read.fields });
    at = read.next;
    line = read.line;
  }
  return { records, errors };
}

interface Read {
  readonly fields: string[];
  readonly next: number;
  readonly line: number;
  readonly error?: CsvError['reason'];
}

function skipLine(input: string, from: number, line: number): { next: number; line: number } {
  const end = input.indexOf('\n', from);
  return end < 0 ? { next: input.length, line } : { next: end + 1, line: line + 1 };
}

function readRecord(input: string, start: number, firstLine: number): Read {
  const fields: string[] = [];
  let at = start;
  let line = firstLine;
  for (;;) {
    const field = input[at] === '"' ? readQuoted(input, at, line) : readPlain(input, at, line);
    if ('error' in field) {
      // An unclosed quote would swallow the rest of the file: go on after the line it began on.
      return { fields: [], error: field.error, ...skipLine(input, start, firstLine) };
    }
    fields.push(field.value);
    at = field.next;
    line = field.line;
    const mark = input[at];
    if (mark === ',') at += 1;
    else {
      if (mark === '\r') at += 1;
      if (input[at] === '\n') return { fields, next: at + 1, line: line + 1 };
      return { fields, next: at, line };
    }
  }
}

type Field =
  | { readonly value: string; readonly next: number; readonly line: number }
  | { readonly error: CsvError['reason'] };

function readPlain(input: string, start: number, line: number): Field {
  let at = start;
  while (at < input.length && input[at] !== ',' && input[at] !== '\n' && input[at] !== '\r') {
    if (input[at] === '"') return { error: 'quoteInField' };
    at += 1;
  }
  return { value: input.slice(start, at), next: at, line };
}

function readQuoted(input: string, start: number, firstLine: number): Field {
  let value = '';
  let at = start + 1;
  let line = firstLine;
  for (;;) {
    const quote = input.indexOf('"', at);
    if (quote < 0) return { error: 'unclosedQuote' };
    value += input.slice(at, quote);
    if (input[quote + 1] === '"') {
      value += '"';
      at = quote + 2;
      continue;
    }
    line += value.split('\n').length - 1;
    const mark = input[quote + 1];
    if (mark !== undefined && mark !== ',' && mark !== '\n' && mark !== '\r')
      return { error: 'textAfterQuote' };
    return { value, next: quote + 1, line };
  }
}

/** Writes records; fields with commas, quotes or line breaks are quoted. */
export function formatCsv(records: readonly (readonly string[])[]): string {
  const field = (text: string): string =>
    /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return records.map((record) => `${record.map(field).join(',')}\n`).join('');
}
