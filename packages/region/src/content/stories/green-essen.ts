import { toCityId } from '../../index.ts';
import type { ContentStory } from '../story.ts';

export const greenEssen: ContentStory = {
  key: 'green-essen',
  slug: {
    de: 'essen-elf-prozent-zum-durchatmen',
    en: 'essen-eleven-per-cent-to-breathe',
    zh: 'aisen-baifenzhi-shiyi-de-lvdi',
  },
  title: {
    de: 'Essen: elf Prozent zum Durchatmen',
    en: 'Essen: eleven per cent to breathe',
    zh: '埃森：百分之十一，留给休闲',
  },
  teaser: {
    de: 'Essen war 2017 Grüne Hauptstadt Europas. Schon ein Jahr davor waren 11,2 Prozent der Stadt Erholungsfläche. Ein Blick auf Zahlen, die man auch falsch benutzen kann.',
    en: 'Essen was European Green Capital in 2017. The year before, 11.2 per cent of the city was recreation area. A look at figures that can also be misused.',
    zh: '埃森是2017年“欧洲绿色之都”。前一年，全市11.2%的面积是休闲用地。这些数字怎么读，也有讲究。',
  },
  body: {
    de: `2017 trug Essen den Titel Grüne Hauptstadt Europas. Titel vergehen, Flächen bleiben: 2016 waren 11,2 Prozent des Stadtgebiets Erholungsfläche. In Nordrhein-Westfalen hatte nach der Landesstatistik jenes Jahres keine andere Stadt einen höheren Anteil.

## Was 58 Prozent bedeuten

Ende 2018 bestanden 58,1 Prozent der Region aus Feldern, Wäldern und anderer Vegetation. 29,5 Prozent waren Siedlungsfläche. Das klingt nach viel Grün, und für einen Ballungsraum ist es das. Im ganzen Land lag der Anteil 2016 allerdings bei 74,7 Prozent. Wer die Region mit dem Sauerland vergleicht, verliert. Wer sie mit anderen Großstadträumen vergleicht, darf hinsehen.

> Grün ist hier kein Gegensatz zur Stadt. Es ist das, was zwischen zwei Städten liegt.

## Für den Alltag

- Mehr als 1.200 Kilometer Radwege verbanden im Jahr 2020 Parks und Städte.
- Von der Mitte Essens sind es 8,4 Kilometer Luftlinie bis zur Mitte von Gelsenkirchen und 9,4 bis Mülheim an der Ruhr. Für den Feierabend kommen also drei Städte infrage.

Der Titel von 2017 ist inzwischen Geschichte. Die Parks haben davon nichts gemerkt.

Quellen: Initiativkreis Ruhr, 22. Mai 2017 (Grüne Hauptstadt); nrwjetzt.de nach IT.NRW (Erholungsfläche 2016); RVR (Vegetation 2018); Informationsdienst Ruhr, September 2017 (Landeswert 2016); RVR, 2020 (Radwege); Luftlinien berechnet nach Destatis, Gemeindeverzeichnis 2020.`,
    en: `In 2017 Essen, one of the Ruhr’s 53 cities, held the title of European Green Capital. Titles pass, land stays. In 2016, 11.2 per cent of the city was recreation area. According to state statistics of that year no other city in North Rhine-Westphalia had a larger share.

## What 58 per cent means

At the end of 2018, 58.1 per cent of the region was fields, forest and other vegetation; 29.5 per cent was settlement. That is a lot of green for a conurbation. The state as a whole had 74.7 per cent in 2016, however. Compare the Ruhr with hill country and it loses. Compare it with other large urban areas and it bears looking at.

> Green is not the opposite of city here. It is what lies between two of them.

## For an ordinary day

- In 2020 more than 1,200 kilometres of cycle routes linked parks and cities.
- From the centre of Essen it is 8.4 kilometres to the centre of Gelsenkirchen and 9.4 to Mülheim an der Ruhr, as the crow flies. You have three cities to choose from after work.

The title of 2017 is history by now. The parks have not noticed.

Sources: Initiativkreis Ruhr, 22 May 2017 (Green Capital); nrwjetzt.de after IT.NRW (recreation area 2016); RVR (vegetation 2018); Informationsdienst Ruhr, September 2017 (state figure 2016); RVR, 2020 (cycle routes); distances computed from Destatis, register of municipalities 2020.`,
    zh: `2016年，埃森全市11.2%的面积是休闲用地。据州统计部门当年数据，北莱茵-威斯特法伦州没有哪座城市的比例比它更高。2017年，埃森是“欧洲绿色之都”。

## 58%怎么读

2018年底，全区58.1%的土地是农田、森林和其他植被，29.5%是居住与建设用地。对一个城市密集区来说，绿色不少。不过，2016年全州的平均数是74.7%。拿它与山区相比，自然比不过；与其他大城市地区相比，才说得清楚。

> 在这里，绿色不在城市之外，而在两座城市之间。

## 平常日子

- 2020年，连接公园与城市的自行车道超过1200公里。
- 从埃森中心出发，直线8.4公里到盖尔森基兴中心，9.4公里到鲁尔河畔米尔海姆。下班后去哪里，有三座城市可选。

“绿色之都”的称号属于2017年。公园里的树，照样在长。

来源：Initiativkreis Ruhr，2017年5月22日（绿色之都）；nrwjetzt.de引自IT.NRW（2016年休闲用地）；RVR（2018年植被）；鲁尔信息服务，2017年9月（2016年全州数据）；RVR，2020年（自行车道）；直线距离依德国联邦统计局2020年市镇名录计算。`,
  },
  cityId: toCityId('05113000'),
  topics: ['living'],
  audiences: ['youngProfessionals', 'students'],
  markets: ['greatBritain', 'netherlands', 'germany'],
  attribute: 'modern',
  publishedAt: '2021-05-11T09:00:00+02:00',
  isSample: false,
};
