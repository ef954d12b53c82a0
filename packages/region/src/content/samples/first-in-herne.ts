import { toCityId } from '../../index.ts';
import type { ContentStory } from '../story.ts';

export const firstInHerne: ContentStory = {
  key: 'sample-first-in-herne',
  slug: {
    de: 'sample-herne-die-nummer-eins-von-herne',
    en: 'sample-herne-the-number-one-of-herne',
    zh: 'sample-heierne-chuangye-diyiming',
  },
  title: {
    de: 'Herne: die Nummer eins von Herne',
    en: 'Herne: the number one of Herne',
    zh: '黑尔讷：本地创业第1号',
  },
  teaser: {
    de: 'Wo lange niemand gründet, ist man schnell bekannt. Ein erfundenes Start-up genießt es.',
    en: 'Where few people start companies, you are soon well known. An invented start-up enjoys it.',
    zh: '少有人创业的地方，出名很快。一家虚构的初创企业正享受这一点。',
  },
  body: {
    de: `Sophie Probe hat eine Firma gegründet, und am nächsten Tag wusste es der Bäcker. Das hat sie überrascht, denn sie selbst hatte es noch niemandem erzählt. „In Herne“, sagt sie, „braucht man keine Pressestelle. Man braucht Brötchen.“

Ihre Firma heißt Flickbar. Wer ein kaputtes Gerät hat, fotografiert es; das Programm erkennt das Teil und nennt die nächste Werkstatt, die es hat oder drucken kann. Achtzig Werkstätten aus elf Städten machen mit.

## Vorteile einer kleinen Szene

- Die Wirtschaftsförderung kennt ihren Geburtstag.
- Die erste Mitarbeiterin kam aus Bochum, der zweite aus Castrop-Rauxel, beide mit dem Rad.
- Wer in der Zeitung „das Start-up“ schreibt, meint sie.

> „Anderswo wäre ich eine von hundert. Hier bin ich eine, die man fragt, wie es läuft.“

Es läuft. Im zweiten Jahr zahlt Flickbar sieben Gehälter und eine Miete, über die Besuch aus anderen Städten zweimal nachfragt. Nebenan ist noch ein Ladenlokal frei. Probe würde sich über Konkurrenz freuen. Dann wäre sie immerhin Nummer eins von zweien.

Personen und Firmen dieses Textes sind erfunden.`,
    en: `Sophie Probe founded a company, and the next day the baker knew. That surprised her, since she had not told anyone yet. “In Herne you do not need a press office,” she says. “You need bread rolls.”

Herne is one of the Ruhr’s 53 cities, and the company is called Flickbar. If you have a broken device, you take a picture. The program recognises the part and names the nearest workshop that has it or can print it. Eighty workshops in eleven cities take part.

## The advantages of a small scene

- The business agency knows her birthday.
- The first employee came from Bochum, the second from Castrop-Rauxel, both by bicycle.
- When the paper writes “the start-up”, it means her.

> “Elsewhere I would be one of a hundred. Here I am the one they ask how it is going.”

It is going well. In its second year Flickbar pays seven salaries and a rent that visitors from other cities ask about twice. The shop next door is still empty. Probe would welcome some competition. She would then at least be number one of two.

People and companies in this text are invented.`,
    zh: `索菲（Sophie Probe）注册公司的第二天，面包师就知道了。她很惊讶，因为她谁都还没告诉。“在黑尔讷，”她说，“不需要新闻办公室，去买面包就行。”

公司叫“Flickbar”。谁家东西坏了，拍张照片，程序认出零件，告诉您附近哪家作坊有货，或者可以打印。如今有11座城市的80家作坊加入。

## 圈子小的好处

- 经济促进机构记得她的生日。
- 一号员工来自波鸿，二号来自卡斯特罗普-劳克塞尔，都骑车上班。
- 报上写“那家初创企业”，指的就是她。

> “在别处，我是一百家之一。在这里，人人问我近来如何。”

近来不错。第二年，公司发七个人的工资，付一份房租。外地来的客人听到房租，都要再问一遍。隔壁还有一间铺面空着。索菲欢迎竞争：到那时，她至少是两家里的第1号。

本文人物与公司均为虚构。`,
  },
  cityId: toCityId('05916000'),
  topics: ['digital', 'business'],
  audiences: ['entrepreneurs'],
  markets: ['germany'],
  attribute: 'dynamic',
  publishedAt: '2024-03-12T09:00:00+01:00',
  isSample: true,
};
