import type { ContentStory } from '../story.ts';

export const firstOfTwelve: ContentStory = {
  key: 'first-of-twelve',
  slug: {
    de: 'platz-eins-und-wer-ihn-bezahlt-hat',
    en: 'first-place-and-who-paid-for-it',
    zh: 'di-yi-ming-yu-chuzi-fang',
  },
  title: {
    de: 'Platz eins, und wer ihn bezahlt hat',
    en: 'First place, and who paid for it',
    zh: '第1名，以及谁出的钱',
  },
  teaser: {
    de: 'Eine Studie vom Januar 2026 setzt die Region bei der Lebensqualität vor elf andere deutsche Metropolregionen. Auftraggeber war der Regionalverband. Beides gehört in denselben Satz.',
    en: 'A study of January 2026 puts the Ruhr ahead of eleven other German metropolitan regions for quality of life. The regional association commissioned it. Both belong in one sentence.',
    zh: '2026年1月的一项研究认为，在德国十二个大都市区中，鲁尔的生活质量列第1位。委托方是区域联合会。这两件事，应当一起说。',
  },
  body: {
    de: `Das Institut der deutschen Wirtschaft hat zwölf deutsche Metropolregionen verglichen. Bei der Lebensqualität landete die Ruhr im Januar 2026 auf Platz 1. Bestellt und bezahlt hat die Studie der Regionalverband Ruhr. Das macht sie nicht falsch. Wissen sollte man es.

## Was gezählt wurde

- **Zeit:** Familien sparen im Alltag rund 26 Minuten Wege am Tag, verglichen mit dem deutschen Durchschnitt.
- **Nähe:** Mit dem Auto sind es 196 Sekunden bis zur nächsten Kita.
- **Miete:** 8,30 Euro kostet der Quadratmeter im Schnitt. In der Region München sind es 15,50 Euro, im Rheinland 11,10.

Das sind Mittelwerte. In der einen Straße ist es teurer, in der anderen weiter bis zur Kita.

## Was andere fanden

2016 sagten nur 37 Prozent der befragten Führungskräfte etwas Gutes über die Qualität des Wohnens. 76 Prozent waren dagegen mit der Verkehrsanbindung zufrieden. Zehn Jahre und ein anderes Verfahren liegen dazwischen, ein Vergleich wäre also gewagt. Der Abstand zwischen Ruf und Rechnung bleibt bemerkenswert.

> Glauben Sie uns nicht. Sehen Sie sich eine Wohnung an.

## Wie wir damit umgehen

Ranglisten nennen wir mit Liste, Jahr und Auftraggeber. Erscheint eine neue, steht sie hier, auch wenn wir darin nicht vorn liegen.

Quellen: RVR, Januar 2026 (IW-Studie „Leben in Metropolregionen“, Auftraggeber RVR); ruhrgebiet.de (Kita); Radio K.W. und tag24.de (Mieten); Welt/dpa und Informationsdienst Ruhr, Juni 2016 (Imageanalyse).`,
    en: `The German Economic Institute (IW) compared twelve metropolitan regions in Germany. In January 2026 the Ruhr, five million people in 53 cities, came first for quality of life. The study was ordered and paid for by the Ruhr Regional Association. That does not make it wrong. You should know it all the same.

## What was counted

- **Time:** families save about 26 minutes of daily travel, compared with the German average.
- **Nearness:** by car it is 196 seconds to the nearest day-care centre.
- **Rent:** a square metre costs 8.30 euros on average. In the Munich region it is 15.50 euros, in the Rhineland 11.10.

These are averages. One street costs more, another is further from day care.

## What others found

In 2016 only 37 per cent of the managers surveyed had good things to say about the quality of housing, while 76 per cent were content with transport. Ten years and a different method lie between the two, so comparing them would be bold. The gap between reputation and arithmetic remains worth a look.

> Do not take our word for it. Go and see a flat.

## How we handle this

We name rankings with their list, year and client. When a new one appears, it will stand here, including if we are not at the top of it.

Sources: RVR, January 2026 (IW study on life in metropolitan regions, commissioned by the RVR); ruhrgebiet.de (day care); Radio K.W. and tag24.de (rents); Welt/dpa and Informationsdienst Ruhr, June 2016 (image analysis).`,
    zh: `德国经济研究所（IW）比较了德国十二个大都市区。2026年1月公布的结果：生活质量一项，鲁尔列第1位。研究由鲁尔区域联合会委托并出资。这不等于结论有误，但读者应当知道。

## 比了什么

- **时间：** 与德国平均水平相比，这里的家庭每天少花约26分钟在路上。
- **远近：** 开车196秒，可到近处的托儿所。
- **房租：** 平均每平方米8.30欧元。慕尼黑地区15.50欧元，莱茵兰11.10欧元。

这些都是平均数。具体到某条街，可能贵些，也可能远些。

## 另一些结果

2016年，受访管理人员中只有37%对居住质量评价良好；对交通条件满意的有76%。两项调查相隔十年，方法也不同，不宜直接相比。但名声与算出来的数字之间的差距，值得一看。

> 不必信我们。来看一套房子吧。

## 我们怎么做

提到排名，必写明名单、年份和委托方。有了新的排名，也会写在这里，哪怕我们不在前列。

来源：RVR，2026年1月（IW研究《大都市区的生活》，委托方RVR）；ruhrgebiet.de（托儿所）；Radio K.W.与tag24.de（房租）；世界报/德新社与鲁尔信息服务，2016年6月（形象分析）。`,
  },
  cityId: null,
  topics: ['living'],
  audiences: ['youngProfessionals'],
  markets: ['germany', 'poland', 'turkey'],
  attribute: 'modern',
  publishedAt: '2026-02-17T09:00:00+01:00',
  isSample: false,
};
