import { toCityId } from '../../index.ts';
import type { ContentStory } from '../story.ts';

export const warmWater: ContentStory = {
  key: 'sample-warm-water',
  slug: {
    de: 'sample-bottrop-waerme-aus-dem-keller-der-nachbarn',
    en: 'sample-bottrop-heat-from-next-door',
    zh: 'sample-botetuoluopu-linju-de-reliang',
  },
  title: {
    de: 'Bottrop: Wärme aus dem Keller der Nachbarn',
    en: 'Bottrop: heat from the cellar next door',
    zh: '博特罗普：邻居的余热',
  },
  teaser: {
    de: 'Ein erfundener Handwerksbetrieb heizt eine Straße mit dem, was ein Rechenzentrum übrig hat.',
    en: 'An invented heating firm warms a street with what a data centre has left over.',
    zh: '一家虚构的供暖企业，用数据中心多出来的热量，给一条街取暖。',
  },
  body: {
    de: `Im Keller eines Bürohauses in Bottrop rechnen zweihundert Maschinen, und dabei wird ihnen warm. Früher blies man die Wärme aufs Dach. Heute geht sie durch ein Rohr über die Straße und heizt 46 Wohnungen. Dazwischen steht ein Gerät, so groß wie ein Kleiderschrank. Gebaut hat es Marek Atrapa, Heizungsmeister in dritter Generation und seit vier Jahren Gründer.

## Vom Betrieb zur Firma

Sein Vater reparierte Kessel. Marek wollte Kessel überflüssig machen. Das gab Gesprächsstoff. Geeinigt haben sie sich auf eine Aufteilung: Der Vater leitet den Betrieb Atrapa Heizung, der Sohn die Firma Nachbarwärme Muster, und den Kaffee trinken sie zusammen.

- Das erste Gerät entstand in Gliwice, bei einem Cousin.
- Das zweite in Bottrop, mit einer Hochschule als Prüferin.
- Das dritte läuft.

> „Wärme ist wie Besuch. Man muss nur wissen, wer gerade welche übrig hat.“

Zwei Nachbarstädte haben angefragt. Atrapa will erst den zweiten Winter abwarten. Das ist, sagt er, der Handwerker in ihm.

Personen und Firmen dieses Textes sind erfunden.`,
    en: `In the cellar of an office block in Bottrop, one of the Ruhr’s 53 cities, two hundred machines do sums and grow warm. The heat used to be blown off the roof. Today it runs through a pipe across the street and heats 46 flats. In between stands a device the size of a wardrobe. It was built by Marek Atrapa, a third-generation heating engineer and for four years a founder.

## From workshop to company

His father repaired boilers. Marek wanted to make boilers unnecessary. It gave them something to talk about. They settled on a division of labour: the father runs Atrapa Heizung, the son Nachbarwärme Muster, and they have coffee together.

- The first device was made in Gliwice, at a cousin’s.
- The second in Bottrop, with a university checking it.
- The third one works.

> “Heat is like visitors. You only need to know who has some to spare.”

Two neighbouring cities have asked for one. Atrapa wants to see a second winter first. That, he says, is the craftsman in him.

People and companies in this text are invented.`,
    zh: `博特罗普一座办公楼的地下室里，两百台机器在计算，算着算着就热了。从前，热气从屋顶排走；如今，它沿着一根管道穿过马路，给46套住宅供暖。中间的设备有衣柜那么大，是马雷克（Marek Atrapa）造的。他是家里第三代供暖技师，四年前开始创业。

## 从作坊到公司

父亲修锅炉，马雷克想让锅炉不再需要。父子俩因此有话可谈。后来分了工：父亲管“Atrapa Heizung”，儿子管“Nachbarwärme Muster”，咖啡一起喝。

- 第一台样机在友好城市格利维采，表兄家里做的。
- 第二台在博特罗普，由一所高校检测。
- 第三台，成了。

> “热量就像客人，只要知道谁家正好多出来就行。”

两座邻城已来询问。马雷克想再过一个冬天再说。他说，自己骨子里还是手艺人。

本文人物与公司均为虚构。`,
  },
  cityId: toCityId('05512000'),
  topics: ['business', 'living'],
  audiences: ['entrepreneurs'],
  markets: ['germany', 'poland'],
  attribute: 'innovative',
  publishedAt: '2022-11-15T09:00:00+01:00',
  isSample: true,
};
