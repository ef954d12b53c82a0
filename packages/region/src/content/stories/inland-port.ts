import { toCityId } from '../../index.ts';
import type { ContentStory } from '../story.ts';

export const inlandPort: ContentStory = {
  key: 'inland-port',
  slug: {
    de: 'duisburg-ein-binnenhafen-unter-seehaefen',
    en: 'duisburg-an-inland-port-among-seaports',
    zh: 'duisibao-neihegang-yu-zhongou-banlie',
  },
  title: {
    de: 'Duisburg: ein Binnenhafen unter Seehäfen',
    en: 'Duisburg: an inland port among seaports',
    zh: '杜伊斯堡：海港名单里的一座内河港',
  },
  teaser: {
    de: '4,1 Millionen Standardcontainer im Jahr 2018, Platz 36 der Welt, und das ohne Meer. Warum wir den Hafen trotzdem nicht den größten der Welt nennen.',
    en: '4.1 million standard containers in 2018, number 36 in the world, and no sea in sight. Why we still do not call it the biggest inland port on earth.',
    zh: '2018年吞吐410万标准箱，列全球港口第36位，身边却没有海。来自中国的货运班列，也在这里到站。',
  },
  body: {
    de: `Wer die hundert größten Containerhäfen der Welt aufzählt, nennt Städte am Meer. Mit einer Ausnahme: 2018 stand auf Platz 36 Duisburg, als einziger Binnenhafen der Liste. 4,1 Millionen Standardcontainer wurden dort in einem Jahr umgeschlagen.

## Die Schiene nach Osten

Im April 2019 verbanden rund 35 Güterzüge pro Woche Duisburg mit Zielen in China. Das waren etwa 30 Prozent des Schienengüterverkehrs zwischen China und Europa. Die Partnerstadt Wuhan lag also näher, als der Atlas vermuten lässt. Neuere geprüfte Zahlen liegen uns nicht vor; deshalb steht das Datum dabei.

## Der Nachbar hilft mit

Verbindungen enden nicht an der Stadtgrenze. In einer Rangliste für europäische Städte mittlerer Größe kam Duisburg 2025 bei der Konnektivität auf Platz 1. Essen folgte auf Platz 2, Dortmund auf 5, Bochum auf 6. Wer in Duisburg auslädt, hat also drei weitere Adressen zur Auswahl.

## Was wir nicht behaupten

2017 nannte die Kampagne den Hafen den größten Binnenhafen der Welt. Später hieß er amtlich der größte Europas. Beides klingt gut. Beides sagt nicht, ob Fläche, Tonnen oder Container gezählt sind. Darum bleiben wir bei dem, was gezählt wurde, mit Jahr.

Quellen: VerkehrsRundschau (Container 2018); dpa-AFX, April 2019 (Züge); Business Metropole Ruhr, 2025 (Rangliste European Cities and Regions of the Future); metropole.ruhr (frühere Aussagen); Stadt Duisburg (Partnerstadt).`,
    en: `The Ruhr is five million people in 53 cities, none of whom live by the sea. It has a world-class container port all the same. Among the hundred largest container ports on earth in 2018, number 36 was Duisburg, the only inland port on the list. It handled 4.1 million standard containers that year.

## Eastwards by rail

In April 2019 around 35 freight trains a week linked Duisburg with destinations in China. That was about 30 per cent of rail freight between China and Europe. Wuhan, a twin town, was closer than the atlas suggests. We have no newer figure that has been checked, hence the date.

## With a little help from next door

Connections do not end at the city limits. In a ranking of mid-sized European cities, Duisburg came first for connectivity in 2025. Essen was second, Dortmund fifth, Bochum sixth. Unload in Duisburg and there are three more addresses to choose from.

## What we do not claim

In 2017 the campaign called this the biggest inland port in the world. Later the official wording was the largest in Europe. Both sound good. Neither says whether acres, tonnes or containers were counted. So we keep to what was counted, and say when.

Sources: VerkehrsRundschau (containers 2018); dpa-AFX, April 2019 (trains); Business Metropole Ruhr, 2025 (European Cities and Regions of the Future); metropole.ruhr (earlier statements); City of Duisburg (twin town).`,
    zh: `2019年4月，每周约有35列货运班列往来于杜伊斯堡与中国各地，约占中欧铁路货运量的30%。

班列之外，还有船。2018年，杜伊斯堡港吞吐410万标准箱，在全球集装箱港口中列第36位。前100名里，内河港只有它一座。

## 隔壁也帮忙

连接不止于市界。2025年一项面向欧洲中型城市的评比中，“互联互通”一项杜伊斯堡列第1位，埃森第2位，多特蒙德第5位，波鸿第6位。货到杜伊斯堡，落户可以有四个选择。

杜伊斯堡与武汉是友好城市。

## 我们不说什么

2017年，推广活动曾称它为世界第一大内河港；后来的官方说法改为欧洲第一。两种说法都没有讲清，比的是面积、吨位还是箱量。所以我们只写统计过的数字，并注明年份。班列数据是2019年的，更新的可靠数字目前没有，请您留意。

来源：VerkehrsRundschau（2018年箱量）；德新社财经，2019年4月（班列）；鲁尔商务促进署，2025年（欧洲未来城市与地区评比）；metropole.ruhr（早期说法）；杜伊斯堡市（友好城市）。`,
  },
  cityId: toCityId('05112000'),
  topics: ['logistics', 'business'],
  audiences: ['investors'],
  markets: ['china', 'germany', 'netherlands'],
  attribute: 'cosmopolitan',
  publishedAt: '2025-04-08T09:00:00+02:00',
  isSample: false,
};
