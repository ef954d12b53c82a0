import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { byteWriter } from '../exporting/byte-writer.ts';
import { writeSav } from '../exporting/write-sav.ts';
import { defaultLimits } from '../limits.ts';
import { refusalOf, tableOf, taken } from '../testing/surveys.ts';
import { readSavTable } from './read-sav-table.ts';

const sav = taken(
  writeSav({
    columns: [
      {
        name: 'youthful',
        label: '',
        type: 'numeric',
        valueLabels: new Map(),
        missingCodes: [],
        measure: 'ordinal',
      },
    ],
    records: Array.from({ length: 4000 }, () => [7]),
    createdAt: '2026-11-24T10:20:30Z',
  }),
).bytes;

/** The same file with its cases in one zlib block (PSPP, "System File Format": ZLIB Compression). */
function aZsav(pack: (cases: Uint8Array) => Uint8Array): Uint8Array {
  const dictionaryEnd = Buffer.from(sav).indexOf(Buffer.from(Int32Array.of(999, 0).buffer)) + 8;
  const cases = sav.subarray(dictionaryEnd);
  const packed = pack(cases);
  const out = byteWriter();
  out.padded('$FL3', 4);
  out.bytes(sav.subarray(4, 72));
  out.int32(2);
  out.bytes(sav.subarray(76, dictionaryEnd));
  out.int64(dictionaryEnd);
  out.int64(dictionaryEnd + 24 + packed.length);
  out.int64(48);
  out.bytes(packed);
  out.int64(-100);
  out.int64(0);
  out.int32(0x3f_f000);
  out.int32(1);
  out.int64(dictionaryEnd);
  out.int64(dictionaryEnd + 24);
  out.int32(cases.length);
  out.int32(packed.length);
  return out.finished();
}

test('[SF7] a .zsav is read; damaged, cut or too large once unpacked, it is refused', () => {
  const zsav = aZsav((cases) => deflateSync(cases));
  expect(tableOf(readSavTable(zsav)).records).toHaveLength(4000);
  const limits = { ...defaultLimits, unpackedBytes: 1000 };
  expect(refusalOf(readSavTable(zsav, { limits }))).toMatch(/^SF7 /);
  expect(refusalOf(readSavTable(aZsav((cases) => cases.map((byte) => byte ^ 1))))).toMatch(/^SF7 /);
  expect(refusalOf(readSavTable(zsav.subarray(0, zsav.length / 2)))).toMatch(/^SF7 /);
});
