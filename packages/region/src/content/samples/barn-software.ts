import { toCityId } from '../../index.ts';
import type { ContentStory } from '../story.ts';

export const barnSoftware: ContentStory = {
  key: 'sample-barn-software',
  slug: {
    de: 'sample-sonsbeck-glasfaser-bis-zur-scheune',
    en: 'sample-sonsbeck-fibre-to-the-barn',
    zh: 'sample-songsibeike-guangxian-dao-gucang',
  },
  title: {
    de: 'Sonsbeck: Glasfaser bis zur Scheune',
    en: 'Sonsbeck: fibre to the barn',
    zh: '松斯贝克：光纤接到谷仓',
  },
  teaser: {
    de: 'Vier erfundene Programmierer arbeiten zwischen Apfelbäumen. Ihre Kundschaft glaubt an eine Verwechslung.',
    en: 'Four invented programmers work between apple trees. Their customers suspect a mix-up.',
    zh: '四位虚构的程序员在苹果树之间上班，客户总以为走错了地方。',
  },
  body: {
    de: `Besuch von außerhalb fährt meist zweimal an der Einfahrt vorbei. Eine Softwarefirma, denkt man, sieht anders aus. Hier sieht sie aus wie eine Scheune, und das liegt daran, dass sie eine ist. Drinnen sitzen vier Leute und schreiben ein Programm, das Obst sortiert.

## Erst der Apfel, dann der Code

Gegründet hat die Firma Kernhaus Muster der Landwirtssohn Till Fiktiv. Er konnte programmieren, sein Vater konnte Äpfel. Gestritten haben sie über die Frage, wann ein Apfel rot ist. Heute entscheidet das eine Kamera, die beide angelernt haben. Sie gibt meistens dem Vater recht.

- Zwei Kolleginnen kommen aus Xanten, eine aus Alpen, alle mit dem Rad.
- Mittags kocht, wer am wenigsten gebaut hat.
- Die Kundschaft reicht von Venlo bis Werder.

> „Man fragt uns, warum wir nicht in die Stadt ziehen. Wir zählen doch längst dazu.“

Sonsbeck hat von allen 53 Kommunen die wenigsten Menschen. Till findet, das sei ein Vorteil: Der Anteil der Apfelsortierer ist hier vermutlich Rekord. Nachgerechnet hat es niemand.

Personen und Firmen dieses Textes sind erfunden.`,
    en: `Visitors usually drive past the entrance twice. A software company, one thinks, looks different. This one looks like a barn, the reason being that it is one. Inside sit four people writing a program that sorts fruit.

## Apple first, code later

Kernhaus Muster was founded by Till Fiktiv, a farmer’s son. He knew how to program, his father knew apples. They argued over when an apple is red. Today a camera decides, trained by both. It mostly agrees with the father.

- Two colleagues come from Xanten, one from Alpen, all by bicycle.
- Whoever has built the least cooks lunch.
- Customers range from Venlo to Werder.

> “People ask why we do not move to the city. We have been part of it for years.”

Of the 53 municipalities of the Ruhr, Sonsbeck has the fewest people. Till sees an advantage in that: its share of apple sorters is presumably a record. Nobody has checked. What he can prove is the commute. From his bed to the barn it is sixty steps, or seventy by way of the kitchen.

People and companies in this text are invented.`,
    zh: `外地客人多半会两次开过门口。软件公司不该是这个样子，他们想。它看上去像谷仓，因为它就是谷仓。里面坐着四个人，写一个给水果分级的程序。

## 先有苹果，后有代码

公司叫“Kernhaus Muster”，创始人蒂尔（Till Fiktiv）是农家子弟。他会编程，父亲懂苹果。父子俩争论的问题是：苹果到什么程度算红？如今由摄像头决定，是两个人一起教会的，多数时候它站在父亲一边。

- 两位同事来自克桑滕，一位来自阿尔彭，都骑车。
- 谁当天写得少，谁做午饭。
- 客户从荷兰的芬洛，到德国东部。

> “有人问，为什么不搬进城里？我们早就算在城里了。”

53个市镇中，松斯贝克人口列末位。蒂尔觉得这是优势：按人口比例，这里的苹果分级员恐怕名列前茅，只是没人算过。能算的是通勤：从床到谷仓，六十步。

本文人物与公司均为虚构。`,
  },
  cityId: toCityId('05170040'),
  topics: ['digital', 'business'],
  audiences: ['entrepreneurs'],
  markets: ['germany', 'netherlands'],
  attribute: 'dynamic',
  publishedAt: '2023-09-05T09:00:00+02:00',
  isSample: true,
};
