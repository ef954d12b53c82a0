import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { codeOf, granted } from '../testing/sample-builders.ts';
import { formatNumber } from './decimal-code.ts';
import { readSav } from './read-sav.ts';
import { decodeText } from './text-encoding.ts';

const FILE = readFileSync(join(import.meta.dirname, '../../cases/dev2-clustered/raw.sav'));

test('[IN8] a file cut anywhere is refused, never half read', () => {
  for (const part of [0, 0.01, 0.2, 0.5, 0.9, 0.99])
    expect(codeOf(readSav(FILE.subarray(0, Math.floor(FILE.length * part)))), `${part}`).toBe(
      'BAD_SAV',
    );
  expect(codeOf(readSav(FILE))).toBe('granted');
});

test('[IN8] other bytes are refused', () => {
  expect(codeOf(readSav(new TextEncoder().encode('id,q1\n1,2\n')))).toBe('BAD_SAV');
  const damaged = Uint8Array.from(FILE);
  damaged.fill(7, 176, 180);
  expect(codeOf(readSav(damaged))).toBe('BAD_SAV');
});

test('[IN8] user-missing codes are known per variable', () => {
  const { table } = granted(readSav(FILE));
  expect(table.isUserMissing!('r_youth', '98')).toBe(true);
  expect(table.isUserMissing!('r_youth', '5')).toBe(false);
  expect(table.isUserMissing!('absent', '98')).toBe(false);
});

/** A system file of one numeric variable with a missing range and one wide string, uncompressed. */
function aSavFile(text: string): Uint8Array {
  const bytes: number[] = [];
  const ascii = (value: string, length: number): void => {
    bytes.push(...new TextEncoder().encode(value.padEnd(length)).subarray(0, length));
  };
  const int = (value: number): void => {
    bytes.push(...new Uint8Array(Int32Array.of(value).buffer));
  };
  const float = (value: number): void => {
    bytes.push(...new Uint8Array(Float64Array.of(value).buffer));
  };
  const variable = (name: string, width: number, missing: readonly number[] = []): void => {
    [2, width, 0, missing.length === 3 ? -3 : 0, 0, 0].forEach(int);
    ascii(name, 8);
    missing.forEach(float);
  };
  ascii('$FL2', 4);
  ascii('', 60);
  [2, 40, 0, 0, 2].forEach(int);
  float(100);
  ascii('', 17 + 64 + 3);
  variable('NUM', 0, [90, 99, -1]);
  const segments = [255, 48];
  segments.forEach((width, s) => {
    variable(s === 0 ? 'LONG' : 'LONG1', width);
    for (let k = 8; k < width; k += 8) variable('', -1);
  });
  const extension = (subtype: number, value: string): void => {
    [7, subtype, 1, value.length].forEach(int);
    ascii(value, value.length);
  };
  extension(13, 'NUM=Number\tLONG=LongText');
  extension(14, 'LONG=00300\0\t');
  extension(20, 'UTF-8');
  [999, 0].forEach(int);
  for (const number of [95.25, -Number.MAX_VALUE]) {
    float(number);
    ascii(text.slice(0, 255), 256);
    ascii(text.slice(255), 48);
  }
  return Uint8Array.from(bytes);
}

test('[IN8] long names, strings over 255 bytes, missing ranges, system-missing, no compression', () => {
  const text = 'abcdefghij'.repeat(29);
  const { nCases, variables, table } = granted(readSav(aSavFile(text)));
  expect(nCases).toBe(2);
  expect(variables.map(({ name, type }) => [name, type])).toEqual([
    ['Number', 'numeric'],
    ['LongText', 'string'],
  ]);
  expect(variables[0]).toMatchObject({ missingRange: [90, 99], missingValues: [-1] });
  expect(table.records).toEqual([
    ['95.25', text],
    ['', text],
  ]);
  expect(table.isUserMissing!('Number', '95')).toBe(true);
  expect(table.isUserMissing!('Number', '-1')).toBe(true);
  expect(table.isUserMissing!('Number', '')).toBe(false);
});

test('[IN8] numbers as decimals of at most 12 digits', () => {
  expect([7, 9.938610000000001, 1 / 3, -0.5].map(formatNumber)).toEqual([
    '7',
    '9.93861',
    '0.333333333333',
    '-0.5',
  ]);
});

test('[IN8] UTF-8 as the platform reads it, Windows-1252 for the old', () => {
  const text = 'Ausland 海外 – „Pott“ 🏭';
  expect(decodeText(new TextEncoder().encode(text), 'UTF-8')).toBe(text);
  expect(decodeText(Uint8Array.of(0x41, 0xff, 0xe6, 0xb5), 'utf8')).toBe('A\ufffd\ufffd\ufffd');
  expect(decodeText(Uint8Array.of(0x84, 0xfc, 0x93), 'windows-1252')).toBe('„ü“');
});
