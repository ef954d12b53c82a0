export { attributes, isAttributeId } from './attributes.ts';
export type { Attribute, AttributeId } from './attributes.ts';
export { audiences, isAudienceId } from './audiences.ts';
export type { Audience, AudienceId } from './audiences.ts';
export { brandAt, brands } from './brand.ts';
export type { Brand } from './brand.ts';
export { campaign } from './campaign.ts';
export type { PerceptionBaseline, PerceptionResult } from './campaign-perception.ts';
export { cities, cityById, cityBySlug, isIndependentCity } from './cities.ts';
export type { City, TwinCountry, TwinTown } from './cities.ts';
export { isCityId, toCityId } from './city-id.ts';
export type { CityId } from './city-id.ts';
export { districts, isDistrictId } from './districts.ts';
export type { District, DistrictId } from './districts.ts';
export { facts } from './facts.ts';
export type { Confidence, Fact, FactKey, FactTopic } from './facts.ts';
export {
  defaultLanguage,
  isLanguageId,
  isLanguageLive,
  languageIds,
  languages,
} from './languages.ts';
export type { Language, LanguageId, LocalText } from './languages.ts';
export { isMarketId, markets } from './markets.ts';
export type { Market, MarketId } from './markets.ts';
export { references } from './sourced.ts';
export type { Reference, ReferenceKey, SourceConfidence, Sourced } from './sourced.ts';
export { isTopicId, topics } from './topics.ts';
export type { Topic, TopicId } from './topics.ts';
export { totals } from './totals.ts';
export type { RegionTotals, Total } from './totals.ts';
