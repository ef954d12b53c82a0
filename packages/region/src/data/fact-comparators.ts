/**
 * What the source sets a figure against, or what narrows it, in the words of each language. The register keeps the
 * English short form; a test holds every number here against it.
 */
import type { LocalText } from '../languages.ts';
import type { factRows } from './fact-rows.ts';

type FactRow = (typeof factRows)[number];
type ComparedKey = Extract<FactRow, { comparator: string }>['key'];

export const factComparators = {
  population: {
    de: 'Berlin: 3.669.491 (31.12.2019, dasselbe Register)',
    en: 'Berlin: 3,669,491 (2019-12-31, same register)',
    zh: '柏林：3,669,491（2019-12-31，同一登记系统）',
  },
  population_vs_berlin: { de: 'Berlin = 1,00', en: 'Berlin = 1.00', zh: '柏林 = 1.00' },
  municipalities: {
    de: '47 mit dem Titel Stadt und 6 Gemeinden ohne ihn',
    en: '47 with the title of town and 6 municipalities without it',
    zh: '其中47个拥有“市”的称号，6个没有',
  },
  area_km2: { de: 'Berlin: 891,12 km²', en: 'Berlin: 891.12 km²', zh: '柏林：891.12平方公里' },
  density: {
    de: 'Berlin: 4.118 Menschen je km²',
    en: 'Berlin: 4,118 inhabitants per km²',
    zh: '柏林：每平方公里4,118人',
  },
  share_nrw_population: {
    de: 'Deutschland: 6,1 Prozent',
    en: 'Germany: 6.1 per cent',
    zh: '占全德国人口的6.1%',
  },
  gdp_2022: {
    de: '2021: 181 Milliarden Euro',
    en: '2021: 181 billion euros',
    zh: '2021年：1810亿欧元',
  },
  turnover_campaign: {
    de: 'dieselbe Website nennt 338 (englische Startseite) und 353 (englische Seite der Kampagne)',
    en: 'the same website states 338 (English home page) and 353 (English campaign page)',
    zh: '同一网站另写作338（英文首页）和353（英文活动页）',
  },
  turnover_lead_markets: {
    de: '+3,8 Prozent gegenüber dem Vorjahr',
    en: '+3.8 per cent on the previous year',
    zh: '比上年增长3.8%',
  },
  companies_campaign: {
    de: 'BMR heute: 160.000; gezählt in den Leitmärkten 2024: 123.989',
    en: 'BMR today: 160,000; counted in the lead markets in 2024: 123,989',
    zh: 'BMR目前写作160,000家；2024年主导市场统计为123,989家',
  },
  companies_lead_markets: {
    de: '+1,0 Prozent gegenüber dem Vorjahr',
    en: '+1.0 per cent on the previous year',
    zh: '比上年增长1.0%',
  },
  port_teu_2018: {
    de: 'einziger Binnenhafen unter den 100 größten Containerhäfen der Welt (Rang 36)',
    en: 'the only inland port in the world’s top 100 (rank 36)',
    zh: '全球前100大集装箱港口中唯一的内河港（第36位）',
  },
  port_shoreline: { de: '21 Hafenbecken', en: '21 harbour basins', zh: '21个港池' },
  china_trains_week: {
    de: 'rund 30 Prozent des Güterverkehrs auf der Schiene zwischen China und Europa',
    en: 'about 30 per cent of rail freight between China and Europe',
    zh: '约占中欧铁路货运的30%',
  },
  connectivity_award: {
    de: 'Essen auf Rang 2, Dortmund 5, Bochum 6 (mittelgroße Städte Europas)',
    en: 'Essen ranks 2, Dortmund 5, Bochum 6 (mid-sized European cities)',
    zh: '埃森第2，多特蒙德第5，波鸿第6（欧洲中等城市）',
  },
  dax_companies: {
    de: 'andere Quellen nennen 4 (ab 2021) oder 2 in Essen (2020)',
    en: 'other sources name 4 (from 2021) or 2 in Essen (2020)',
    zh: '其他来源写作4家（2021年起）或埃森2家（2020年）',
  },
  startups_2023: { de: '2015: 34', en: '2015: 34', zh: '2015年：34家' },
  employees_2024: { de: '2017: 1.708.700', en: '2017: 1,708,700', zh: '2017年：1,708,700人' },
  health_jobs_2018: {
    de: '19,5 Prozent aller Beschäftigten',
    en: '19.5 per cent of all employees',
    zh: '占全部从业人员的19.5%',
  },
  iw_commute_saving: {
    de: 'Durchschnitt in Deutschland = 0',
    en: 'average for Germany = 0',
    zh: '德国平均值 = 0',
  },
  iw_rank: {
    de: 'Berlin-Brandenburg: 9; Hamburg: 10; München: 12',
    en: 'Berlin-Brandenburg: 9; Hamburg: 10; Munich: 12',
    zh: '柏林-勃兰登堡：9；汉堡：10；慕尼黑：12',
  },
  rent_m2: {
    de: 'Region München: 15,50; Rheinland: 11,10',
    en: 'Munich region: 15.50; Rhineland: 11.10',
    zh: '慕尼黑地区：15.50；莱茵兰地区：11.10',
  },
  nationalities: {
    de: 'Partner des RVR nennen auch „mehr als 150“',
    en: 'partners of the RVR also state “more than 150”',
    zh: 'RVR的合作机构亦写作“150多个”',
  },
  twin_partnerships: { de: '30 Länder', en: '30 countries', zh: '30个国家' },
  students_2016: {
    de: 'davon FernUniversität in Hagen 64.819; Nordrhein-Westfalen 768.353',
    en: 'of whom FernUniversität in Hagen 64,819; North Rhine-Westphalia 768,353',
    zh: '其中哈根远程大学64,819人；北莱茵-威斯特法伦州768,353人',
  },
  students_2024: {
    de: '+0,6 Prozent; Nordrhein-Westfalen -1,2 Prozent (701.358)',
    en: '+0.6 per cent; North Rhine-Westphalia -1.2 per cent (701,358)',
    zh: '增长0.6%；北莱茵-威斯特法伦州下降1.2%（701,358人）',
  },
  higher_education: {
    de: 'mehr als 30 Standorte',
    en: 'more than 30 sites',
    zh: '30多个校区',
  },
  research_institutes: {
    de: '5 Fraunhofer, 4 Max-Planck, 4 Leibniz',
    en: '5 Fraunhofer, 4 Max Planck, 4 Leibniz',
    zh: '弗劳恩霍夫5家，马克斯·普朗克4家，莱布尼茨4家',
  },
  vegetation_share: {
    de: 'Siedlungsfläche 29,5 Prozent; Vegetation in Nordrhein-Westfalen 74,7 (2016)',
    en: 'settlement 29.5 per cent; vegetation in North Rhine-Westphalia 74.7 (2016)',
    zh: '居住用地29.5%；北莱茵-威斯特法伦州植被覆盖74.7%（2016年）',
  },
  essen_recreation: {
    de: 'höchster Anteil in Nordrhein-Westfalen',
    en: 'highest share in North Rhine-Westphalia',
    zh: '占比居北莱茵-威斯特法伦州之首',
  },
  emscher_invest: {
    de: 'Länge des Flusses 83 km; rund 30 Jahre',
    en: 'length of the river 83 km; about 30 years',
    zh: '河流全长83公里；历时约30年',
  },
  greentech_jobs: {
    de: '27,2 Prozent der Umweltwirtschaft in Nordrhein-Westfalen',
    en: '27.2 per cent of the green economy of North Rhine-Westphalia',
    zh: '占北莱茵-威斯特法伦州环保产业的27.2%',
  },
  vrr_trips: {
    de: 'umfasst mehr als das Ruhrgebiet; fast 1,24 Milliarden Euro aus Fahrkarten',
    en: 'covers more than the Ruhr; ticket revenue of almost 1.24 billion euros',
    zh: '范围大于鲁尔区；票务收入近12.4亿欧元',
  },
  stop_distance: {
    de: 'Region München: 611 Meter',
    en: 'Munich region: 611 metres',
    zh: '慕尼黑地区：611米',
  },
  rs1_planned_km: {
    de: 'Landesministerium 2023: 118 km von Moers bis Hamm',
    en: 'state ministry in 2023: 118 km from Moers to Hamm',
    zh: '州交通部2023年：默尔斯至哈姆118公里',
  },
  rs1_built_km: {
    de: 'dazu 11 km in vorläufigem Ausbau',
    en: 'plus 11 km of provisional section',
    zh: '另有11公里临时路段',
  },
  dortmund_airport: {
    de: '+19,1 Prozent; unter den 10 größten in Deutschland',
    en: '+19.1 per cent; among the top 10 in Germany',
    zh: '增长19.1%；位列德国前10',
  },
  theatres: { de: '100 Konzerthäuser', en: '100 concert halls', zh: '100座音乐厅' },
  overnight_stays: {
    de: '+6,6 Prozent gegenüber 2015',
    en: '+6.6 per cent on 2015',
    zh: '比2015年增长6.6%',
  },
  heritage_visitors: { de: '2000: 2.960.000', en: '2000: 2,960,000', zh: '2000年：2,960,000人次' },
} as const satisfies Record<ComparedKey, LocalText>;
