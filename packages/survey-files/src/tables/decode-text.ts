import { type Refused, refused } from '../finding.ts';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export type Decoding = { readonly ok: true; readonly text: string } | Refused;

/**
 * SF4: bytes as text. Without a named encoding a byte order mark decides, else it must be UTF-8; what
 * does not decode is refused with its line, for a guess would change names and open answers unseen.
 */
export function decodeText(bytes: Uint8Array, encoding?: TextEncoding): Decoding {
  const used = encoding ?? markedEncoding(bytes) ?? 'utf-8';
  if (used === 'windows-1252') return { ok: true, text: new TextDecoder(used).decode(bytes) };
  const text = strictly(bytes, used);
  if (text === null) return used === 'utf-8' ? notUtf8(bytes) : refused('SF4', notInEncoding(used));
  const zero = text.indexOf('\0');
  if (zero < 0) return { ok: true, text };
  const line = text.slice(0, zero).split('\n').length;
  return refused(
    'SF4',
    {
      de: `Zeile ${line} enthält Nullbytes: Das ist keine Textdatei, oder sie ist in UTF-16 ohne Kennung gespeichert. Speichern Sie sie als CSV in UTF-8.`,
      en: `Line ${line} holds null bytes: this is no text file, or it is UTF-16 without a mark. Save it as CSV in UTF-8.`,
    },
    { line },
  );
}

function markedEncoding(bytes: Uint8Array): TextEncoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

function strictly(bytes: Uint8Array, encoding: TextEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function notUtf8(bytes: Uint8Array): Refused {
  // A line feed is never part of a longer character, so the first line that fails holds the place.
  let line = 1;
  let start = 0;
  for (;;) {
    const feed = bytes.indexOf(10, start);
    const end = feed < 0 ? bytes.length : feed;
    if (strictly(bytes.subarray(start, end), 'utf-8') === null || feed < 0) break;
    start = feed + 1;
    line += 1;
  }
  return refused(
    'SF4',
    {
      de: `Zeile ${line} ist nicht in UTF-8 gespeichert. Wählen Sie „Windows-1252“, wenn die Datei aus Excel unter Windows stammt, oder speichern Sie sie als UTF-8.`,
      en: `Line ${line} is not stored as UTF-8. Choose "Windows-1252" if the file comes from Excel on Windows, or save it as UTF-8.`,
    },
    { line },
  );
}

function notInEncoding(encoding: TextEncoding) {
  return {
    de: `Die Datei ist nicht in ${encoding.toUpperCase()} gespeichert. Speichern Sie sie als UTF-8.`,
    en: `The file is not stored as ${encoding.toUpperCase()}. Save it as UTF-8.`,
  };
}
