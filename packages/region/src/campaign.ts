import {
  addressedAudiences,
  addressedMarkets,
  aftermath,
  budget,
  firstShowing,
  jury,
} from './campaign-decisions.ts';
import { perception2016 } from './campaign-perception.ts';

/**
 * RE10: the documented history of the campaign, each statement with its sources and how far they
 * carry. Where sources range between two grades the lower one is given.
 */
export const campaign = {
  firstShowing,
  budget,
  jury,
  audiences: addressedAudiences,
  markets: addressedMarkets,
  perception2016,
  aftermath,
} as const;
