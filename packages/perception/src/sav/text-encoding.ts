/** Bytes to text, once the encoding of the file is known. Unknown encodings read as Windows-1252. */
export function decodeText(bytes: Uint8Array, encoding: string): string {
  return /^(utf-?8|65001)$/i.test(encoding) ? decodeUtf8(bytes) : decodeWindows1252(bytes);
}

const REPLACEMENT = 0xfffd;

/** Malformed sequences become U+FFFD one byte at a time; nothing is dropped. */
function decodeUtf8(bytes: Uint8Array): string {
  const pieces: string[] = [];
  let points: number[] = [];
  for (let at = 0; at < bytes.length;) {
    const { point, length } = readPoint(bytes, at);
    points.push(point);
    at += length;
    if (points.length === 4096) {
      pieces.push(String.fromCodePoint(...points));
      points = [];
    }
  }
  return pieces.join('') + String.fromCodePoint(...points);
}

function readPoint(bytes: Uint8Array, at: number): { point: number; length: number } {
  const first = bytes[at]!;
  if (first < 0x80) return { point: first, length: 1 };
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
  const lowest = [0, 0, 0x80, 0x800, 0x10000][length]!;
  let point = first & (0xff >> (length + 1));
  for (let k = 1; k < length; k++) {
    const next = bytes[at + k] ?? 0;
    if ((next & 0xc0) !== 0x80) return { point: REPLACEMENT, length: 1 };
    point = (point << 6) | (next & 0x3f);
  }
  const isSurrogate = point >= 0xd800 && point <= 0xdfff;
  if (length === 0 || point < lowest || point > 0x10ffff || isSurrogate)
    return { point: REPLACEMENT, length: 1 };
  return { point, length };
}

/** 0x80 … 0x9f; the rest of Windows-1252 equals Latin-1. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWindows1252(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes)
    text += byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252[byte - 0x80]! : String.fromCharCode(byte);
  return text;
}
