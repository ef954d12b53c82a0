import { inflateRawSync } from 'node:zlib';
import { type Reason, type Refused, refused } from '../finding.ts';
import { type FileLimits, inMebibytes } from '../limits.ts';

export type Unpacking =
  { readonly ok: true; readonly parts: ReadonlyMap<string, Uint8Array> } | Refused;

/** The parts of a workbook that hold cells; macros, pictures and links are never unpacked. */
const NEEDED =
  /^(?:\[Content_Types\]\.xml|(?:_rels|xl|xl\/_rels|xl\/worksheets)\/[^/]+\.(?:xml|rels))$/;
const MOST_PARTS = 10_000;

/**
 * SF6: the parts of a workbook, each unpacked to no more than the limit, whatever sizes the archive
 * claims. Source: APPNOTE.TXT 6.3 (ZIP), sections 4.3.12 and 4.3.16.
 */
export function unpackXlsx(bytes: Uint8Array, limits: FileLimits): Unpacking {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    return refused('SF6', {
      de: 'Die Datei ist mit einem Passwort geschützt oder im alten Format .xls. Speichern Sie sie als .xlsx ohne Passwort.',
      en: 'The file has a password or is in the old .xls format. Save it as .xlsx without a password.',
    });
  try {
    return unpackParts(bytes, limits);
  } catch (error) {
    if (error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
      return refused('SF6', tooMuch(limits));
    // The view signals an archive that ends too early by a RangeError, zlib a damaged part by a code.
    if (error instanceof RangeError || (error instanceof Error && 'code' in error))
      return damaged();
    throw error;
  }
}

function unpackParts(bytes: Uint8Array, limits: FileLimits): Unpacking {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return damaged();
  const count = view.getUint16(end + 10, true);
  if (count > MOST_PARTS) return refused('SF6', tooMuch(limits));
  let at = view.getUint32(end + 16, true);
  let remaining = limits.unpackedBytes;
  const parts = new Map<string, Uint8Array>();
  for (let k = 0; k < count; k++) {
    if (view.getUint32(at, true) !== 0x02014b50) return damaged();
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (NEEDED.test(name)) {
      if ((view.getUint16(at + 8, true) & 1) === 1) return damaged();
      const part = unpackPart(view, at, remaining);
      if (part === null) return refused('SF6', tooMuch(limits));
      remaining -= part.length;
      parts.set(name, part);
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts.has('xl/workbook.xml') ? { ok: true, parts } : damaged();
}

function endOfDirectory(view: DataView): number | null {
  const earliest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= earliest; at--)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return null;
}

/** Null when the part is larger than what remains of the limit. Throws what the view or zlib throw. */
function unpackPart(view: DataView, entry: number, remaining: number): Uint8Array | null {
  const method = view.getUint16(entry + 10, true);
  const packedBytes = view.getUint32(entry + 20, true);
  const local = view.getUint32(entry + 42, true);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedBytes > view.byteLength) throw new RangeError('part beyond the end');
  const packed = new Uint8Array(view.buffer, view.byteOffset + start, packedBytes);
  if (method === 0) return packed.length > remaining ? null : packed;
  if (method !== 8) throw new RangeError(`unknown compression ${method}`);
  return remaining < 1 ? null : inflateRawSync(packed, { maxOutputLength: remaining });
}

function tooMuch({ unpackedBytes }: FileLimits): Reason {
  const most = inMebibytes(unpackedBytes);
  return {
    de: `Die Arbeitsmappe entpackt sich auf mehr als ${most} und wird nicht geöffnet. Speichern Sie nur das Blatt mit den Antworten.`,
    en: `The workbook unpacks to more than ${most} and is not opened. Save only the sheet with the answers.`,
  };
}

export function damaged(): Refused {
  return refused('SF6', {
    de: 'Die Datei ist keine Excel-Arbeitsmappe (.xlsx), oder sie ist beschädigt. Speichern Sie sie neu.',
    en: 'The file is no Excel workbook (.xlsx), or it is damaged. Save it again.',
  });
}
