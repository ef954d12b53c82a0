/** Writing SVG: escaped, rounded, without style attributes. */

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** CH7: text as XML 1.0 can carry it; what it forbids is left out. */
export function escapeXml(text: string): string {
  return (
    text
      .toWellFormed()
      // eslint-disable-next-line no-control-regex
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}

/** An element; numbers are rounded to a tenth of a unit. */
export function element(name: string, attributes: Attributes, content?: string): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => {
      const text = typeof value === 'number' ? tenth(value) : escapeXml(String(value));
      return ` ${key}="${text}"`;
    })
    .join('');
  return content === undefined ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** Throws on what is not finite: such input is refused before anything is drawn. */
export function tenth(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`charts: ${value} reached the drawing`);
  return String(Math.round(value * 10) / 10 + 0);
}
