import { toCityId } from '../../index.ts';
import type { ContentStory } from '../story.ts';

export const denseAndWide: ContentStory = {
  key: 'dense-and-wide',
  slug: {
    de: 'herne-und-schermbeck-eine-metropole-zwei-dichten',
    en: 'herne-and-schermbeck-one-metropolis-two-densities',
    zh: 'heierne-yu-sheermubeike',
  },
  title: {
    de: 'Herne und Schermbeck: eine Metropole, zwei Dichten',
    en: 'Herne and Schermbeck: one metropolis, two densities',
    zh: '黑尔讷与舍尔姆贝克：同一个大都市，两种密度',
  },
  teaser: {
    de: '3.043 Menschen je Quadratkilometer hier, 123 dort. Zwischen beiden liegt eine Autofahrt und ziemlich viel Auswahl.',
    en: '3,043 people to the square kilometre here, 123 there. Between the two lies a short drive and a good deal of choice.',
    zh: '这里每平方公里3043人，那里123人。两地之间，隔着一段车程，也隔着许多选择。',
  },
  body: {
    de: `Herne bringt 156.449 Menschen auf 51,42 Quadratkilometern unter. Schermbeck hat 110,70 Quadratkilometer für 13.602. Macht 3.043 Menschen je Quadratkilometer in der einen Kommune und 123 in der anderen, am 31. Dezember 2019. Dazwischen liegen alle anderen 51 der Region.

## Der Schnitt ist ein Kompromiss

Im Mittel kommt die Region auf 1.152 Menschen je Quadratkilometer. Berlin liegt bei 4.118. Selbst in Herne ist also noch Luft nach oben, und in Schermbeck zur Seite.

## Was das für Unternehmen heißt

Wer einen Standort sucht, sucht meist zweierlei: Menschen in der Nähe und Platz für die Halle. Beides am selben Ort ist teuer. Beides in derselben Region ist eine Frage der Karte. Im Umkreis von 20 Kilometern um Herne liegen die Zentren von 15 weiteren Kommunen der Region; mit Herne zählen sie 2,6 Millionen Menschen. Bei Schermbeck sind es acht weitere und 543.000.

## Was das für Familien heißt

- In Herne ist der Nachbar nah. In Schermbeck kennt er Sie trotzdem.
- Wer umzieht, wechselt die Dichte und behält die Region.
- Ein Umzug in die andere Richtung ist jederzeit möglich.

Der Unterschied ist kein Mangel an Einheit. Er ist das Angebot.

Quelle: Destatis, Gemeindeverzeichnis (GV-ISys), 4. Quartal 2020, Bevölkerung am 31. Dezember 2019; Dichten und Umkreise (zwischen Mittelpunkten) selbst berechnet.`,
    en: `Herne fits 156,449 people on 51.42 square kilometres. Schermbeck has 110.70 square kilometres for 13,602. That makes 3,043 people to the square kilometre in the one and 123 in the other, on 31 December 2019. The other 51 municipalities of the Ruhr lie in between.

## The average is a compromise

Taken together, the region has 1,152 people to the square kilometre. Berlin has 4,118. Even Herne still has room upwards, then, and Schermbeck sideways.

## What it means for companies

Anyone looking for a site usually wants two things: people nearby and space for the building. Both in one place is expensive. Both in one region is a matter of reading the map. Within 20 kilometres of Herne lie the centres of 15 other municipalities of the region; with Herne they count 2.6 million people. Around Schermbeck it is eight others and 543,000.

## What it means for families

- In Herne the neighbour is close. In Schermbeck he knows you anyway.
- Whoever moves changes density and keeps the region.
- Moving back the other way is always possible.

The difference is no lack of unity. It is the offer.

Source: Destatis, register of municipalities (GV-ISys), fourth quarter of 2020, population on 31 December 2019; densities and circles (between centre points) are our own calculation.`,
    zh: `黑尔讷51.42平方公里，住着15.6万人；舍尔姆贝克110.70平方公里，住着1.4万人。算下来，前者每平方公里3043人，后者123人（2019年12月31日）。鲁尔其余51个市镇，都在两者之间。

## 平均数只是折中

全区平均每平方公里1152人，柏林是4118人。黑尔讷还可以往高处长，舍尔姆贝克还可以往宽处长。

## 对企业意味着什么

选址通常要两样东西：附近有人，厂房有地。要在同一地点兼得，代价不小；要在同一地区兼得，看图就行。黑尔讷周围20公里内，有区内15个市镇的中心，连同黑尔讷合计263万人；舍尔姆贝克周围是8个，合计54万人。

## 对家庭意味着什么

- 在黑尔讷，邻居离您近；在舍尔姆贝克，邻居离您远，一样认得您。
- 搬一次家，换了密度，没换地区。
- 想搬回来，随时可以。

差别不是不团结。差别就是这里能给的选择。

来源：德国联邦统计局市镇名录（GV-ISys），2020年第四季度，人口截至2019年12月31日；密度与范围（中心点之间）为自行计算。`,
  },
  cityId: toCityId('05916000'),
  topics: ['business', 'living'],
  audiences: ['investors', 'youngProfessionals'],
  markets: ['germany', 'usa', 'china'],
  attribute: 'authentic',
  publishedAt: '2021-09-14T09:00:00+02:00',
  isSample: false,
};
