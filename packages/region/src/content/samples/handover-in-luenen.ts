import { toCityId } from '../../index.ts';
import type { ContentStory } from '../story.ts';

export const handoverInLuenen: ContentStory = {
  key: 'sample-handover-in-luenen',
  slug: {
    de: 'sample-luenen-der-schluessel-wechselt-die-hand',
    en: 'sample-luenen-the-key-changes-hands',
    zh: 'sample-lvnen-yaoshi-yishou',
  },
  title: {
    de: 'Lünen: Der Schlüssel wechselt die Hand',
    en: 'Lünen: the key changes hands',
    zh: '吕嫩：钥匙换手',
  },
  teaser: {
    de: 'Ein erfundener Maschinenbauer übergibt seine Firma an einen Käufer aus Zwolle. Die Bedingung war ein Praktikum.',
    en: 'An invented machine builder hands his firm to a buyer from Zwolle. The condition was a placement.',
    zh: '一位虚构的机械厂主把公司交给荷兰买家，条件是先来实习。',
  },
  body: {
    de: `Horst Schablone hat vierzig Jahre lang Maschinen gebaut, die Etiketten auf Flaschen kleben. Mit 67 suchte er jemanden, der weitermacht. Seine Kinder sind Lehrerin und Imker. Also schrieb er eine Anzeige, und es meldeten sich elf Fonds und ein Mensch.

Der Mensch hieß Bas Voorlopig, kam aus Zwolle, einer Partnerstadt von Lünen, und wollte die Zahlen sehen. „Erst die Werkstatt“, sagte Schablone. Voorlopig musste vier Wochen mitarbeiten, im Blaumann, an der Fräse. In der zweiten Woche ging etwas zu Bruch. Er zahlte es selbst. Damit war der Verkauf im Grunde beschlossen.

## Was im Vertrag steht

- Die 38 Arbeitsplätze bleiben zehn Jahre in Lünen.
- Der Name Schablone Etikettiertechnik bleibt auch.
- Der alte Chef darf mittwochs kommen. Er muss aber klingeln.

> „Geld hatten alle. Bas hatte Öl unter den Nägeln.“

Inzwischen liefert die Firma auch nach Waalwijk und Dordrecht. Mittwochs klingelt es um sieben. Voorlopig macht auf, mit zwei Tassen.

Personen und Firmen dieses Textes sind erfunden.`,
    en: `For forty years Horst Schablone built machines that stick labels on bottles. At 67 he looked for someone to carry on. His children are a teacher and a beekeeper. So he placed an advertisement, and eleven funds replied, and one person.

The person was Bas Voorlopig from Zwolle, twin town of Lünen, which is one of the Ruhr’s 53 cities. He wanted to see the figures. “Workshop first,” said Schablone. Voorlopig had to work there for four weeks, in overalls, at the milling machine. In the second week something broke. He paid for it himself. That, in essence, settled the sale.

## What the contract says

- All 38 jobs stay in Lünen for ten years.
- So does the name, Schablone Etikettiertechnik.
- The old boss may come on Wednesdays. He has to ring, though.

> “They all had money. Bas had oil under his fingernails.”

The company now delivers to Waalwijk and Dordrecht as well. On Wednesdays the bell rings at seven. Voorlopig opens the door, holding two cups.

People and companies in this text are invented.`,
    zh: `霍斯特（Horst Schablone）四十年来只造一种机器：给瓶子贴标签。67岁时，他想找人接手。两个孩子，一个当老师，一个养蜂。他登了广告，回信的有十一家基金和一个人。

这个人叫巴斯（Bas Voorlopig），来自吕嫩的友好城市兹沃勒。他想看账本。“先看车间。”霍斯特说。巴斯穿上工装，在铣床旁干了四周。第二周弄坏了一样东西，他自己赔了。买卖到此，其实已经谈成。

## 合同里写着

- 38个岗位，十年内留在吕嫩。
- 公司名称不改。
- 老厂长每周三可以来，但要按门铃。

> “钱，大家都有。巴斯的指甲缝里有机油。”

如今公司的机器也卖到荷兰的瓦尔韦克和多德雷赫特。每周三早上七点，门铃响，巴斯端着两杯咖啡去开门。

本文人物与公司均为虚构。`,
  },
  cityId: toCityId('05978024'),
  topics: ['business'],
  audiences: ['investors', 'entrepreneurs'],
  markets: ['netherlands'],
  attribute: 'reliable',
  publishedAt: '2022-03-22T09:00:00+01:00',
  isSample: true,
};
