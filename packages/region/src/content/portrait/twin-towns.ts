import type { City, LanguageId } from '../../index.ts';
import type { Localised } from '../localised.ts';

type Country = City['twinTowns'][number]['country'];

/** The country with its preposition, as it follows a town's name. */
const inCountry: Readonly<Record<Country, Localised>> = {
  CN: { de: 'in China', en: 'in China', zh: '中国' },
  US: { de: 'in den USA', en: 'in the United States', zh: '美国' },
  NL: { de: 'in den Niederlanden', en: 'in the Netherlands', zh: '荷兰' },
  // Newtownabbey lies in Northern Ireland, so "Great Britain" would be wrong.
  GB: { de: 'im Vereinigten Königreich', en: 'in the United Kingdom', zh: '英国' },
  TR: { de: 'in der Türkei', en: 'in Turkey', zh: '土耳其' },
  PL: { de: 'in Polen', en: 'in Poland', zh: '波兰' },
};

/** Chinese names in general use; a town not listed keeps its own spelling in Chinese text. */
const established: Readonly<Record<string, string>> = {
  Afyonkarahisar: '阿菲永卡拉希萨尔',
  Alanya: '阿拉尼亚',
  'Barking and Dagenham': '巴金-达格纳姆',
  Beşiktaş: '贝西克塔斯',
  Blackpool: '布莱克浦',
  Buckingham: '白金汉',
  Buffalo: '布法罗',
  Bytom: '比托姆',
  Changzhou: '常州',
  Chattanooga: '查塔努加',
  Crawley: '克劳利',
  Darlington: '达灵顿',
  Dordrecht: '多德雷赫特',
  Fushun: '抚顺',
  Gaziantep: '加济安泰普',
  Gliwice: '格利维采',
  Hagerstown: '黑格斯敦',
  Hastings: '黑斯廷斯',
  Konin: '科宁',
  Kuşadası: '库沙达瑟',
  Leeds: '利兹',
  Luzhou: '泸州',
  Mersin: '梅尔辛',
  Middlesbrough: '米德尔斯堡',
  'Newcastle upon Tyne': '泰恩河畔纽卡斯尔',
  Olsztyn: '奥尔什丁',
  Opole: '奥波莱',
  Portsmouth: '朴次茅斯',
  Preston: '普雷斯顿',
  Rybnik: '雷布尼克',
  Salford: '索尔福德',
  'Santa Monica': '圣莫尼卡',
  Sheffield: '谢菲尔德',
  Sunderland: '桑德兰',
  Tczew: '特切夫',
  Trabzon: '特拉布宗',
  Tychy: '蒂黑',
  Wakefield: '韦克菲尔德',
  Wuhan: '武汉',
  "Xi'an": '西安',
  Xuzhou: '徐州',
  Zabrze: '扎布热',
  Zonguldak: '宗古尔达克',
  Zwolle: '兹沃勒',
};

/** What the sources say beyond the name, and how old they are where they are old. */
const remarks: Readonly<Record<string, Localised>> = {
  bochum: {
    de: 'Mit Xuzhou besteht seit 1994 eine Wirtschaftspartnerschaft.',
    en: 'With Xuzhou it is an economic partnership, begun in 1994.',
    zh: '与徐州的关系是始于1994年的经济伙伴关系。',
  },
  gladbeck: {
    de: 'Die Verbindung nach Fushun ruht nach Angaben der Quelle.',
    en: 'According to the source, the link with Fushun is dormant.',
    zh: '据资料来源，与抚顺的往来目前处于休眠状态。',
  },
  'castrop-rauxel': asOf('2013'),
  schwerte: asOf('2012'),
  waltrop: asOf('2014'),
};

function asOf(year: string): Localised {
  return {
    de: `Diese Angabe hat den Stand ${year}.`,
    en: `This information is as of ${year}.`,
    zh: `此项资料截至${year}年。`,
  };
}

/** The Chinese name of a town abroad, its own spelling where none is established. */
export function twinTownName(name: string): string {
  return established[name] ?? name;
}

/** A list in prose: "A, B und C". */
export function listed(language: LanguageId, items: readonly string[]): string {
  if (language === 'zh') return items.join('、');
  const last = items.at(-1) ?? '';
  const and = language === 'de' ? ' und ' : ' and ';
  return items.length < 2 ? last : items.slice(0, -1).join(', ') + and + last;
}

/** The twin towns of a city by country, in the order of the register; empty when none is recorded. */
export function twinTownsInProse(city: City, language: LanguageId): string {
  const countries = [...new Set(city.twinTowns.map((town) => town.country))];
  const groups = countries.map((country) => {
    const names = city.twinTowns
      .filter((town) => town.country === country)
      .map(({ name }) => (language === 'zh' ? twinTownName(name) : name));
    const place = inCountry[country][language];
    return language === 'zh'
      ? `${place}的${listed(language, names)}`
      : `${listed(language, names)} ${place}`;
  });
  return language === 'zh' ? groups.join('，') : listed(language, groups);
}

/** A sentence the list of twin towns must not be printed without; empty for most cities. */
export function twinTownsRemark(city: City, language: LanguageId): string {
  return remarks[city.slug]?.[language] ?? '';
}
