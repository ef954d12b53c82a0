import type { LocalText } from './languages.ts';

const marketRows = [
  { id: 'germany', country: 'DE', name: { de: 'Deutschland', en: 'Germany', zh: '德国' } },
  { id: 'china', country: 'CN', name: { de: 'China', en: 'China', zh: '中国' } },
  { id: 'usa', country: 'US', name: { de: 'USA', en: 'USA', zh: '美国' } },
  { id: 'netherlands', country: 'NL', name: { de: 'Niederlande', en: 'Netherlands', zh: '荷兰' } },
  {
    id: 'greatBritain',
    country: 'GB',
    name: { de: 'Großbritannien', en: 'Great Britain', zh: '英国' },
  },
  { id: 'turkey', country: 'TR', name: { de: 'Türkei', en: 'Turkey', zh: '土耳其' } },
  { id: 'poland', country: 'PL', name: { de: 'Polen', en: 'Poland', zh: '波兰' } },
] as const;

export type MarketId = (typeof marketRows)[number]['id'];

export interface Market {
  readonly id: MarketId;
  /** ISO 3166-1 alpha-2. */
  readonly country: (typeof marketRows)[number]['country'];
  readonly name: LocalText;
}

/** The home market first, then the markets abroad in the order the campaign named them. */
export const markets: readonly Market[] = marketRows;

export function isMarketId(value: unknown): value is MarketId {
  return markets.some((market) => market.id === value);
}
