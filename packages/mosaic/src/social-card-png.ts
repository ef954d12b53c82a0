import { brands } from '@city-of-cities/region';
import type { LanguageId } from '@city-of-cities/region';
import { canSet, fontFiles } from './fonts/font-files.ts';
import { cardSize, socialCardSvg } from './social-card-svg.ts';
import type { SocialCardOptions } from './social-card-svg.ts';

/**
 * MO11: the share picture as PNG, 1200 × 630. A title with characters no built-in font has is
 * replaced by the motto, a kicker is left out: better no word than an empty box.
 */
export async function socialCardPng(options: SocialCardOptions): Promise<Uint8Array> {
  // Loaded here so that pages which only draw SVG never load the native renderer.
  const { Resvg } = await import('@resvg/resvg-js');
  const renderer = new Resvg(socialCardSvg(settable(options)), {
    fitTo: { mode: 'width', value: cardSize.width },
    font: {
      loadSystemFonts: false,
      fontFiles: [...fontFiles()],
      defaultFontFamily: 'Archivo',
    },
  });
  return renderer.render().asPng();
}

/** The same card with nothing on it that the fonts cannot show. */
export function settable({ kicker, ...card }: SocialCardOptions): SocialCardOptions {
  const title = canSet(card.title) ? card.title : mottoOf(card.language);
  return kicker !== undefined && canSet(kicker) ? { ...card, title, kicker } : { ...card, title };
}

function mottoOf(language: LanguageId): string {
  const brand = brands.at(-1);
  if (brand === undefined) throw new Error('The region has no brand.');
  return brand.motto[language];
}
