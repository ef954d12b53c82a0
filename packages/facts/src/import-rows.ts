/** From a file to rows by column (FA70). */
import { type CsvError, parseCsv } from './csv.ts';
import type { Finding } from './fact.ts';
import { COLUMNS, REQUIRED_COLUMNS, type Row } from './import-columns.ts';
import { lineFinding } from './import-finding.ts';

const CSV_REASONS: Readonly<Record<CsvError['reason'], readonly [string, string]>> = {
  unclosedQuote: [
    'Ein Anführungszeichen ist nicht geschlossen.',
    'A quotation mark is not closed.',
  ],
  textAfterQuote: [
    'Nach dem schließenden Anführungszeichen steht noch Text.',
    'There is text after the closing quotation mark.',
  ],
  quoteInField: [
    'Ein Anführungszeichen steht mitten im Feld.',
    'A quotation mark stands inside a field.',
  ],
};

/** A row and the line it begins on. */
export interface NumberedRow {
  readonly line: number;
  readonly row: Row;
}

/** FA70: what can be read is read; everything else is a finding with its line. */
export function readRows(text: string): {
  readonly rows: readonly NumberedRow[];
  readonly findings: readonly Finding[];
} {
  const { records, errors } = parseCsv(text);
  const findings = errors.map(({ line, reason }) =>
    lineFinding('FA70', line, ...CSV_REASONS[reason]),
  );
  const [header, ...body] = records;
  if (header === undefined)
    return {
      rows: [],
      findings: [...findings, lineFinding('FA70', 1, 'Die Datei ist leer.', 'The file is empty.')],
    };
  const inHeader = checkHeader(header.fields, header.line);
  const isReadable = REQUIRED_COLUMNS.every((column) => header.fields.includes(column));
  if (!isReadable) return { rows: [], findings: [...findings, ...inHeader] };
  const isWhole = ({ fields }: (typeof body)[number]) => fields.length === header.fields.length;
  const uneven = body
    .filter((record) => !isWhole(record))
    .map(({ line, fields }) =>
      lineFinding(
        'FA70',
        line,
        `Die Zeile hat ${fields.length} Felder statt ${header.fields.length}.`,
        `The line has ${fields.length} fields instead of ${header.fields.length}.`,
      ),
    );
  const rows = body.filter(isWhole).map(({ line, fields }) => ({
    line,
    row: Object.fromEntries(header.fields.map((column, index) => [column, fields[index] ?? ''])),
  }));
  return { rows, findings: [...findings, ...inHeader, ...uneven] };
}

function checkHeader(columns: readonly string[], line: number): readonly Finding[] {
  const known: readonly string[] = COLUMNS;
  const twice = columns.filter((column, index) => columns.indexOf(column) !== index);
  return [
    ...REQUIRED_COLUMNS.filter((column) => !columns.includes(column)).map((column) =>
      lineFinding('FA70', line, `Die Spalte ${column} fehlt.`, `The column ${column} is missing.`),
    ),
    ...columns
      .filter((column) => !known.includes(column))
      .map((column) =>
        lineFinding(
          'FA70',
          line,
          `Die Spalte ${column} ist unbekannt.`,
          `The column ${column} is unknown.`,
        ),
      ),
    ...twice.map((column) =>
      lineFinding(
        'FA70',
        line,
        `Die Spalte ${column} steht zweimal da.`,
        `The column ${column} is there twice.`,
      ),
    ),
  ];
}
