import type { About } from './about.ts';
import type { Cell } from './estimate.ts';
import type { Phrases } from './phrases.ts';

/** One figure of a chart. All charts share this form, so that their files can be put together. */
export interface FigureRecord {
  readonly item: string;
  readonly series: string;
  readonly measure: string;
  readonly value: number | null;
  readonly lo?: number | null | undefined;
  readonly hi?: number | null | undefined;
  readonly n?: number | null | undefined;
  readonly remark?: string | undefined;
}

// Enough for any figure of a survey, too few to carry the noise of the last bits.
const SIGNIFICANT_DIGITS = 12;

/**
 * CH8: RFC 4180 with CRLF, decimal point, no thousands separator, an empty field for what is not
 * shown. A text that a spreadsheet would run as a formula gets a leading apostrophe (OWASP, CSV
 * injection).
 */
export function writeCsv(
  records: readonly FigureRecord[],
  about: About,
  minimumN: number,
  { texts }: Phrases,
): string {
  const head = [
    texts.item,
    texts.series,
    texts.measure,
    texts.value,
    texts.lower,
    texts.upper,
    'n',
    texts.remark,
    texts.date,
    texts.weightingHead,
    texts.clientHead,
    texts.isSample,
  ];
  const common = [
    typeof about.date === 'string' ? about.date : `${about.date.from}/${about.date.to}`,
    about.n === null ? '' : (about.weighting ?? texts.unweighted),
    about.client ?? texts.noClient,
    about.isSample ? texts.yes : texts.no,
  ];
  const rows = records.map(({ item, series, measure, value, lo, hi, n, remark }) => [
    item,
    series,
    measure,
    value,
    lo ?? null,
    hi ?? null,
    n === undefined || n === null || n < minimumN ? null : n,
    remark ?? '',
    ...common,
  ]);
  return [head, ...rows].map((row) => `${row.map(writeField).join(',')}\r\n`).join('');
}

function writeField(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(Number(value.toPrecision(SIGNIFICANT_DIGITS)));
  // Spreadsheets skip blanks before they look for a formula, and take full-width signs for it too.
  const masked = /^\s*[=+\-@\t\r\n＝＋－＠]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(masked) ? `"${masked.replaceAll('"', '""')}"` : masked;
}

/** A cell as a record of the CSV: nothing but the remark when it is suppressed. */
export function recordOf(
  cell: Cell,
  belowMinimum: string,
): Pick<FigureRecord, 'value' | 'lo' | 'hi' | 'n' | 'remark'> {
  if (cell.kind === 'suppressed') return { value: null, remark: belowMinimum };
  if (cell.kind === 'empty') return { value: null };
  const [lo, hi] = cell.interval ?? [null, null];
  return { value: cell.est, lo, hi, n: cell.n };
}
