import { instantMilliseconds } from './instant.ts';
import type { LocalText } from './languages.ts';

/** What the region calls itself and says about itself, for as long as it does. */
export interface Brand {
  readonly name: LocalText;
  readonly motto: LocalText;
  readonly claim: LocalText;
  /** First instant, ISO 8601 with offset, included. */
  readonly validFrom: string;
  /** First instant no longer covered; null while open. */
  readonly validUntil: string | null;
}

/**
 * Valid from the first public showing, with an open end, because this platform runs that campaign.
 * The real region went back to the name "Ruhrgebiet" on 2024-11-15; that brand has no names and
 * claims in three languages on record, so it is told in `campaign.aftermath` and not made up here.
 */
export const brands: readonly Brand[] = [
  {
    name: { de: 'Metropole Ruhr', en: 'The Ruhr', zh: '鲁尔都市区' },
    motto: { de: 'Stadt der Städte', en: 'City of Cities', zh: '众城之城' },
    claim: {
      de: '5 Millionen Menschen, 53 Städte, 1 Metropole',
      en: '5 million people, 53 cities, 1 metropolis',
      zh: '500万人，53座城，1个大都会',
    },
    validFrom: '2017-06-27T00:00:00+02:00',
    validUntil: null,
  },
];

/** RE8: the brand of an instant. Throws outside the known span; no neighbouring brand steps in. */
export function brandAt(instant: string, history: readonly Brand[] = brands): Brand {
  const moment = instantMilliseconds(instant);
  const brand = history.find(
    ({ validFrom, validUntil }) =>
      instantMilliseconds(validFrom) <= moment &&
      (validUntil === null || moment < instantMilliseconds(validUntil)),
  );
  if (brand === undefined) throw new Error(`No brand of the region is known for ${instant}.`);
  return brand;
}
