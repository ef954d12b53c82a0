/**
 * Code points of the basic plane that a TrueType font has glyphs for: its `cmap` table, format 4
 * (OpenType specification 1.9.1, chapter cmap). Throws when the font has no such table.
 */
export function coveredCharacters(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const subtable = formatFourOf(view, tableOffset(view, 'cmap'));
  const doubledSegments = view.getUint16(subtable + 6);
  const ends = subtable + 14;
  const starts = ends + doubledSegments + 2;
  const deltas = starts + doubledSegments;
  const rangeOffsets = deltas + doubledSegments;
  const covered = new Set<number>();
  for (let segment = 0; segment < doubledSegments; segment += 2) {
    const start = view.getUint16(starts + segment);
    const end = view.getUint16(ends + segment);
    const rangeOffset = view.getUint16(rangeOffsets + segment);
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const glyph =
        rangeOffset === 0
          ? (code + view.getUint16(deltas + segment)) % 0x10000
          : view.getUint16(rangeOffsets + segment + rangeOffset + 2 * (code - start));
      if (glyph !== 0) covered.add(code);
    }
  }
  return covered;
}

function tableOffset(view: DataView, wanted: string): number {
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const record = 12 + index * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)));
    if (tag === wanted) return view.getUint32(record + 8);
  }
  throw new Error(`The font has no table "${wanted}".`);
}

function formatFourOf(view: DataView, cmap: number): number {
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const subtable = cmap + view.getUint32(cmap + 4 + index * 8 + 4);
    if (view.getUint16(subtable) === 4) return subtable;
  }
  throw new Error('The font maps no characters in format 4.');
}
