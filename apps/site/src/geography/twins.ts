/** Ties between a city and a market. */
import { type City, type MarketId, markets } from '@city-of-cities/region';

/** The city's twin towns in the market's country, as they call themselves; empty when there is none. */
export function twinsIn(city: City, market: MarketId): string {
  const country = markets.find(({ id }) => id === market)?.country;
  return city.twinTowns
    .filter((town) => town.country === country)
    .map(({ name }) => name)
    .join(', ');
}
