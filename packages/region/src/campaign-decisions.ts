import type { AudienceId } from './audiences.ts';
import type { MarketId } from './markets.ts';
import type { Sourced } from './sourced.ts';

/** Dates are ISO 8601, to the day or, where the source says no more, to the month. */
export const firstShowing: Sourced & { readonly date: string; readonly city: string } = {
  date: '2017-06-27',
  city: 'bochum',
  statement: {
    de: 'Am 27. Juni 2017 war die Kampagne in Bochum erstmals öffentlich zu sehen, in einer Sondersitzung des Wirtschaftsausschusses.',
    en: 'The campaign was first shown in public on 27 June 2017 in Bochum, at a special session of the economic committee.',
    zh: '2017年6月27日，该推广活动在波鸿举行的经济委员会特别会议上首次公开亮相。',
  },
  references: ['R1', 'R4'],
  confidence: 'A',
};

/** The sources name 10 million euros but differ on the period; 2017 to 2019 is the version used. */
export const budget: Sourced & {
  readonly amountCents: number;
  readonly fiscalYears: readonly number[];
} = {
  amountCents: 1_000_000_000,
  fiscalYears: [2017, 2018, 2019],
  statement: {
    de: 'Für die Jahre 2017 bis 2019 standen 10 Millionen Euro bereit.',
    en: 'Ten million euros were set aside for the years 2017 to 2019.',
    zh: '2017年至2019年的预算为1000万欧元。',
  },
  references: ['R1', 'D1', 'R3'],
  confidence: 'A',
};

/** That the vote was unanimous rests on party pages only and is therefore left out. */
export const jury: Sourced & {
  readonly jurors: number;
  readonly decidedIn: string;
  readonly consortium: readonly string[];
} = {
  jurors: 20,
  decidedIn: '2017-01',
  consortium: ['thjnk (Hamburg)', 'TAS Emotional Marketing (Essen)'],
  statement: {
    de: 'Ende Januar 2017 wählte eine Fachjury mit 20 Mitgliedern die Bietergemeinschaft aus thjnk (Hamburg) und TAS Emotional Marketing (Essen).',
    en: 'At the end of January 2017 an expert jury of 20 chose the bidding consortium of thjnk (Hamburg) and TAS Emotional Marketing (Essen).',
    zh: '2017年1月底，由20名成员组成的专家评审团选定了thjnk（汉堡）与TAS Emotional Marketing（埃森）组成的联合体。',
  },
  references: ['R1'],
  confidence: 'A',
};

export const addressedAudiences: Sourced & { readonly audiences: readonly AudienceId[] } = {
  audiences: ['investors', 'entrepreneurs', 'youngProfessionals', 'students'],
  statement: {
    de: 'Zuerst sprach die Kampagne Investoren und Unternehmer an, danach junge Berufstätige und Studierende.',
    en: 'The campaign first addressed investors and entrepreneurs, then young professionals and students.',
    zh: '推广活动首先面向投资者和创业者，随后面向青年职场人士和大学生。',
  },
  references: ['R1', 'R3'],
  confidence: 'A',
};

export const addressedMarkets: Sourced & { readonly markets: readonly MarketId[] } = {
  markets: ['germany', 'china', 'usa', 'netherlands', 'greatBritain', 'turkey', 'poland'],
  statement: {
    de: 'Neben Deutschland gehörten China, die USA, die Niederlande, Großbritannien, die Türkei und Polen zu den Zielländern.',
    en: 'Besides Germany the campaign addressed China, the USA, the Netherlands, Great Britain, Turkey and Poland.',
    zh: '除德国外，目标国家还包括中国、美国、荷兰、英国、土耳其和波兰。',
  },
  references: ['R1'],
  confidence: 'A',
};

export const aftermath: Sourced & { readonly date: string } = {
  date: '2024-11-15',
  statement: {
    de: 'Am 15. November 2024 kehrte der Regionalverband vom Namen „Metropole Ruhr“ zu „Ruhrgebiet“ zurück.',
    en: 'On 15 November 2024 the regional association returned from the name "Metropole Ruhr" to "Ruhrgebiet".',
    zh: '2024年11月15日，区域联合会弃用“Metropole Ruhr”，重新使用“Ruhrgebiet”（鲁尔区）这一名称。',
  },
  references: ['N1', 'N2', 'N3'],
  confidence: 'A',
};
