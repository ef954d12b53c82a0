/**
 * Opposites of the region's attributes, for the left end of a semantic differential; the right end is
 * the attribute's own name. Other languages are given to `attributeBattery` as data.
 */
import type { AttributeId, LocalText } from '@city-of-cities/region';

export const attributeOpposites: Readonly<Record<AttributeId, LocalText>> = {
  traditional: { de: 'ohne Tradition', en: 'without tradition', zh: '缺乏传统' },
  authentic: { de: 'aufgesetzt', en: 'artificial', zh: '做作' },
  cosmopolitan: { de: 'verschlossen', en: 'inward-looking', zh: '封闭' },
  reliable: { de: 'unzuverlässig', en: 'unreliable', zh: '不可靠' },
  youthful: { de: 'gealtert', en: 'aged', zh: '老迈' },
  modern: { de: 'altmodisch', en: 'old-fashioned', zh: '过时' },
  dynamic: { de: 'träge', en: 'sluggish', zh: '缺乏活力' },
  innovative: { de: 'ideenlos', en: 'unimaginative', zh: '缺乏创新' },
};
