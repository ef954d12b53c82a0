import { byteReader } from './byte-reader.ts';
import { SavFormatError } from './dictionary.ts';
import type { Dictionary } from './dictionary.ts';

/** Decompresses one zlib stream, e.g. `inflateSync` of Node's zlib. */
export type Inflate = (compressed: Uint8Array) => Uint8Array;

/** Slots of 8 bytes, case after case. */
export interface CaseData {
  readonly slots: Uint8Array;
  readonly cases: number;
}

const SPACES = new Uint8Array(8).fill(0x20);

/**
 * The cases of a system file: plain, byte-compressed, or zlib blocks (.zsav, needs `inflate`).
 * A byte-compressed file may lack its end code; reading stops at the number of cases.
 */
export function readCaseData(
  source: Uint8Array,
  dictionary: Dictionary,
  inflate: Inflate | undefined,
): CaseData {
  const { compression, dataStart, cases, slots } = dictionary;
  const body = source.subarray(dataStart);
  if (compression === 0) {
    const available = Math.floor(body.length / (8 * slots));
    return cut(body, cases < 0 ? available : Math.min(available, cases), dictionary);
  }
  if (compression === 1) return unpackBytes(body, dictionary);
  if (compression !== 2)
    throw new SavFormatError(`it is compressed in the unknown way ${compression}`);
  if (inflate === undefined) throw new SavFormatError('it is a .zsav, which cannot be read here');
  return unpackBytes(inflateBlocks(source, dictionary, inflate), dictionary);
}

function cut(slots: Uint8Array, cases: number, dictionary: Dictionary): CaseData {
  if (dictionary.cases >= 0 && cases < dictionary.cases)
    throw new SavFormatError(`it is cut off after ${cases} of ${dictionary.cases} cases`);
  return { slots, cases };
}

function unpackBytes(packed: Uint8Array, dictionary: Dictionary): CaseData {
  const { slots, cases, bias, isLittleEndian } = dictionary;
  const wanted = cases < 0 ? Infinity : cases * slots;
  let out = new Uint8Array(8 * (cases < 0 ? 1024 : Math.min(wanted, packed.length * 8)));
  let written = 0;
  let at = 0;
  let isFull = wanted === 0;
  const put = (bytes: Uint8Array): void => {
    if (8 * (written + 1) > out.length) {
      const grown = new Uint8Array(Math.max(64, out.length * 2));
      grown.set(out);
      out = grown;
    }
    out.set(bytes, 8 * written);
    written += 1;
    isFull = written >= wanted;
  };
  const number = new Uint8Array(8);
  const view = new DataView(number.buffer);
  const encode = (value: number): Uint8Array => {
    view.setFloat64(0, value, isLittleEndian);
    return number;
  };
  while (at + 8 <= packed.length) {
    if (isFull) break;
    const codes = packed.subarray(at, at + 8);
    at += 8;
    for (const code of codes) {
      if (isFull || code === 252) break;
      if (code === 0) continue;
      if (code === 253) {
        if (at + 8 > packed.length) return cut(out, Math.floor(written / slots), dictionary);
        put(packed.subarray(at, at + 8));
        at += 8;
      } else if (code === 254) put(SPACES);
      else if (code === 255) put(encode(-Number.MAX_VALUE));
      else put(encode(code - bias));
    }
    if (codes.includes(252)) break;
  }
  return cut(out, Math.floor(written / slots), dictionary);
}

function inflateBlocks(source: Uint8Array, dictionary: Dictionary, inflate: Inflate): Uint8Array {
  const reader = byteReader(source, dictionary.isLittleEndian);
  reader.moveTo(dictionary.dataStart);
  reader.int64();
  reader.moveTo(reader.int64());
  reader.int64();
  reader.int64();
  reader.int32();
  const blocks = Array.from({ length: reader.int32() }, () => {
    reader.int64();
    const offset = reader.int64();
    reader.int32();
    const size = reader.int32();
    return inflate(source.subarray(offset, offset + size));
  });
  const whole = new Uint8Array(blocks.reduce((sum, block) => sum + block.length, 0));
  let at = 0;
  for (const block of blocks) {
    whole.set(block, at);
    at += block.length;
  }
  return whole;
}
