/** Every unit of the register in the words of each language; where a unit says what is counted, so does its name. */
import type { LocalText } from '../languages.ts';
import type { factRows } from './fact-rows.ts';

export type FactUnit = (typeof factRows)[number]['unit'];

export const factUnits = {
  inhabitants: { de: 'Einwohnerinnen und Einwohner', en: 'inhabitants', zh: '居民（人）' },
  factor: { de: 'das Wievielfache', en: 'times as many', zh: '倍数' },
  municipalities: { de: 'Kommunen', en: 'municipalities', zh: '市镇（个）' },
  'km²': { de: 'km²', en: 'km²', zh: '平方公里' },
  'inhabitants per km²': {
    de: 'Menschen je km²',
    en: 'inhabitants per km²',
    zh: '每平方公里居民人数',
  },
  percent: { de: 'Prozent', en: 'per cent', zh: '百分比' },
  EUR: { de: 'Euro', en: 'euros', zh: '欧元' },
  'EUR per year': { de: 'Euro im Jahr', en: 'euros per year', zh: '欧元/年' },
  companies: { de: 'Unternehmen', en: 'companies', zh: '企业（家）' },
  people: { de: 'Menschen', en: 'people', zh: '人' },
  'percent of EU population': {
    de: 'Prozent der Bevölkerung der EU',
    en: 'per cent of the EU population',
    zh: '占欧盟人口的百分比',
  },
  TEU: {
    de: 'TEU (Standardcontainer von 20 Fuß)',
    en: 'TEU (standard containers of 20 feet)',
    zh: 'TEU（20英尺标准集装箱）',
  },
  'km of shoreline': { de: 'Kilometer Uferlänge', en: 'kilometres of shoreline', zh: '岸线公里数' },
  'freight trains per week': {
    de: 'Güterzüge in der Woche',
    en: 'freight trains per week',
    zh: '每周货运列车（列）',
  },
  rank: { de: 'Rang', en: 'rank', zh: '名次' },
  'DAX companies': { de: 'Unternehmen im DAX', en: 'companies in the DAX', zh: 'DAX上市公司（家）' },
  'start-ups founded': {
    de: 'gegründete Start-ups',
    en: 'start-ups founded',
    zh: '新创企业（家）',
  },
  'percent of domestic managers': {
    de: 'Prozent der befragten Führungskräfte im Inland',
    en: 'per cent of domestic managers asked',
    zh: '占受访德国国内企业管理者的百分比',
  },
  'employees subject to social insurance': {
    de: 'sozialversicherungspflichtig Beschäftigte',
    en: 'employees subject to social insurance',
    zh: '缴纳社会保险的雇员（人）',
  },
  employees: { de: 'Beschäftigte', en: 'employees', zh: '从业人员（人）' },
  'minutes per day': { de: 'Minuten am Tag', en: 'minutes per day', zh: '分钟/天' },
  'rank of 12 regions': {
    de: 'Rang unter 12 Regionen',
    en: 'rank among 12 regions',
    zh: '在12个地区中的名次',
  },
  'EUR per m²': { de: 'Euro je m²', en: 'euros per m²', zh: '欧元/平方米' },
  'seconds by car': { de: 'Sekunden mit dem Auto', en: 'seconds by car', zh: '驾车秒数' },
  'nationalities (almost)': {
    de: 'Nationalitäten (knapp)',
    en: 'nationalities (almost)',
    zh: '国籍（近似值，略少于此数）',
  },
  'town partnerships': { de: 'Städtepartnerschaften', en: 'town partnerships', zh: '友好城市关系（对）' },
  students: { de: 'Studierende', en: 'students', zh: '在校大学生（人）' },
  'universities and colleges': { de: 'Hochschulen', en: 'universities and colleges', zh: '高等院校（所）' },
  'non-university institutes': {
    de: 'außeruniversitäre Institute',
    en: 'non-university institutes',
    zh: '大学以外的研究机构（家）',
  },
  'percent of area': { de: 'Prozent der Fläche', en: 'per cent of the area', zh: '占总面积的百分比' },
  'percent of city area': {
    de: 'Prozent der Stadtfläche',
    en: 'per cent of the city’s area',
    zh: '占城市面积的百分比',
  },
  'jobs (more than)': {
    de: 'Arbeitsplätze (mehr als)',
    en: 'jobs (more than)',
    zh: '就业岗位（超过此数）',
  },
  year: { de: 'Jahr', en: 'year', zh: '年份' },
  trips: { de: 'Fahrten', en: 'trips', zh: '乘客出行（人次）' },
  metres: { de: 'Meter', en: 'metres', zh: '米' },
  'km planned': { de: 'geplante Kilometer', en: 'kilometres planned', zh: '规划公里数' },
  'km completed to standard': {
    de: 'nach Standard fertige Kilometer',
    en: 'kilometres completed to standard',
    zh: '按标准建成的公里数',
  },
  'km (more than)': { de: 'Kilometer (mehr als)', en: 'kilometres (more than)', zh: '公里（超过此数）' },
  passengers: { de: 'Fluggäste', en: 'passengers', zh: '旅客（人次）' },
  museums: { de: 'Museen', en: 'museums', zh: '博物馆（家）' },
  theatres: { de: 'Theater', en: 'theatres', zh: '剧院（家）' },
  festivals: { de: 'Festivals und Feste', en: 'festivals', zh: '节庆活动（个）' },
  'overnight stays': { de: 'Übernachtungen', en: 'overnight stays', zh: '过夜住宿（人次）' },
  visitors: { de: 'Besuche', en: 'visitors', zh: '参观（人次）' },
} as const satisfies Record<FactUnit, LocalText>;
