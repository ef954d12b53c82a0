import { toCityId } from '../../index.ts';
import type { ContentStory } from '../story.ts';

export const lightForRent: ContentStory = {
  key: 'sample-light-for-rent',
  slug: {
    de: 'sample-unna-licht-auf-zeit',
    en: 'sample-unna-light-for-rent',
    zh: 'sample-wuna-chuzu-guangxian',
  },
  title: { de: 'Unna: Licht auf Zeit', en: 'Unna: light for rent', zh: '乌纳：出租光线' },
  teaser: {
    de: 'Eine erfundene Lichtgestalterin vermietet Dämmerung. Ihr Lager steht in Unna, ihre Kundschaft überall.',
    en: 'An invented lighting designer rents out dusk. Her store is in Unna, her customers are everywhere.',
    zh: '一位虚构的灯光设计师出租黄昏。仓库在乌纳，客户在各处。',
  },
  body: {
    de: `Nora Versuch besitzt vierhundert Lampen und macht sie selten alle an. „Licht“, sagt sie, „ist die Kunst, etwas dunkel zu lassen.“ Aus einem Lager in Unna beleuchtet sie Hochzeiten, Werkshallen und einmal einen Kreisverkehr. Der Kreisverkehr hat ihr die meisten Aufträge gebracht.

## Warum Unna

Weil von hier aus alles nah ist, findet sie, und weil der Vermieter der Halle keine Fragen zu Stromrechnungen stellt. Bis Kamen sind es 6,7 Kilometer Luftlinie, bis Holzwickede 6,1. Ihre drei Angestellten wohnen in drei Städten. Wer den kürzesten Heimweg hat, baut als Letzter ab; das wechselt, und deshalb nehmen sie jeden Auftrag an.

- Gebucht wird für eine Nacht, eine Woche oder eine Jahreszeit.
- Gezahlt wird vorher, gestaunt danach.

> „Man ruft mich, wenn ein Ort anders aussehen soll und trotzdem derselbe bleiben muss.“

Im Winter kommt ein Schulhof dran. Die Kinder haben abgestimmt: grün. Nora hatte auf Blau gehofft und macht jetzt Grün. Es sieht, muss sie zugeben, besser aus.

Personen und Firmen dieses Textes sind erfunden.`,
    en: `Nora Versuch owns four hundred lamps and rarely switches all of them on. “Light,” she says, “is the art of leaving things dark.” From a store in Unna, one of the Ruhr’s 53 cities, she lights weddings, factory halls and once a roundabout. The roundabout has brought her most of her orders.

## Why Unna

Because everything is near from here, she finds, and because the owner of the hall asks no questions about electricity bills. As the crow flies it is 6.7 kilometres to Kamen and 6.1 to Holzwickede. Her three employees live in three cities. Whoever has the shortest way home packs up last. It is a different one each time, which is why they take every order.

- Bookings are for a night, a week or a season.
- Payment comes first, wonder afterwards.

> “They call me when a place should look different and still has to be the same.”

This winter it is a school yard. The children voted: green. Nora had hoped for blue and is now doing green. It looks better, she has to admit.

People and companies in this text are invented.`,
    zh: `诺拉（Nora Versuch）有四百盏灯，很少全部打开。“光，”她说，“就是让一些地方保持黑暗的手艺。”她的仓库在乌纳，照过婚礼，照过厂房，还照过一个环岛。环岛给她带来的订单不少。

## 为什么是乌纳

她说，因为从这里去哪儿都近，也因为房东不打听电费。到卡门直线6.7公里，到霍尔茨维克德6.1公里。三名员工住在三座城市，谁回家的路短，谁留下收尾。每次轮到的人不同，所以什么订单都接。

- 可以租一夜、一周或一季。
- 先付款，后惊喜。

> “一个地方想换个样子，又必须还是它自己，人们就来找我。”

今年冬天轮到一座校园。孩子们投票，选了绿色。诺拉本来想用蓝色，现在只好用绿色。她得承认，绿色好看。

明年的档期，她留出一周给自己：把家里的灯修好。

本文人物与公司均为虚构。`,
  },
  cityId: toCityId('05978036'),
  topics: ['culture', 'business'],
  audiences: ['youngProfessionals', 'entrepreneurs'],
  markets: ['germany'],
  attribute: 'modern',
  publishedAt: '2022-01-18T09:00:00+01:00',
  isSample: true,
};
