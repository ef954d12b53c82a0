import { inflateSync } from 'node:zlib';
import { isRefusal, readSav } from '@city-of-cities/perception';
import { refused } from '../finding.ts';
import { defaultLimits, type FileLimits } from '../limits.ts';
import { checkFileSize, checkTable } from './check-table.ts';
import type { TableReading } from './survey-table.ts';

/** SF7: an SPSS file (.sav, .zsav) as a table; one that is cut off or damaged is refused whole. */
export function readSavTable(
  bytes: Uint8Array,
  options: { readonly limits?: FileLimits | undefined } = {},
): TableReading {
  const { limits = defaultLimits } = options;
  const tooBig = checkFileSize(bytes, limits);
  if (tooBig !== null) return tooBig;
  let remaining = limits.unpackedBytes;
  const inflate = (packed: Uint8Array): Uint8Array => {
    const part = inflateSync(packed, { maxOutputLength: Math.max(1, remaining) });
    remaining -= part.length;
    return part;
  };
  const file = readOrNull(bytes, inflate);
  if (file === null || isRefusal(file))
    return refused('SF7', {
      de: 'Die Datei lässt sich nicht als SPSS-Datei lesen: Sie ist abgeschnitten, beschädigt oder keine .sav. Es wurde nichts übernommen. Exportieren Sie sie neu.',
      en:
        file?.message ??
        'The compressed part of the SPSS file is damaged or too large. Export it again.',
    });
  const { table, variables } = file;
  return checkTable(
    { ...table, placeWord: 'case', lines: table.records.map((_, k) => k + 1), variables },
    limits,
  );
}

function readOrNull(bytes: Uint8Array, inflate: (packed: Uint8Array) => Uint8Array) {
  try {
    return readSav(bytes, { inflate });
  } catch (error) {
    // zlib's errors carry a code; anything else is a fault of ours.
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}
