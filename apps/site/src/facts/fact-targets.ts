/** Whom a figure is for, and which market it concerns. The register does not say so; the choice is the site's. */
import type { PublicFact } from '@city-of-cities/publication';
import type { AudienceId, FactKey, FactTopic, MarketId, TopicId } from '@city-of-cities/region';
import { factsByKey } from './public-facts.ts';

/** The most telling first. */
export const factsForAudience = {
  investors: [
    'gdp_2022',
    'reach_60m_3h',
    'companies_lead_markets',
    'port_teu_2018',
    'connectivity_award',
    'managers_talent',
  ],
  entrepreneurs: [
    'startups_2023',
    'companies_lead_markets',
    'higher_education',
    'greentech_jobs',
    'connectivity_award',
    'turnover_lead_markets',
  ],
  youngProfessionals: [
    'iw_rank',
    'rent_m2',
    'iw_commute_saving',
    'stop_distance',
    'employees_2024',
    'daycare_seconds',
  ],
  students: [
    'students_2024',
    'higher_education',
    'rent_m2',
    'festivals',
    'stop_distance',
    'research_institutes',
  ],
} as const satisfies Record<AudienceId, readonly FactKey[]>;

/** Figures that concern one market; every other market gets those of Europe's middle. */
export const factsForMarket = {
  germany: ['population_vs_berlin', 'share_nrw_population', 'iw_rank', 'rent_m2'],
  china: ['china_trains_week', 'port_teu_2018', 'students_2024', 'logistics_companies'],
  usa: ['gdp_2022', 'connectivity_award', 'research_institutes', 'reach_60m_3h'],
  netherlands: ['port_shoreline', 'reach_60m_3h', 'cycle_network', 'logistics_companies'],
  greatBritain: ['reach_eu_500km', 'startups_2023', 'theatres', 'green_capital'],
  turkey: ['nationalities', 'dortmund_airport', 'companies_lead_markets', 'twin_partnerships'],
  poland: ['reach_eu_500km', 'employees_2024', 'emscher_invest', 'heritage_visitors'],
} as const satisfies Record<MarketId, readonly FactKey[]>;

const topicsOfRegister = {
  business: ['business', 'work'],
  logistics: ['business'],
  mobility: ['mobility'],
  science: ['science'],
  studying: ['science'],
  living: ['live', 'green'],
  culture: ['culture'],
  digital: ['business'],
  health: ['work'],
} as const satisfies Record<TopicId, readonly FactTopic[]>;

const chosenForTopic: Partial<Record<TopicId, readonly FactKey[]>> = {
  logistics: ['port_teu_2018', 'port_shoreline', 'china_trains_week', 'logistics_companies'],
  studying: ['students_2024', 'higher_education'],
  digital: ['connectivity_award', 'startups_2023'],
  health: ['health_jobs_2018'],
};

export function factsOfTopic(topic: TopicId, facts: readonly PublicFact[]): readonly PublicFact[] {
  const chosen = chosenForTopic[topic];
  if (chosen !== undefined) return factsByKey(chosen, facts);
  const wanted: readonly string[] = topicsOfRegister[topic];
  return facts.filter((fact) => wanted.includes(fact.topic)).slice(0, 4);
}
