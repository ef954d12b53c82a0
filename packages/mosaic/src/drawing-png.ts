/** MO15: a drawing without text as PNG of the given width. Drawings with text need fonts: see `socialCardPng`. */
export async function drawingPng(svg: string, widthPx: number): Promise<Uint8Array> {
  // Loaded here so that pages which only draw SVG never load the native renderer.
  const { Resvg } = await import('@resvg/resvg-js');
  const renderer = new Resvg(svg, {
    fitTo: { mode: 'width', value: widthPx },
    font: { loadSystemFonts: false },
  });
  return renderer.render().asPng();
}
