/**
 * The mark's four blocks in a square of 64. Equal to `markSvg()` of the mosaic (a test compares them): the mosaic's
 * front door brings a native renderer that has no place in a web bundle.
 */
export const markBlocks: readonly { readonly d: string; readonly colour: string }[] = [
  { d: 'M27.3 24.2L3.8 17.6L3.8 3.8L31.5 3.8z', colour: '#ffb0d3' },
  { d: 'M39.8 25.3L44.3 3.8L60.2 3.8L60.2 24.2z', colour: '#ff5638' },
  { d: 'M24.8 60.2L3.8 60.2L3.8 30.6L25.6 36.7z', colour: '#3344ff' },
  { d: 'M60.2 36.7L60.2 60.2L37.3 60.2L38 37.9z', colour: '#e3f03c' },
];

const STROKE_WIDTH = 7.68;

/** The mark as an SVG document in a data address, for the browser's tab. */
export function markAddress(): string {
  const paths = markBlocks.map(
    ({ d, colour }) =>
      `<path d="${d}" fill="${colour}" stroke="${colour}" stroke-width="${STROKE_WIDTH}"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><g stroke-linejoin="round">${paths.join('')}</g></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

export { STROKE_WIDTH as markStrokeWidth };
