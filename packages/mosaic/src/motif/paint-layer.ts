/** Collects path data by colour, so that a picture has one path per colour. */
export interface PaintLayer {
  add(fill: string, data: string): void;
  /** `strokeWidth` above 0 rounds the corners with a stroke of the same colour. */
  markup(strokeWidth: number): string;
}

export function paintLayer(): PaintLayer {
  const dataByFill = new Map<string, string>();
  return {
    add(fill, data) {
      if (data !== '') dataByFill.set(fill, (dataByFill.get(fill) ?? '') + data);
    },
    markup(strokeWidth) {
      return [...dataByFill]
        .map(([fill, data]) => {
          const stroke = strokeWidth > 0 ? ` stroke="${fill}" stroke-width="${strokeWidth}"` : '';
          return `<path d="${data}" fill="${fill}"${stroke}/>`;
        })
        .join('');
    },
  };
}
