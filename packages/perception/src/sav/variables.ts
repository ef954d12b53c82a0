import { byteReader } from './byte-reader.ts';
import type { Dictionary, RawVariable } from './dictionary.ts';
import { formatNumber } from './decimal-code.ts';
import { decodeText } from './text-encoding.ts';

export interface SavVariable {
  readonly name: string;
  readonly label: string | null;
  readonly type: 'numeric' | 'string';
  /** Code as text → label. */
  readonly valueLabels: Readonly<Record<string, string>>;
  readonly missingValues: readonly (number | string)[];
  readonly missingRange: readonly [lo: number, hi: number] | null;
}

/** Where a variable's bytes lie in a case; 0 bytes means a number in its slot. */
export interface StoredVariable {
  readonly variable: SavVariable;
  readonly slot: number;
  readonly bytes: number;
  readonly segments: readonly { readonly slot: number; readonly bytes: number }[];
}

/** Strings above 255 bytes are stored as segments of 255, one per 252 bytes of declared width. */
const SEGMENT_BYTES = 255;
const DECLARED_BYTES = 252;

export function describeVariables(dictionary: Dictionary): StoredVariable[] {
  const { variables, encoding } = dictionary;
  const text = (bytes: Uint8Array): string => decodeText(bytes, encoding).replace(/[ \0]+$/, '');
  const longNames = pairs(dictionary, 13);
  const longWidths = pairs(dictionary, 14);
  const described: StoredVariable[] = [];
  for (let i = 0; i < variables.length;) {
    const raw = variables[i]!;
    const shortName = text(raw.shortName);
    const width = Number.parseInt(longWidths.get(shortName) ?? '', 10) || raw.width;
    const count = width > SEGMENT_BYTES ? Math.ceil(width / DECLARED_BYTES) : 1;
    const segments = variables
      .slice(i, i + count)
      .map(({ slot, width: own }) => ({ slot, bytes: Math.min(own, SEGMENT_BYTES) }));
    described.push({
      variable: describeVariable(raw, longNames.get(shortName) ?? shortName, dictionary, text),
      slot: raw.slot,
      bytes: width,
      segments,
    });
    i += count;
  }
  return described;
}

function describeVariable(
  raw: RawVariable,
  name: string,
  { isLittleEndian }: Dictionary,
  text: (bytes: Uint8Array) => string,
): SavVariable {
  const isNumeric = raw.width === 0;
  const numberIn = (bytes: Uint8Array): number => byteReader(bytes, isLittleEndian).float64();
  return {
    name,
    label: raw.label === null ? null : text(raw.label),
    type: isNumeric ? 'numeric' : 'string',
    valueLabels: Object.fromEntries(
      raw.valueLabels.map(([value, label]) => [
        isNumeric ? formatNumber(numberIn(value)) : text(value),
        text(label),
      ]),
    ),
    missingValues: raw.missing.map((value) => (isNumeric ? numberIn(value) : text(value))),
    missingRange: raw.missingRange,
  };
}

/** Extension records of the form `KEY=value`, separated by tabs. */
function pairs({ extensions, encoding }: Dictionary, subtype: number): Map<string, string> {
  const record = extensions.get(subtype);
  if (record === undefined) return new Map();
  const entries = decodeText(record, encoding)
    .split('\t')
    .map((entry) => entry.replaceAll('\0', ''))
    .filter((entry) => entry.includes('='));
  return new Map(
    entries.map((entry) => {
      const at = entry.indexOf('=');
      return [entry.slice(0, at), entry.slice(at + 1)];
    }),
  );
}
