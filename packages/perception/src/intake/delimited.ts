/**
 * IN1: records of delimited text (RFC 4180): quoted fields may hold the delimiter, line breaks and
 * doubled quotes; a byte order mark is dropped; CRLF and LF end a record; a line without anything
 * on it is no record. Text after a closing quote is kept as it stands.
 */
export function parseDelimited(text: string, delimiter: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const endRecord = (): void => {
    if (record.length > 1 || record[0] !== '') records.push(record);
    record = [];
  };
  while (at < text.length) {
    const { field, end } =
      text[at] === '"' ? quoted(text, at, delimiter) : plain(text, at, delimiter);
    record.push(field);
    at = end + 1;
    if (text[end] === delimiter) {
      // A delimiter at the very end opens one more, empty field.
      if (at >= text.length) record.push('');
      continue;
    }
    endRecord();
  }
  if (record.length > 0) endRecord();
  return records;
}

interface Piece {
  readonly field: string;
  /** Position of the delimiter or line feed after the field, or the text's length. */
  readonly end: number;
}

function plain(text: string, start: number, delimiter: string): Piece {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end += 1;
  const isCrLf = text[end] !== delimiter && text[end - 1] === '\r' && end > start;
  return { field: text.slice(start, isCrLf ? end - 1 : end), end };
}

function quoted(text: string, start: number, delimiter: string): Piece {
  let from = start + 1;
  let close = text.indexOf('"', from);
  while (close >= 0 && text[close + 1] === '"') {
    from = close + 2;
    close = text.indexOf('"', from);
  }
  const end = close < 0 ? text.length : close;
  const field = text.slice(start + 1, end).replaceAll('""', '"');
  if (close < 0) return { field, end };
  const rest = plain(text, close + 1, delimiter);
  return { field: field + rest.field, end: rest.end };
}

/** IN1: blanks, tabs and no-break spaces off both ends. */
export function trimField(field: string): string {
  return field.replace(/^[ \t\u00a0]+|[ \t\u00a0]+$/g, '');
}

/** IN2: LimeSurvey's heading `Q[SQ]` becomes `Q_SQ`. */
export function limeSurveyHeading(heading: string): string {
  return heading.replace(/\[([^\]]*)\]/g, '_$1');
}
