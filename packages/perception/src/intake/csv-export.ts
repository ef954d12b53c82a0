/**
 * IN9: delimited text for spreadsheets. A field that begins with = + - @, tab or carriage return
 * gets a leading apostrophe, for a spreadsheet would run it as a formula (OWASP, CSV injection);
 * numbers given as numbers stay numbers. Ends every record with CRLF (RFC 4180).
 */
export function exportCsv(
  header: readonly string[],
  records: Iterable<readonly (string | number | null)[]>,
  delimiter = ',',
): string {
  const lines = [header.map((name) => writeField(name, delimiter)).join(delimiter)];
  for (const record of records)
    lines.push(record.map((value) => writeField(value, delimiter)).join(delimiter));
  return lines.map((line) => `${line}\r\n`).join('');
}

function writeField(value: string | number | null, delimiter: string): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const masked = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  const needsQuotes = masked.includes(delimiter) || /["\r\n]/.test(masked);
  return needsQuotes ? `"${masked.replaceAll('"', '""')}"` : masked;
}
