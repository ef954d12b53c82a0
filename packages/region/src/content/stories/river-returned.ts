import type { ContentStory } from '../story.ts';

export const riverReturned: ContentStory = {
  key: 'river-returned',
  slug: {
    de: 'die-emscher-83-kilometer-30-jahre',
    en: 'the-emscher-83-kilometres-30-years',
    zh: 'aimushehe-83-gongli-30-nian',
  },
  title: {
    de: 'Die Emscher: 83 Kilometer, 30 Jahre, ein Fluss',
    en: 'The Emscher: 83 kilometres, 30 years, one river',
    zh: '埃姆舍河：83公里，三十年，还一条清河',
  },
  teaser: {
    de: '5,5 Milliarden Euro flossen zwischen 1992 und 2022 in die Rückkehr der Emscher zum sauberen Fluss. Das Können daraus ist geblieben.',
    en: 'Between 1992 and 2022, 5.5 billion euros went into turning the Emscher back into a clean river. The know-how has stayed.',
    zh: '1992至2022年，55亿欧元投入埃姆舍河，让它重新成为清洁河流。由此练就的本领，留在了这里。',
  },
  body: {
    de: `Manche Vorhaben passen in eine Wahlperiode. Dieses brauchte drei Jahrzehnte. Von 1992 bis 2022 wurde die Emscher, 83 Kilometer lang, wieder zu einem sauberen Fluss. Die Kosten: 5,5 Milliarden Euro.

## Was bleibt, wenn die Bagger gehen

Ein Fluss, zunächst. Und Menschen, die wissen, wie man so etwas plant, baut und bezahlt. In der Umweltwirtschaft der Region arbeiteten im Jahr 2019 mehr als 127.000 Menschen. Das waren 27,2 Prozent der Umweltwirtschaft in ganz Nordrhein-Westfalen.

> Dreißig Jahre an einem Fluss: So klingt Zuverlässigkeit, wenn man sie nachrechnet.

## Vorsicht beim Vergleichen

Die Zahl der Arbeitsplätze in diesem Bereich ist über die Jahre gestiegen: 105.000 im Jahr 2016, 106.000 im Jahr 2018, dann mehr als 127.000. Die Umsätze verschiedener Jahre haben wir weggelassen. Sie wurden offenbar nach verschiedenen Verfahren ermittelt und lassen sich nicht nebeneinanderstellen.

## Für wen das wichtig ist

Wer in Wassertechnik, Kreislaufwirtschaft oder Messtechnik investiert, sucht ein Vorhaben, das man besichtigen kann. Hier ist es lang genug für einen Tagesausflug mit dem Rad.

Quellen: WELT/dpa, September 2022 (Emscher); Umweltwirtschaft NRW, Regionalprofil Metropole Ruhr (Beschäftigte 2019); recyclingportal.eu (2016 und 2018).`,
    en: `Some projects fit into one term of office. This one took three decades. From 1992 to 2022 the Emscher, an 83-kilometre river in the Ruhr, was made clean again. It cost 5.5 billion euros. The Ruhr, for those new to it, is five million people in 53 cities.

## What stays when the diggers leave

A river, to begin with. And people who know how to plan, build and pay for such a thing. In 2019 more than 127,000 people worked in the region’s environmental economy, 27.2 per cent of that sector in all of North Rhine-Westphalia.

> Thirty years on one river: that is reliability with the sums shown.

## Handle with care

Jobs in this field have grown over the years, from 105,000 in 2016 to 106,000 in 2018 and more than 127,000 in 2019. We have left out turnover. The figures of different years appear to rest on different methods and cannot stand side by side.

## Why it matters to you

If you invest in water technology, recycling or measuring, you will want a project you can walk around. This one is long enough for a day on a bicycle.

Sources: WELT/dpa, September 2022 (Emscher); Umweltwirtschaft NRW, regional profile of the Ruhr (employment 2019); recyclingportal.eu (2016 and 2018).`,
    zh: `2019年，超过12.7万人在鲁尔的环保产业工作，占全北莱茵-威斯特法伦州该产业的27.2%。这些本领，有一部分是在一条河上练出来的。

埃姆舍河全长83公里。1992至2022年，这里用三十年时间、55亿欧元，让它重新成为清洁河流。

## 工程队离开之后

留下的首先是一条河。其次是一批人：他们知道这样的工程如何规划、如何施工、如何筹资。

> 三十年只做一条河。“可靠”二字，可以这样算出来。

## 比较数字时请留意

环保产业就业人数逐年上升：2016年10.5万，2018年10.6万，2019年超过12.7万。至于营业额，各年似乎采用了不同的统计方法，不能并列比较，所以我们没有列出。

## 对您有何意义

如果您投资水处理、循环经济或检测技术，这里有一个看得见、走得到的样本。沿河骑车，刚好一天。

2017年4月起，本地区以Greentech.Ruhr为名推介绿色技术。

来源：世界报/德新社，2022年9月（埃姆舍河）；北威州环保产业，鲁尔地区概况（2019年就业）；recyclingportal.eu（2016年、2018年）；鲁尔信息服务，2017年4月（Greentech.Ruhr）。`,
  },
  cityId: null,
  topics: ['business', 'living'],
  audiences: ['investors'],
  markets: ['china', 'netherlands', 'germany'],
  attribute: 'innovative',
  publishedAt: '2024-06-04T09:00:00+02:00',
  isSample: false,
};
