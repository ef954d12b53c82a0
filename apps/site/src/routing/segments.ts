/** Path segments that are not those of document kinds, per language. They are part of addresses: never change one. */
import type { AudienceId, LanguageId } from '@city-of-cities/region';

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
