/**
 * The outermost frame of a film file, read in a few small steps: which family of containers it is and whether the
 * file is as long as it says. Sources: ISO/IEC 14496-12 section 4.2 (boxes), RFC 8794 (EBML), RFC 9559 (Matroska).
 */
import { open, type FileHandle } from 'node:fs/promises';

export interface ContainerFrame {
  /** `boxes` are MP4 and QuickTime, `ebml` are WebM and Matroska. */
  readonly family: 'boxes' | 'ebml';
  readonly sizeBytes: number;
  /** RN2: the file ends before the end it announces, or its index is missing. */
  readonly isTruncated: boolean;
  /** Length of the index (`moov`), which a reader takes into memory; 0 in `ebml`. */
  readonly indexBytes: number;
}

const MOST_BOXES = 100_000;
const firstBoxes: ReadonlySet<string> = new Set(['ftyp', 'moov', 'mdat', 'wide', 'free', 'skip']);

/** RN1: `null` when the bytes are those of no film. Rejects when the file cannot be read. */
export async function readContainerFrame(path: string): Promise<ContainerFrame | null> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const head = await bytesAt(file, 0, 16);
    if (firstBoxes.has(head.toString('latin1', 4, 8))) return await readBoxes(file, size);
    if (head.length >= 8 && head.readUInt32BE(0) === ebmlId) return await readSegment(file, size);
    return null;
  } finally {
    await file.close();
  }
}

async function readBoxes(file: FileHandle, sizeBytes: number): Promise<ContainerFrame> {
  let indexBytes = 0;
  let offset = 0;
  for (let count = 0; offset + 8 <= sizeBytes; count += 1) {
    const head = await bytesAt(file, offset, 16);
    const length = boxLength(head, sizeBytes - offset);
    if (count === MOST_BOXES || length === null || offset + length > sizeBytes)
      return { family: 'boxes', sizeBytes, isTruncated: true, indexBytes };
    if (head.toString('latin1', 4, 8) === 'moov') indexBytes += length;
    offset += length;
  }
  return { family: 'boxes', sizeBytes, isTruncated: indexBytes === 0, indexBytes };
}

/** `null` for a length that no box can have. 0 means: until the end of the file. */
function boxLength(head: Buffer, restBytes: number): number | null {
  const short = head.readUInt32BE(0);
  if (short === 0) return restBytes;
  if (short >= 8) return short;
  if (short !== 1 || head.length < 16) return null;
  const long = Number(head.readBigUInt64BE(8));
  return long >= 16 ? long : null;
}

const ebmlId = 0x1a45dfa3;
const segmentId = 0x18538067;

async function readSegment(file: FileHandle, sizeBytes: number): Promise<ContainerFrame> {
  const isTruncated = await endsTooEarly(file, sizeBytes);
  return { family: 'ebml', sizeBytes, isTruncated, indexBytes: 0 };
}

/** A segment may leave its length open, as live recordings do; such a file is taken as complete. */
async function endsTooEarly(file: FileHandle, sizeBytes: number): Promise<boolean> {
  const header = elementLength(await bytesAt(file, 4, 8));
  if (header === null || header.length === null) return true;
  const start = 4 + header.widthBytes + header.length;
  const head = await bytesAt(file, start, 12);
  if (head.length < 5 || head.readUInt32BE(0) !== segmentId) return true;
  const segment = elementLength(head.subarray(4));
  if (segment === null) return true;
  return segment.length !== null && start + 4 + segment.widthBytes + segment.length > sizeBytes;
}

/** A variable-length number of EBML; its own `length` is `null` when all bits are set, which means unknown. */
function elementLength(
  bytes: Buffer,
): { readonly widthBytes: number; readonly length: number | null } | null {
  const first = bytes[0] ?? 0;
  const widthBytes = Math.clz32(first) - 23;
  if (widthBytes > 8 || bytes.length < widthBytes) return null;
  let value = BigInt(first & (0xff >> widthBytes));
  for (const byte of bytes.subarray(1, widthBytes)) value = (value << 8n) | BigInt(byte);
  const unknown = (1n << BigInt(7 * widthBytes)) - 1n;
  return { widthBytes, length: value === unknown ? null : Number(value) };
}

async function bytesAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}
