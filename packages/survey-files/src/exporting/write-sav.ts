import type { Refused } from '../finding.ts';
import { byteWriter, type ByteWriter, paddedBytes } from './byte-writer.ts';
import { COMPRESSION_BIAS, writeDictionary } from './sav-dictionary.ts';
import { type LaidOutColumn, layOut, type SavCell, type SavColumn, slotsOf } from './sav-layout.ts';

export interface SavContent {
  readonly columns: readonly SavColumn[];
  /** Cells in the order of the columns; null is system-missing, in strings empty. */
  readonly records: readonly (readonly SavCell[])[];
  /** Instant for the header, ISO 8601. */
  readonly createdAt: string;
}

/**
 * SF13: an SPSS system file, byte-compressed, UTF-8. Throws RangeError when a numeric cell is no finite
 * number: the export would hide it.
 */
export function writeSav(
  content: SavContent,
): { readonly ok: true; readonly bytes: Uint8Array } | Refused {
  const { records, createdAt } = content;
  const laidOut = layOut(content.columns, records);
  if (!laidOut.ok) return laidOut;
  const out = byteWriter();
  writeDictionary(out, laidOut.columns, { cases: records.length, createdAt });
  writeCases(out, laidOut.columns, records);
  return { ok: true, bytes: out.finished() };
}

const END = 252;
const RAW = 253;
const BLANKS = 254;
const MISSING = 255;

/** Eight code bytes, then the raw slots that they announce. */
function writeCases(
  out: ByteWriter,
  columns: readonly LaidOutColumn[],
  records: readonly (readonly SavCell[])[],
): void {
  let codes: number[] = [];
  let raw: Uint8Array[] = [];
  const flush = (): void => {
    out.bytes(codes);
    out.zeros(8 - codes.length);
    for (const slot of raw) out.bytes(slot);
    codes = [];
    raw = [];
  };
  const put = (code: number, slot?: Uint8Array): void => {
    codes.push(code);
    if (slot !== undefined) raw.push(slot);
    if (codes.length === 8) flush();
  };
  for (const record of records)
    for (const column of columns)
      if (column.type === 'numeric') putNumber(put, record[column.index] ?? null, column.name);
      else putText(put, String(record[column.index] ?? ''), column);
  put(END);
  if (codes.length > 0) flush();
}

type Put = (code: number, slot?: Uint8Array) => void;

function putNumber(put: Put, cell: SavCell, name: string): void {
  if (cell === null) return put(MISSING);
  if (typeof cell !== 'number' || !Number.isFinite(cell))
    throw new RangeError(`writeSav ${name}: "${cell}" is no finite number`);
  const code = cell + COMPRESSION_BIAS;
  if (Number.isInteger(cell) && code >= 1 && code < END) return put(code);
  put(RAW, new Uint8Array(Float64Array.of(cell).buffer));
}

function putText(put: Put, text: string, { segments, width }: LaidOutColumn): void {
  const bytes = paddedBytes(text, width);
  let at = 0;
  for (const declared of segments) {
    const slots = new Uint8Array(8 * slotsOf(declared)).fill(0x20);
    const used = bytes.subarray(at, at + Math.min(declared, 255));
    slots.set(used);
    at += used.length;
    for (let slot = 0; slot < slots.length; slot += 8) {
      const eight = slots.subarray(slot, slot + 8);
      if (eight.every((byte) => byte === 0x20)) put(BLANKS);
      else put(RAW, eight);
    }
  }
}
