import type { ContentPressRelease } from '../press-release.ts';

/**
 * The first public showing of the campaign, told in own words from documented facts: Informationsdienst Ruhr of
 * 27 June 2017 and 7 June 2016, WELT of June 2017. It is not the release the association sent out that day.
 */
export const launch: ContentPressRelease = {
  key: 'launch-2017',
  slug: {
    de: 'stadt-der-staedte-startet',
    en: 'city-of-cities-begins',
    zh: 'zhong-cheng-zhi-cheng-qidong',
  },
  title: {
    de: '53 Städte, ein Auftritt: „Stadt der Städte“ startet in Bochum',
    en: '53 cities, one campaign: “City of Cities” begins in Bochum',
    zh: '53座城市，一个形象：“众城之城”在波鸿启动',
  },
  teaser: {
    de: 'Der Regionalverband Ruhr zeigt am 27. Juni 2017 erstmals seine Kampagne. 10 Millionen Euro stehen für 2017 bis 2019 bereit, geworben wird in Deutschland und sechs weiteren Ländern.',
    en: 'On 27 June 2017 the Ruhr Regional Association shows its campaign for the first time. It has 10 million euros for 2017 to 2019 and addresses Germany and six other countries.',
    zh: '2017年6月27日，鲁尔区域联合会首次公布推广活动。2017至2019年预算1000万欧元，面向德国和另外六个国家。',
  },
  body: {
    de: `**Bochum, 27. Juni 2017.** In einer Sondersitzung seines Wirtschaftsausschusses bei der Picard GmbH in Bochum hat der Regionalverband Ruhr (RVR) die neue Standortkampagne der Region vorgestellt. Sie trägt das Motto „Stadt der Städte“ und den Anspruch „5 Millionen Menschen, 53 Städte, 1 Metropole“.

Die Kampagne richtet sich zuerst an Menschen, die investieren oder gründen, danach an junge Berufstätige und Studierende. Unternehmen der Region sollen sie auch nutzen können, um Fachkräfte zu gewinnen. Neben Deutschland gehören China, die USA, die Niederlande, Großbritannien, die Türkei und Polen zu den Zielländern.

## Was zu sehen sein wird

Geplant sind Filme für das Netz, Geschichten, Bildwelten, Auftritte in sozialen Medien, Anzeigen und Veranstaltungen. Wirtschaftsthemen stehen vorn. Auf gewohnte Motive der Region verzichtet die Kampagne. Alle 53 Kommunen können sich beteiligen.

## Grundlage und Auswahl

Am Anfang stand eine Imageanalyse, die der RVR im Juni 2016 vorgelegt hat. Befragt wurden 335 Führungskräfte in Deutschland und den sechs weiteren Ländern. Sie halten die Region für zuverlässig und weltoffen, aber zu selten für jung, modern, dynamisch und innovativ.

Eine 20-köpfige Fachjury wählte Ende Januar 2017 die Bietergemeinschaft aus thjnk (Hamburg) und TAS Emotional Marketing (Essen). Für die Jahre 2017 bis 2019 stehen 10 Millionen Euro bereit.

Quellen: Informationsdienst Ruhr (RVR), 27. Juni 2017 und 7. Juni 2016; WELT, Juni 2017 und Juni 2016 (dpa). Nacherzählt aus dokumentierten Angaben; nicht der Wortlaut der damaligen Mitteilung.`,
    en: `**Bochum, 27 June 2017.** At a special session of its economic committee, held at Picard GmbH in Bochum, the Ruhr Regional Association (RVR) has presented the region’s new campaign. The Ruhr, in the west of Germany, goes by the motto “City of Cities” and the claim “5 million people, 53 cities, 1 metropolis”.

The campaign first addresses people who invest or start companies, then young professionals and students. Companies in the region are to be able to use it for recruiting as well. Besides Germany, its countries are China, the United States, the Netherlands, Great Britain, Turkey and Poland.

## What there will be to see

Planned are films for the web, stories, image worlds, social media, print advertisements and events. Business comes first. The campaign does without the motifs one would expect of the region. All 53 municipalities can take part.

## Basis and selection

It began with an image analysis that the RVR presented in June 2016. 335 managers in Germany and the six other countries were surveyed. They consider the region reliable and open-minded, yet too rarely young, modern, dynamic and innovative.

At the end of January 2017 an expert jury of 20 chose the consortium of thjnk (Hamburg) and TAS Emotional Marketing (Essen). The budget is 10 million euros for the years 2017 to 2019.

Sources: Informationsdienst Ruhr (RVR), 27 June 2017 and 7 June 2016; WELT, June 2017 and June 2016 (dpa). Retold from documented facts; not the wording of the release of that day.`,
    zh: `**波鸿，2017年6月27日。** 鲁尔区域联合会（RVR）经济委员会今天在波鸿Picard公司召开特别会议，介绍本地区新的推广活动。口号是“众城之城”，主张是“500万人，53座城市，1个大都会”。

推广活动首先面向投资者和创业者，其次面向青年职业人士和大学生。本地企业也可借此招募专业人才。除德国外，目标国家还有中国、美国、荷兰、英国、土耳其和波兰。

## 将会看到什么

计划推出网络影片、故事、图片世界、社交媒体、报刊广告和各类活动。经济主题在先。人们惯常联想到的画面，一概不用。53个市镇均可参与。

## 依据与遴选

一切始于RVR在2016年6月公布的形象分析：受访者是德国和另外六国的335名企业管理人员。他们认为这里可靠、开放，却较少认为这里年轻、现代、有活力、有创新。

2017年1月底，20人组成的专家评审团选定了thjnk（汉堡）与TAS Emotional Marketing（埃森）组成的联合体。2017至2019年的预算为1000万欧元。

来源：鲁尔信息服务（RVR），2017年6月27日、2016年6月7日；世界报，2017年6月、2016年6月（德新社）。依据文献转述，并非当日新闻稿原文。`,
  },
  contact: {
    de: 'Pressestelle der Kampagne: [Name, Telefon, E-Mail]',
    en: 'Campaign press office: [name, telephone, email]',
    zh: '推广活动新闻联系人：[姓名、电话、电子邮箱]',
  },
  cityId: null,
  publishedAt: '2017-06-27T10:00:00+02:00',
  embargoUntil: null,
  isSample: false,
};
