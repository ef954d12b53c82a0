import { byteWriter, type ByteWriter, cutToBytes, paddedBytes } from './byte-writer.ts';
import { type LaidOutColumn, slotsOf } from './sav-layout.ts';

/** Added to whole numbers so that small ones fit one byte. */
export const COMPRESSION_BIAS = 100;
const SYSTEM_MISSING = -Number.MAX_VALUE;
const NEXT_TO_LOWEST = -1.797_693_134_862_315_5e308;
const MEASURES = { nominal: 1, ordinal: 2, scale: 3 };
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** SF13: header and dictionary. Source: GNU PSPP, "System File Format". */
export function writeDictionary(
  out: ByteWriter,
  columns: readonly LaidOutColumn[],
  file: { readonly cases: number; readonly createdAt: string },
): void {
  writeHeader(out, columns, file);
  for (const column of columns) writeVariable(out, column);
  for (const column of columns) writeValueLabels(out, column);
  writeExtensions(out, columns, file.cases);
  out.int32(999);
  out.int32(0);
}

function writeHeader(
  out: ByteWriter,
  columns: readonly LaidOutColumn[],
  { cases, createdAt }: { readonly cases: number; readonly createdAt: string },
): void {
  const [year = '', month = '', day = ''] = createdAt.slice(0, 10).split('-');
  out.padded('$FL2', 4);
  out.padded('@(#) SPSS DATA FILE City of Cities', 60);
  out.int32(2);
  out.int32(columns.flatMap(({ segments }) => segments).reduce((sum, w) => sum + slotsOf(w), 0));
  out.int32(1);
  out.int32(0);
  out.int32(cases);
  out.float64(COMPRESSION_BIAS);
  out.padded(`${day} ${MONTHS[Number(month) - 1] ?? ''} ${year.slice(2)}`, 9);
  out.padded(createdAt.slice(11, 19), 8);
  out.padded('', 64);
  out.zeros(3);
}

function writeVariable(out: ByteWriter, column: LaidOutColumn): void {
  const { type, width, segments, shortNames, missingCodes } = column;
  const label = new TextEncoder().encode(cutToBytes(column.label, 252));
  const decimals = column.measure === 'scale' ? 2 : 0;
  segments.forEach((declared, s) => {
    const format =
      type === 'numeric' ? (5 << 16) | (8 << 8) | decimals : (1 << 16) | (declared << 8);
    const hasLabel = s === 0 && label.length > 0;
    [2, declared, hasLabel ? 1 : 0, s === 0 ? missingCodes.length : 0, format, format].forEach(
      out.int32,
    );
    out.padded(shortNames[s]!, 8);
    if (hasLabel) {
      out.int32(label.length);
      out.bytes(label);
      out.zeros((4 - (label.length % 4)) % 4);
    }
    if (s === 0) missingCodes.forEach(out.float64);
    // Each further 8 bytes of a string are announced by a record of width −1.
    if (width > 0)
      for (let slot = 1; slot < slotsOf(declared); slot++) {
        [2, -1, 0, 0, 0, 0].forEach(out.int32);
        out.padded('', 8);
      }
  });
}

function writeValueLabels(out: ByteWriter, column: LaidOutColumn): void {
  const labels = [...column.valueLabels].filter(([, label]) => label !== '');
  if (labels.length === 0 || column.width > 8) return;
  out.int32(3);
  out.int32(labels.length);
  for (const [code, label] of labels) {
    if (column.type === 'numeric') out.float64(Number(code));
    else out.padded(code, 8);
    const bytes = new TextEncoder().encode(cutToBytes(label, 120));
    out.bytes([bytes.length]);
    out.bytes(bytes);
    out.zeros((8 - ((bytes.length + 1) % 8)) % 8);
  }
  out.int32(4);
  out.int32(1);
  out.int32(1 + column.firstSlot);
}

function writeExtensions(out: ByteWriter, columns: readonly LaidOutColumn[], cases: number): void {
  const extension = (subtype: number, size: number, body: Uint8Array): void => {
    [7, subtype, size, body.length / size].forEach(out.int32);
    out.bytes(body);
  };
  const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
  // Version, machine, IEEE 754, compression, little-endian, code page of UTF-8.
  extension(3, 4, new Uint8Array(Int32Array.of(1, 0, 0, -1, 1, 1, 2, 65_001).buffer));
  extension(
    4,
    8,
    new Uint8Array(Float64Array.of(SYSTEM_MISSING, Number.MAX_VALUE, NEXT_TO_LOWEST).buffer),
  );
  extension(11, 4, displayOf(columns));
  extension(13, 1, encoded(columns.map((c) => `${c.shortNames[0]}=${c.name}`).join('\t')));
  const long = columns.filter(({ segments }) => segments.length > 1);
  if (long.length > 0)
    extension(
      14,
      1,
      encoded(
        long.map((c) => `${c.shortNames[0]}=${String(c.width).padStart(5, '0')}\0\t`).join(''),
      ),
    );
  extension(16, 8, new Uint8Array(BigInt64Array.of(1n, BigInt(cases)).buffer));
  extension(20, 1, encoded('UTF-8'));
  const labelled = columns.filter(({ width, valueLabels }) => width > 8 && valueLabels.size > 0);
  if (labelled.length > 0) extension(21, 1, longValueLabels(labelled));
}

/** Measure, column width and alignment of every stored variable. */
function displayOf(columns: readonly LaidOutColumn[]): Uint8Array {
  const numbers = columns.flatMap(({ segments, measure, type }) =>
    segments.flatMap(() => [MEASURES[measure], 10, type === 'numeric' ? 1 : 0]),
  );
  return new Uint8Array(Int32Array.from(numbers).buffer);
}

/** Labels of strings over 8 bytes have a record of their own. */
function longValueLabels(columns: readonly LaidOutColumn[]): Uint8Array {
  const out = byteWriter();
  const counted = (bytes: Uint8Array): void => {
    out.int32(bytes.length);
    out.bytes(bytes);
  };
  for (const { name, width, valueLabels } of columns) {
    counted(new TextEncoder().encode(name));
    out.int32(width);
    const labels = [...valueLabels].filter(([, label]) => label !== '');
    out.int32(labels.length);
    for (const [code, label] of labels) {
      counted(paddedBytes(code, width));
      counted(new TextEncoder().encode(cutToBytes(label, 120)));
    }
  }
  return out.finished();
}
