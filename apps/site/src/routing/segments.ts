/** Path segments that are not those of document kinds, per language. They are part of addresses: never change one. */
import type { AudienceId, LanguageId, MarketId, TopicId } from '@city-of-cities/region';

export const searchSegment = {
  de: 'suche',
  en: 'search',
  zh: 'sousuo',
} as const satisfies Record<LanguageId, string>;

export const audienceSegment = {
  de: 'fuer',
  en: 'for',
  zh: 'mianxiang',
} as const satisfies Record<LanguageId, string>;

export const audienceSlugs = {
  investors: { de: 'investieren', en: 'invest', zh: 'touzi' },
  entrepreneurs: { de: 'gruenden', en: 'start-up', zh: 'chuangye' },
  youngProfessionals: { de: 'arbeiten', en: 'work', zh: 'gongzuo' },
  students: { de: 'studieren', en: 'study', zh: 'qiuxue' },
} as const satisfies Record<AudienceId, Record<LanguageId, string>>;

/** `/de/fuer/investieren/china` and `/de/maerkte/china`. */
export const marketSegment = {
  de: 'maerkte',
  en: 'markets',
  zh: 'shichang',
} as const satisfies Record<LanguageId, string>;

export const marketSlugs = {
  germany: { de: 'deutschland', en: 'germany', zh: 'deguo' },
  china: { de: 'china', en: 'china', zh: 'zhongguo' },
  usa: { de: 'usa', en: 'usa', zh: 'meiguo' },
  netherlands: { de: 'niederlande', en: 'netherlands', zh: 'helan' },
  greatBritain: { de: 'grossbritannien', en: 'great-britain', zh: 'yingguo' },
  turkey: { de: 'tuerkei', en: 'turkey', zh: 'tuerqi' },
  poland: { de: 'polen', en: 'poland', zh: 'bolan' },
} as const satisfies Record<MarketId, Record<LanguageId, string>>;

export const topicSegment = {
  de: 'themen',
  en: 'topics',
  zh: 'zhuti',
} as const satisfies Record<LanguageId, string>;

export const topicSlugs = {
  business: { de: 'wirtschaft', en: 'business', zh: 'shangye' },
  logistics: { de: 'logistik', en: 'logistics', zh: 'wuliu' },
  mobility: { de: 'mobilitaet', en: 'mobility', zh: 'chuxing' },
  science: { de: 'wissenschaft', en: 'science', zh: 'kexue' },
  studying: { de: 'studium', en: 'studying', zh: 'qiuxue' },
  living: { de: 'leben', en: 'living', zh: 'shenghuo' },
  culture: { de: 'kultur', en: 'culture', zh: 'wenhua' },
  digital: { de: 'digitales', en: 'digital', zh: 'shuzi' },
  health: { de: 'gesundheit', en: 'health', zh: 'jiankang' },
} as const satisfies Record<TopicId, Record<LanguageId, string>>;

export const factSegment = {
  de: 'zahlen',
  en: 'facts',
  zh: 'shuju',
} as const satisfies Record<LanguageId, string>;

/** Filters of the events: `/de/termine/stadt/bochum`, `/de/termine/fuer/studieren`, `/de/termine/monat/2017-10`. */
export const eventFilterSegments = {
  city: { de: 'stadt', en: 'city', zh: 'chengshi' },
  audience: audienceSegment,
  month: { de: 'monat', en: 'month', zh: 'yuefen' },
} as const satisfies Record<string, Record<LanguageId, string>>;

/** Where a message that has been sent leads. */
export const thanksSegment = {
  de: 'danke',
  en: 'thank-you',
  zh: 'xiexie',
} as const satisfies Record<LanguageId, string>;
