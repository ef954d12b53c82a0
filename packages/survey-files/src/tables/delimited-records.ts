export interface DelimitedRecord {
  readonly fields: readonly string[];
  /** Line it begins on, from 1; a quoted field may span several. */
  readonly line: number;
}

export interface DelimitedText {
  readonly records: readonly DelimitedRecord[];
  /** Where a quote was opened that never closes; the rest of the file is in that field. */
  readonly openQuoteLine: number | null;
}

/**
 * SF5: the records of delimited text (RFC 4180) with the line of each. Reads what `parseDelimited` of
 * the image analysis reads, which keeps no lines.
 */
export function delimitedRecords(text: string, delimiter: string): DelimitedText {
  const records: DelimitedRecord[] = [];
  let openQuoteLine: number | null = null;
  let fields: string[] = [];
  let at = text.codePointAt(0) === 0xfeff ? 1 : 0;
  let line = 1;
  let startLine = 1;
  const endRecord = (): void => {
    if (fields.length > 1 || fields[0] !== '') records.push({ fields, line: startLine });
    fields = [];
  };
  while (at < text.length) {
    const piece = text[at] === '"' ? quoted(text, at, delimiter) : plain(text, at, delimiter);
    if (!piece.isClosed) openQuoteLine = line;
    fields.push(piece.field);
    line += piece.feeds;
    at = piece.end + 1;
    if (text[piece.end] === delimiter) {
      if (at >= text.length) fields.push('');
      continue;
    }
    endRecord();
    line += 1;
    startLine = line;
  }
  if (fields.length > 0) endRecord();
  return { records, openQuoteLine };
}

interface Piece {
  readonly field: string;
  /** Position of the delimiter or line feed behind the field, or the text's length. */
  readonly end: number;
  /** Line feeds within. */
  readonly feeds: number;
  readonly isClosed: boolean;
}

function plain(text: string, start: number, delimiter: string): Piece {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end += 1;
  const isCrLf = text[end] !== delimiter && end > start && text[end - 1] === '\r';
  const field = text.slice(start, isCrLf ? end - 1 : end);
  return { field, end, feeds: 0, isClosed: true };
}

function quoted(text: string, start: number, delimiter: string): Piece {
  let close = text.indexOf('"', start + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  const end = close < 0 ? text.length : close;
  const raw = text.slice(start + 1, end);
  const field = raw.replaceAll('""', '"');
  const feeds = raw.split('\n').length - 1;
  if (close < 0) return { field, end, feeds, isClosed: false };
  const rest = plain(text, close + 1, delimiter);
  return { field: field + rest.field, end: rest.end, feeds, isClosed: true };
}

const DELIMITERS = [',', ';', '\t', '|'];

/** The delimiter that divides the first line most often, outside quotes; a comma when none does. */
export function likelyDelimiter(text: string): string {
  const firstLine = text.split('\n', 1)[0]!.replaceAll(/"[^"]*"/g, '');
  const count = (delimiter: string): number => firstLine.split(delimiter).length;
  return DELIMITERS.reduce((best, next) => (count(next) > count(best) ? next : best));
}
