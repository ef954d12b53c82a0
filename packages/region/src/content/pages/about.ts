import type { ContentPage } from '../page.ts';

export const about: ContentPage = {
  purpose: 'about',
  slug: { de: 'kampagne', en: 'campaign', zh: 'tuiguang' },
  title: { de: 'Die Kampagne', en: 'The campaign', zh: '关于推广活动' },
  teaser: {
    de: 'Andere Metropolen haben Viertel. Wir haben Städte. Was „Stadt der Städte“ will, für wen sie da ist und woher die Angaben auf diesen Seiten stammen.',
    en: 'Other cities have quarters. We have cities. What “City of Cities” is for, whom it addresses, and where the figures on these pages come from.',
    zh: '别的大都市有街区，我们有城市。“众城之城”想做什么、为谁而做，以及本站数据从哪里来。',
  },
  body: {
    de: `Das Motto heißt **Stadt der Städte**, der Anspruch: **5 Millionen Menschen, 53 Städte, 1 Metropole**. Gezeigt wurde beides zum ersten Mal am 27. Juni 2017 in Bochum, in einer Sondersitzung des Wirtschaftsausschusses des Regionalverbands Ruhr (RVR). Für die Jahre 2017 bis 2019 standen 10 Millionen Euro bereit. Eine Jury aus 20 Fachleuten hatte sich Ende Januar 2017 für die Agenturen thjnk und TAS Emotional Marketing entschieden.

## Für wen

Zuerst für Menschen, die investieren oder gründen, danach für junge Berufstätige und Studierende. Gesprochen wird in Deutschland und in sechs weiteren Ländern: China, den USA, den Niederlanden, Großbritannien, der Türkei und Polen.

## Worauf sie sich stützt

Im Jahr 2016 ließ der RVR 335 Führungskräfte aus Deutschland und diesen sechs Ländern befragen. Das Ergebnis ist zweigeteilt: Die Region gilt als zuverlässig, bodenständig und weltoffen. Jung, modern, dynamisch und innovativ finden sie zu wenige. Daran arbeitet die Kampagne, und zwar mit Belegen statt mit Beteuerungen.

## Was „Städte“ heißt

Von den 53 Kommunen tragen 47 den Titel Stadt. Sechs sind Gemeinden: Alpen, Bönen, Holzwickede, Hünxe, Schermbeck und Sonsbeck. In der Kampagne zählt jede gleich, und jede hat [ihre eigene Seite](/de/staedte).

## Was Sie hier lesen

- Städteporträts entstehen aus dem Städteregister: Bevölkerung am 31. Dezember 2019, Fläche, Lage, Partnerstädte. Rechnungen daraus sind als solche benannt.
- Geschichten mit Quellenzeile sind dokumentiert. Altert eine Angabe, steht das dabei.
- Als Beispiel gekennzeichnete Texte sind erfunden, samt Personen und Firmen.

Diese Seiten laufen auf einer offenen Plattform, die jede Region aus vielen Städten nutzen kann. Die Ruhr ist ihre eingebaute Region. Ob und wie eine Stelle die Kampagne damit betreibt, sagt das [Impressum](/de/impressum). Die wirkliche Kampagne hat sich seither verändert: Seit dem 15. November 2024 wirbt die Region wieder als Ruhrgebiet.

Quellen: Informationsdienst Ruhr (RVR), 27. Juni 2017 und 7. Juni 2016; WELT/dpa, Juni 2016 (Stichprobe); dpa, 15. November 2024; Destatis, Gemeindeverzeichnis, 4. Quartal 2020.`,
    en: `The Ruhr is five million people in 53 cities in the west of Germany. Its campaign carries the motto **City of Cities** and the claim **5 million people, 53 cities, 1 metropolis**. Both were first shown on 27 June 2017 in Bochum, at a special session of the economic committee of the Ruhr Regional Association (RVR). The budget was 10 million euros for the years 2017 to 2019. At the end of January 2017 a jury of 20 experts had chosen the agencies thjnk and TAS Emotional Marketing.

## Whom it is for

First, people who invest or start a company. Then young professionals and students. The campaign speaks to Germany and to six other countries: China, the United States, the Netherlands, Great Britain, Turkey and Poland.

## What it rests on

In 2016 the RVR had 335 managers in Germany and those six countries surveyed. The result came in two halves. The region is seen as reliable, down to earth and open-minded. Too few people see it as young, modern, dynamic or innovative. The campaign works on the second half, with proof in place of promises.

## What “cities” means

Of the 53 municipalities, 47 hold the title of town or city. Six do not: Alpen, Bönen, Holzwickede, Hünxe, Schermbeck and Sonsbeck. In the campaign each counts the same, and each has [a page of its own](/en/cities).

## What you read here

- City portraits are written from the register of cities: population on 31 December 2019, area, position, twin towns. What is computed from it is named as such.
- Stories with a source line are documented. Where a figure has aged, the story says so.
- Texts marked as samples are invented, people and companies included.

These pages run on an open platform that any region of many cities can use; the Ruhr is the region built into it. Whether someone runs the campaign with it, and who, is stated in the [imprint](/en/imprint). The real campaign has moved on: since 15 November 2024 the region advertises as “Ruhrgebiet” again.

Sources: Informationsdienst Ruhr (RVR), 27 June 2017 and 7 June 2016; WELT/dpa, June 2016 (sample); dpa, 15 November 2024; Destatis, register of municipalities, fourth quarter of 2020.`,
    zh: `鲁尔位于德国西部，由53个市镇组成。推广活动的口号是**众城之城**，主张是**500万人，53座城市，1个大都会**。2017年6月27日，鲁尔区域联合会（RVR）经济委员会在波鸿召开特别会议，两者首次公开。2017至2019年的预算为1000万欧元。此前，20人组成的评审团于2017年1月底选定thjnk和TAS Emotional Marketing两家公司。

## 为谁而做

首先是投资者和创业者，其次是青年职业人士和大学生。面向德国以及另外六个国家：中国、美国、荷兰、英国、土耳其和波兰。

面向中国的阶段自2017年10月开始。

## 依据是什么

2016年，RVR委托机构调查了德国和上述六国的335名企业管理人员。结果分为两半：受访者认为这里可靠、踏实、开放；认为这里年轻、现代、有活力、有创新的人则偏少。推广活动要做的，是后一半，用证据，不用口号。

## “城市”指什么

53个市镇中，47个拥有“市”的称号，6个没有：阿尔彭、伯嫩、霍尔茨维克德、许恩克瑟、舍尔姆贝克和松斯贝克。在推广活动里，它们一视同仁，各有[自己的页面](/zh/chengshi)。

## 您在这里读到的内容

- 城市介绍依据市镇名录写成：2019年12月31日的人口、面积、位置、友好城市。由此计算的数字均有说明。
- 附有来源的故事均有文献可查。数据若已过时，文中会注明。
- 标明“示例”的文字纯属虚构，包括人物和公司。

本站运行于一个开放平台，任何由多座城市组成的地区都可使用；鲁尔是平台自带的地区。是否有机构以此开展推广，请见[法律声明](/zh/falv-shengming)。现实中的推广活动已有变化：自2024年11月15日起，该地区重新以Ruhrgebiet为名对外宣传。

来源：鲁尔信息服务（RVR），2017年6月27日、2016年6月7日；世界报/德新社，2016年6月（样本）；Initiativkreis Ruhr对RVR负责人的访谈，2017年5月22日（中国阶段）；德新社，2024年11月15日；德国联邦统计局市镇名录，2020年第四季度。`,
  },
};
