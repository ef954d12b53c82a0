import { refuse } from '../refusal.ts';
import type { Refusal } from '../refusal.ts';
import type { RawTable } from '../intake/mapping.ts';
import { readCaseData } from './case-data.ts';
import type { CaseData, Inflate } from './case-data.ts';
import { readDictionary, SavFormatError } from './dictionary.ts';
import type { Dictionary } from './dictionary.ts';
import { formatNumber } from './decimal-code.ts';
import { describeVariables } from './variables.ts';
import type { SavVariable, StoredVariable } from './variables.ts';
import { decodeText } from './text-encoding.ts';

export interface SavFile {
  readonly nCases: number;
  readonly variables: readonly SavVariable[];
  /** Names and cases as text: numbers as decimals, system-missing as "", strings right-trimmed. */
  readonly table: RawTable;
}

/**
 * IN8: an SPSS system file (.sav, with `inflate` also .zsav) with labels, value labels and
 * user-missing codes. A file that is damaged or cut off is refused as BAD_SAV; nothing of it is
 * returned.
 */
export function readSav(
  bytes: Uint8Array,
  options: { readonly inflate?: Inflate } = {},
): SavFile | Refusal {
  try {
    const dictionary = readDictionary(bytes);
    const data = readCaseData(bytes, dictionary, options.inflate);
    const stored = describeVariables(dictionary);
    const variables = stored.map(({ variable }) => variable);
    const byName = new Map(variables.map((variable) => [variable.name, variable]));
    return {
      nCases: data.cases,
      variables,
      table: {
        header: variables.map((variable) => variable.name),
        records: readRecords(data, dictionary, stored),
        isUserMissing: (column, code) => isUserMissing(byName.get(column), code),
      },
    };
  } catch (error) {
    // The reader signals a file that ends too early by a RangeError.
    if (!(error instanceof SavFormatError) && !(error instanceof RangeError)) throw error;
    const why = error instanceof SavFormatError ? error.message : 'it is cut off';
    return refuse('BAD_SAV', `The file cannot be read as SPSS data: ${why}. Export it again.`);
  }
}

function readRecords(
  data: CaseData,
  dictionary: Dictionary,
  stored: readonly StoredVariable[],
): string[][] {
  const { slots, isLittleEndian, encoding } = dictionary;
  const view = new DataView(data.slots.buffer, data.slots.byteOffset, data.slots.byteLength);
  return Array.from({ length: data.cases }, (_, k) =>
    stored.map(({ slot, segments, bytes: length }) => {
      const at = 8 * (k * slots + slot);
      if (length === 0) return formatNumber(view.getFloat64(at, isLittleEndian));
      const bytes = new Uint8Array(length);
      let written = 0;
      for (const segment of segments) {
        const from = 8 * (k * slots + segment.slot);
        const used = Math.min(segment.bytes, length - written);
        bytes.set(data.slots.subarray(from, from + used), written);
        written += used;
      }
      return decodeText(bytes, encoding).replace(/[ \0]+$/, '');
    }),
  );
}

function isUserMissing(variable: SavVariable | undefined, code: string): boolean {
  if (variable === undefined) return false;
  if (variable.missingValues.some((value) => String(value) === code)) return true;
  if (variable.missingRange === null || code === '') return false;
  const value = Number(code);
  return value >= variable.missingRange[0] && value <= variable.missingRange[1];
}
