import type { ByteReader } from './byte-reader.ts';
import { byteReader } from './byte-reader.ts';
import { decodeText } from './text-encoding.ts';

/** One storage variable of the file; a long string consists of several. */
export interface RawVariable {
  readonly shortName: Uint8Array;
  /** 0 numeric, else bytes of a string. */
  readonly width: number;
  /** Position among the 8-byte slots of a case. */
  readonly slot: number;
  readonly label: Uint8Array | null;
  /** Discrete user-missing values as 8 raw bytes, and a range. */
  readonly missing: readonly Uint8Array[];
  readonly missingRange: readonly [lo: number, hi: number] | null;
  readonly valueLabels: (readonly [value: Uint8Array, label: Uint8Array])[];
}

export interface Dictionary {
  readonly isLittleEndian: boolean;
  readonly compression: number;
  /** −1 when the file does not say. */
  readonly cases: number;
  readonly bias: number;
  readonly variables: readonly RawVariable[];
  readonly slots: number;
  readonly encoding: string;
  /** Extension records by subtype, raw. */
  readonly extensions: ReadonlyMap<number, Uint8Array>;
  readonly dataStart: number;
}

/** A file that is no .sav, or breaks its own format. */
export class SavFormatError extends Error {}

/**
 * Header and dictionary of an SPSS system file, as documented by GNU PSPP ("System File Format").
 * Throws SavFormatError, or RangeError when the file ends within.
 */
export function readDictionary(source: Uint8Array): Dictionary {
  const magic = decodeText(source.subarray(0, 4), 'latin1');
  if (magic !== '$FL2' && magic !== '$FL3')
    throw new SavFormatError('it does not begin like an SPSS file');
  const layoutLittle = source[64] === 2 || source[64] === 3;
  const reader = byteReader(source, layoutLittle);
  reader.moveTo(72);
  const compression = reader.int32();
  reader.int32();
  const cases = reader.int32();
  const bias = reader.float64();
  reader.moveTo(176);
  const variables: RawVariable[] = [];
  const extensions = new Map<number, Uint8Array>();
  let slots = 0;
  for (;;) {
    const record = reader.int32();
    if (record === 999) break;
    if (record === 2) {
      const variable = readVariable(reader, slots);
      if (variable !== null) variables.push(variable);
      slots += 1;
    } else if (record === 3) readValueLabels(reader, variables);
    else if (record === 6) reader.bytes(80 * reader.int32());
    else if (record === 7) {
      const subtype = reader.int32();
      const size = reader.int32();
      extensions.set(subtype, reader.bytes(size * reader.int32()));
    } else throw new SavFormatError(`it holds a record of the unknown kind ${record}`);
  }
  reader.int32();
  return {
    isLittleEndian: layoutLittle,
    compression,
    cases,
    bias,
    variables,
    slots,
    encoding: encodingOf(extensions, layoutLittle),
    extensions,
    dataStart: reader.position(),
  };
}

function readVariable(reader: ByteReader, slot: number): RawVariable | null {
  const width = reader.int32();
  const hasLabel = reader.int32();
  const missingCount = reader.int32();
  reader.bytes(8);
  const shortName = reader.bytes(8);
  let label: Uint8Array | null = null;
  if (hasLabel === 1) {
    const length = reader.int32();
    label = reader.bytes(length);
    reader.bytes((4 - (length % 4)) % 4);
  }
  const isRange = missingCount < 0;
  const missingRange = isRange ? ([reader.float64(), reader.float64()] as const) : null;
  const discrete = isRange ? -missingCount - 2 : missingCount;
  const missing = Array.from({ length: Math.max(0, discrete) }, () => reader.bytes(8));
  // Width −1 continues the string before it.
  if (width < 0) return null;
  return { shortName, width, slot, label, missing, missingRange, valueLabels: [] };
}

function readValueLabels(reader: ByteReader, variables: readonly RawVariable[]): void {
  const count = reader.int32();
  const labels: (readonly [Uint8Array, Uint8Array])[] = [];
  for (let k = 0; k < count; k++) {
    const value = reader.bytes(8);
    const length = reader.bytes(1)[0]!;
    labels.push([value, reader.bytes(length)]);
    reader.bytes((8 - ((length + 1) % 8)) % 8);
  }
  if (reader.int32() !== 4) throw new SavFormatError('value labels belong to no variable');
  const uses = reader.int32();
  for (let k = 0; k < uses; k++) {
    const slot = reader.int32() - 1;
    variables.find((variable) => variable.slot === slot)?.valueLabels.push(...labels);
  }
}

function encodingOf(extensions: ReadonlyMap<number, Uint8Array>, isLittleEndian: boolean): string {
  const named = extensions.get(20);
  if (named !== undefined) return decodeText(named, 'latin1').trim();
  const machine = extensions.get(3);
  if (machine === undefined || machine.length < 32) return 'windows-1252';
  const reader = byteReader(machine, isLittleEndian);
  reader.moveTo(28);
  return String(reader.int32());
}
