/** What the press kit says, in each language. Arguments arrive formatted for the language. */
import type { LanguageId } from '@city-of-cities/region';

export interface PressKitTexts {
  readonly title: string;
  readonly lead: string;
  readonly download: string;
  readonly boilerplateTitle: string;
  /** About the region and its campaign; only what the register and the sources of the campaign's page say. */
  readonly boilerplate: (register: {
    readonly people: string;
    readonly date: string;
    readonly cities: string;
    readonly areaKm2: string;
  }) => string;
  readonly drawings: string;
  readonly mark: string;
  readonly plan: string;
  readonly pictures: string;
  readonly picturesNote: string;
  readonly factSheet: string;
  readonly rights: string;
  readonly contact: string;
  readonly contactNote: string;
}

export const pressKitTexts = {
  de: {
    title: 'Pressemappe',
    lead: 'Alles in einem Archiv: Kurztext in drei Sprachen, Zahlen mit Quelle, Zeichen und Plan.',
    download: 'Pressemappe herunterladen (ZIP)',
    boilerplateTitle: 'Kurztext zum Übernehmen',
    boilerplate: ({ people, date, cities, areaKm2 }) =>
      `Die Metropole Ruhr liegt im Westen Deutschlands. In ihren ${cities} Kommunen leben ${people} Menschen (${date}) auf ${areaKm2} Quadratkilometern. „Stadt der Städte“ ist ihre Kampagne für Menschen, die investieren, gründen, arbeiten oder studieren wollen; sie spricht in Deutschland und in sechs weiteren Ländern. Zum ersten Mal gezeigt wurde sie am 27. Juni 2017 in Bochum.`,
    drawings: 'Zeichen und Plan',
    mark: 'Zeichen',
    plan: 'Plan der 53 Städte',
    pictures: 'Bilder',
    picturesNote: 'Frei zum Abdruck zu den genannten Bedingungen und mit dem Nachweis am Bild.',
    factSheet: 'Zahlenblatt',
    rights: 'Zeichen und Plan dürfen in Berichten über die Kampagne unverändert gezeigt werden.',
    contact: 'Pressekontakt',
    contactNote: 'Fragen erreichen die Redaktion über das Formular auf der Kontaktseite.',
  },
  en: {
    title: 'Press kit',
    lead: 'Everything in one archive: a short text in three languages, sourced figures, mark and plan.',
    download: 'Download the press kit (ZIP)',
    boilerplateTitle: 'Short text to use',
    boilerplate: ({ people, date, cities, areaKm2 }) =>
      `The Ruhr lies in the west of Germany. Its ${cities} municipalities are home to ${people} people (${date}) on ${areaKm2} square kilometres. “City of Cities” is its campaign for people who want to invest, start a company, work or study; it speaks to Germany and to six other countries. It was first shown on 27 June 2017 in Bochum.`,
    drawings: 'Mark and plan',
    mark: 'Mark',
    plan: 'Plan of the 53 cities',
    pictures: 'Pictures',
    picturesNote: 'Free to print under the licence named, with the credit beside the picture.',
    factSheet: 'Fact sheet',
    rights: 'Mark and plan may be shown unchanged in reports on the campaign.',
    contact: 'Press contact',
    contactNote: 'Questions reach the editors through the form on the contact page.',
  },
  zh: {
    title: '媒体资料包',
    lead: '一个压缩包，全部资料：三种语言的简介、附出处的数据、标志与城市图。',
    download: '下载媒体资料包（ZIP）',
    boilerplateTitle: '可直接引用的简介',
    boilerplate: ({ people, date, cities, areaKm2 }) =>
      `鲁尔都市区位于德国西部，由${cities}个市镇组成，人口${people}（${date}），面积${areaKm2}平方公里。“众城之城”是该地区的推广活动，面向希望投资、创业、工作或求学的人，覆盖德国和另外六个国家。2017年6月27日，活动在波鸿首次公开。`,
    drawings: '标志与城市图',
    mark: '标志',
    plan: '53座城市的城市图',
    pictures: '图片',
    picturesNote: '可按所注许可刊登，并须在图片旁注明出处。',
    factSheet: '数据表',
    rights: '报道本活动时，可原样使用标志与城市图。',
    contact: '媒体联系',
    contactNote: '如有问题，请通过联系页面的表单告知编辑部。',
  },
} as const satisfies Record<LanguageId, PressKitTexts>;
