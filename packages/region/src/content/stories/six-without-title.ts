import { toCityId } from '../../index.ts';
import type { ContentStory } from '../story.ts';

export const sixWithoutTitle: ContentStory = {
  key: 'six-without-title',
  slug: {
    de: 'sechs-staedte-die-keine-sind',
    en: 'six-cities-that-are-not',
    zh: 'liuzuo-bushi-chengshi-de-chengshi',
  },
  title: {
    de: 'Sechs Städte, die keine sind',
    en: 'Six cities that are not',
    zh: '六座不是城市的“城市”',
  },
  teaser: {
    de: 'Alpen, Bönen, Holzwickede, Hünxe, Schermbeck, Sonsbeck: Sechs der „53 Städte“ führen den Titel Stadt nicht. Die Metropole hat sie trotzdem nötig.',
    en: 'Alpen, Bönen, Holzwickede, Hünxe, Schermbeck, Sonsbeck: six of the “53 cities” hold no such title. The metropolis needs them anyway.',
    zh: '阿尔彭、伯嫩、霍尔茨维克德、许恩克瑟、舍尔姆贝克、松斯贝克：“53座城市”里，有六个没有“市”的称号。大都市却少不了它们。',
  },
  body: {
    de: `Das Motto sagt 53 Städte. Das Gemeindeverzeichnis sagt 47 Städte und sechs Gemeinden. Beides stimmt, wenn man es nebeneinanderschreibt.

## Die sechs

- Bönen, Kreis Unna: 18.171 Menschen
- Holzwickede, Kreis Unna: 17.076
- Schermbeck, Kreis Wesel: 13.602
- Hünxe, Kreis Wesel: 13.598
- Alpen, Kreis Wesel: 12.479
- Sonsbeck, Kreis Wesel: 8.673

Zusammen sind das 83.599 Menschen, 1,6 Prozent der Region. Ihnen gehören 392,96 Quadratkilometer, 8,9 Prozent der Fläche. Wenn es in der Metropole luftig wird, sind meist sie der Grund.

## Klein heißt nicht weit weg

Von der Mitte Holzwickedes sind es 10,7 Kilometer Luftlinie bis zur Mitte von Dortmund. Sonsbeck liegt weiter draußen: Bis Xanten sind es 8,1 Kilometer, bis Duisburg deutlich mehr. Auch das ist Auswahl. Man kann hier auf dem Land wohnen und mit fünf Millionen Menschen eine Region teilen.

## Warum sie mitzählen

In einer Metropole aus vielen Städten entscheidet nicht der Titel, sondern die Nachbarschaft. Jede der sechs hat auf dem Plan ein eigenes Feld, in einer von vier Farben, wie die großen auch. Die Farbe gibt es ohne Urkunde.

Quelle: Destatis, Gemeindeverzeichnis (GV-ISys), 4. Quartal 2020, Bevölkerung am 31. Dezember 2019; Summen, Anteile und Luftlinien zwischen den Mittelpunkten selbst berechnet.`,
    en: `The motto of the Ruhr says 53 cities. The register says 47 towns and cities and six municipalities. Both are right, as long as they stand side by side.

## The six

- Bönen, Unna district: 18,171 people
- Holzwickede, Unna district: 17,076
- Schermbeck, Wesel district: 13,602
- Hünxe, Wesel district: 13,598
- Alpen, Wesel district: 12,479
- Sonsbeck, Wesel district: 8,673

Together that makes 83,599 people, 1.6 per cent of the region. They hold 392.96 square kilometres, 8.9 per cent of its area. Where the metropolis gets airy, they are usually the reason.

## Small is not far

From the centre of Holzwickede it is 10.7 kilometres to the centre of Dortmund as the crow flies. Sonsbeck lies further out: 8.1 kilometres to Xanten, a good deal more to Duisburg. That, too, is a choice. You can live in the country here and share a region with five million people.

## Why they count

In a metropolis of many cities it is not the title that decides, but the neighbourhood. Each of the six has a field of its own on the plan, in one of four colours, like the large ones. The colour comes without a charter.

Source: Destatis, register of municipalities (GV-ISys), fourth quarter of 2020, population on 31 December 2019; sums, shares and distances between centre points are our own calculation.`,
    zh: `口号说53座城市，名录说47个市和六个镇。把两句话写在一起，就都对了。

## 这六个是

- 伯嫩，乌纳县：1.8万人
- 霍尔茨维克德，乌纳县：1.7万人
- 舍尔姆贝克，韦瑟尔县：1.4万人
- 许恩克瑟，韦瑟尔县：1.4万人
- 阿尔彭，韦瑟尔县：1.2万人
- 松斯贝克，韦瑟尔县：8673人

六地合计8.4万人，占全区人口的1.6%；面积392.96平方公里，占全区的8.9%。大都市里显得宽敞的地方，多半有它们的功劳。

## 小，不等于远

从霍尔茨维克德中心到多特蒙德中心，直线距离10.7公里。松斯贝克更靠外：到克桑滕8.1公里，到杜伊斯堡就远了。这也是一种选择：住在乡间，同时与五百万人同在一个地区。

## 为什么算数

由许多城市组成的大都市，看的不是称号，而是邻里。在城市地图上，六个镇各有一格，四种颜色取其一，与大城市一样。上色，不需要证书。

来源：德国联邦统计局市镇名录（GV-ISys），2020年第四季度，人口截至2019年12月31日；合计、占比与中心点之间的直线距离为自行计算。`,
  },
  cityId: toCityId('05978008'),
  topics: ['living'],
  audiences: ['youngProfessionals', 'investors'],
  markets: ['germany', 'netherlands', 'greatBritain'],
  attribute: 'authentic',
  publishedAt: '2021-03-16T09:00:00+01:00',
  isSample: false,
};
