import type { ContentVenue } from '../event.ts';
import type { Localised } from '../localised.ts';

/** RC13: a place that nobody can go to by mistake: its street is called Example Street, its postcode does not exist. */
export function sampleVenue(name: Localised, houseNumber: number): ContentVenue {
  const street = `Beispielstraße ${houseNumber}`;
  return {
    name,
    streetAddress: {
      de: street,
      en: `${street} (an invented address)`,
      zh: `${street}（虚构地址）`,
    },
    postalCode: '00000',
  };
}
