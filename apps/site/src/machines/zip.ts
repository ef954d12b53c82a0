/** A ZIP archive (PKWARE APPNOTE 6.3.10) of stored files with names in UTF-8; equal input, equal bytes. */
import { crc32 } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** 1 January 1980, the first day the format knows: the archive says nothing about when it was made. */
const dosDate = 0x21;
const utf8Names = 0x0800;
const version = 20;

export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const nameBytes = Buffer.from(name, 'utf8');
    const fields = entryFields(bytes, nameBytes.length);
    const local = Buffer.concat([uint32(0x04034b50), fields, nameBytes, bytes]);
    directory.push(
      uint32(0x02014b50),
      uint16(version),
      fields,
      // No comment, first disk, no attributes.
      Buffer.alloc(10),
      uint32(offset),
      nameBytes,
    );
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const count = uint16(entries.length);
  const end = [uint32(0x06054b50), Buffer.alloc(4), count, count, uint32(central.length)];
  return Buffer.concat([...parts, central, ...end, uint32(offset), uint16(0)]);
}

/** What a file's own header and its row in the directory have in common. */
function entryFields(bytes: Uint8Array, nameLength: number): Buffer {
  return Buffer.concat([
    uint16(version),
    uint16(utf8Names),
    // Stored, at midnight.
    Buffer.alloc(4),
    uint16(dosDate),
    uint32(crc32(bytes)),
    uint32(bytes.length),
    uint32(bytes.length),
    uint16(nameLength),
    uint16(0),
  ]);
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
