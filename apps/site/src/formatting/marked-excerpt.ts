/** A search excerpt, taken apart at the signs the database put around the hits (U+E000, U+E001). */
export interface ExcerptPart {
  readonly text: string;
  readonly isHit: boolean;
}

/** @example markedExcerpt('a \uE000b\uE001') // => [{ text: 'a ', isHit: false }, { text: 'b', isHit: true }] */
export function markedExcerpt(excerpt: string): readonly ExcerptPart[] {
  return excerpt
    .split('\uE000')
    .flatMap((piece, index) => {
      if (index === 0) return [{ text: piece, isHit: false }];
      const [hit = '', ...rest] = piece.split('\uE001');
      return [
        { text: hit, isHit: true },
        { text: rest.join(''), isHit: false },
      ];
    })
    .filter(({ text }) => text !== '');
}
