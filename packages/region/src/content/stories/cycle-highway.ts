import type { ContentStory } from '../story.ts';

/** The promise of 2017 about the cycle highway RS1, and what became of it. */
export const cycleHighway: ContentStory = {
  key: 'cycle-highway',
  slug: {
    de: 'rs1-was-versprochen-war-und-was-fertig-ist',
    en: 'rs1-what-was-promised-and-what-is-built',
    zh: 'rs1-chengnuo-yu-xianshi',
  },
  title: {
    de: 'RS1: was versprochen war und was fertig ist',
    en: 'RS1: what was promised and what is built',
    zh: 'RS1自行车快速路：当初的承诺，今天的进度',
  },
  teaser: {
    de: 'Ein Radschnellweg quer durch die Region, fertig im Jahr 2020: So stand es 2017 in der Kampagne. Ende 2023 waren 7 Kilometer nach Standard gebaut. Eine ehrliche Zwischenbilanz.',
    en: 'A cycle highway across the Ruhr, complete by 2020: that is what the campaign said in 2017. At the end of 2023, 7 kilometres were finished to standard. An honest interim account.',
    zh: '2017年，推广活动说：一条横贯全区的自行车快速路将在2020年完工。到2023年底，按标准建成的是7公里。这是一份坦诚的进度说明。',
  },
  body: {
    de: `Der RS1 war 2017 eines der ersten Themen der Kampagne. Ein eigener Film zeigte ihn, und die Seite dazu versprach viel: mehr als 100 Kilometer, fertig im Jahr 2020, bis zu 50.000 Pendelnde am Tag.

## Der Plan

Nach der Planung der Jahre 2014 bis 2020 sollte der Radschnellweg zwischen Duisburg und Hamm 101 Kilometer lang werden. Ende 2023 rechnete das Land mit 118 Kilometern, von Moers bis Hamm. Die Idee ist geblieben: ein Weg ohne Umwege, breit genug zum Überholen, quer durch die Mitte der Region.

## Der Stand

- Mai 2019: rund 12 Kilometer sind befahrbar. Das Kernstück soll nun deutlich vor 2025 fertig sein, der ganze Weg bis 2027.
- Dezember 2023: 7 Kilometer sind nach Standard fertig, weitere 11 Kilometer als Provisorium.

> Ein Versprechen braucht ein Datum. Und jemanden, der nachsieht.

## Warum wir das erzählen

Die Region gilt als zuverlässig. Das hat die Imageanalyse von 2016 ergeben, und es verpflichtet. Wer hierher zieht, soll wissen, womit zu rechnen ist: heute mit Teilstücken, morgen mit mehr davon. Ein ganzes Netz gibt es schon jetzt. Im Jahr 2020 zählte der Regionalverband mehr als 1.200 Kilometer Radwege, die Parks und Städte verbinden.

Die Kilometerangaben auf dieser Seite sind datiert. Liegt ein neuer Stand vor, wird sie ersetzt.

Quellen: Stadt Duisburg, RS1 (Planung 2014–2020); Grüne Fraktion NRW, Mai 2019; Rheinische Post, Dezember 2023; RVR, 2020 (Radwege); metropole.ruhr, RS1 (Angaben der Kampagne); Informationsdienst Ruhr, 7. Juni 2016 (Imageanalyse).`,
    en: `The Ruhr is five million people in 53 cities, and in 2017 its campaign wanted to show how they would ride to work. The cycle highway RS1 had a film of its own. The page beside it promised more than 100 kilometres, completion in 2020, and up to 50,000 commuters a day.

## The plan

In the planning of 2014 to 2020 the RS1 was to run 101 kilometres from Duisburg to Hamm. At the end of 2023 the state counted 118 kilometres, from Moers to Hamm. The idea has held: a path without detours, wide enough to overtake on, through the middle of the region.

## The state of things

- May 2019: about 12 kilometres can be ridden. The core section is now expected well before 2025, the whole route by 2027.
- December 2023: 7 kilometres are finished to standard, another 11 are provisional.

> A promise needs a date, and someone who checks.

## Why we are telling you

The region is known as reliable. The image analysis of 2016 found so, and that is an obligation. Whoever moves here should know what to expect: sections today, more of them later. A network exists already. In 2020 the regional association counted more than 1,200 kilometres of cycle routes between parks and cities.

The figures on this page carry dates. When a newer state is known, the page will be replaced.

Sources: City of Duisburg, RS1 (planning 2014–2020); Green parliamentary group NRW, May 2019; Rheinische Post, December 2023; RVR, 2020 (cycle routes); metropole.ruhr, RS1 (statements of the campaign); Informationsdienst Ruhr, 7 June 2016 (image analysis).`,
    zh: `先说结果：截至2023年12月，RS1自行车快速路按标准建成7公里，另有11公里为临时路段。

再说承诺。2017年，鲁尔的推广活动专门为它拍了一支影片，网页上写着：全长100多公里，2020年完工，每天可供多达5万人通勤。

## 规划

2014至2020年的规划是：从杜伊斯堡到哈姆，全长101公里。2023年底，州政府的说法是从默尔斯到哈姆，118公里。想法没有变：不绕路，路面宽到可以超车，从全区中部穿过。

## 进度

- 2019年5月：约12公里可以通行。核心路段的目标是早于2025年，全线的目标是2027年。
- 2023年12月：7公里达标，11公里为临时路段。

> 承诺要有日期，也要有人回头核对。

## 为什么写出来

2016年的形象分析显示，人们认为这个地区可靠。既然如此，就该说到做到；没做到，也该说清楚。打算来这里生活的人有权知道：今天是一段一段的路，以后会更多。而自行车路网早已存在：2020年，鲁尔区域联合会统计，连接公园与城市的自行车道超过1200公里。

本页数据均有日期。有了新的进度，本页会更新。

来源：杜伊斯堡市，RS1（2014–2020年规划）；北威州绿党议会党团，2019年5月；莱茵邮报，2023年12月；RVR，2020年（自行车道）；metropole.ruhr，RS1（推广活动当时的说法）；鲁尔信息服务，2016年6月7日（形象分析）。`,
  },
  cityId: null,
  topics: ['mobility', 'living'],
  audiences: ['youngProfessionals'],
  markets: ['germany', 'netherlands'],
  attribute: 'reliable',
  publishedAt: '2024-02-06T09:00:00+01:00',
  isSample: false,
};
