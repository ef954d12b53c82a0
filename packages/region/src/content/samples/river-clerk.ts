import { toCityId } from '../../index.ts';
import type { ContentStory } from '../story.ts';

export const riverClerk: ContentStory = {
  key: 'sample-river-clerk',
  slug: {
    de: 'sample-wesel-der-fluss-kennt-keinen-fahrplan',
    en: 'sample-wesel-the-river-has-no-timetable',
    zh: 'sample-weiseer-heliu-meiyou-shikebiao',
  },
  title: {
    de: 'Wesel: Der Fluss kennt keinen Fahrplan',
    en: 'Wesel: the river has no timetable',
    zh: '韦瑟尔：河流没有时刻表',
  },
  teaser: {
    de: 'Eine erfundene Disponentin in Wesel verbindet Schiffe, die pünktlich sein wollen, mit einem Fluss, der das nicht muss.',
    en: 'An invented dispatcher in Wesel connects ships that want to be punctual with a river that need not be.',
    zh: '一位虚构的调度员，一边是想准时的船，一边是不必准时的河。',
  },
  body: {
    de: `Um fünf liest Hanne Exemplar den Pegel. Vorher spricht sie nicht, danach umso mehr. Sie ist Disponentin bei der Reederei Strom & Muster in Wesel und entscheidet jeden Morgen, welches Schiff wie viel laden darf. Ein Handbreit Wasser mehr oder weniger: Das sind dreißig Lastwagen.

## Das Heft der Großmutter

In ihrer Schublade liegt ein Heft. Die Großmutter hat darin vierzig Jahre lang den Wasserstand notiert, mit Bleistift, jeden Tag. Ein Programm tut das heute genauer. Es fragt trotzdem bei Hanne an, denn im Heft steht auch, was danach geschah.

- Kunden sitzen in Rotterdam, Basel und, seit Kurzem, in Hagerstown.
- Die Amerikaner wollten zuerst das Programm kaufen. Dann wollten sie das Heft.
- Verkauft wurde keines von beiden. Vereinbart wurde ein Anruf am Tag.

> „Zuverlässig ist nicht, wer immer recht hat. Zuverlässig ist, wer rechtzeitig anruft.“

Ihre Tochter ist zwölf und liest seit dem Sommer mit. Sie schreibt auch in das Heft, mit Kugelschreiber. Darüber wird in der Familie noch gesprochen.

Personen und Firmen dieses Textes sind erfunden.`,
    en: `At five Hanne Exemplar reads the water gauge. Before that she does not speak; afterwards she makes up for it. She is a dispatcher at the shipping company Strom & Muster in Wesel, in the west of the Ruhr, and decides each morning how much each ship may load. A hand’s breadth of water, more or less, is thirty lorries.

## Grandmother’s notebook

In her drawer lies a notebook. For forty years her grandmother wrote down the water level in it, in pencil, every day. A program now does so more exactly. It still asks Hanne, because the notebook also says what happened next.

- Customers are in Rotterdam, Basel and, of late, Hagerstown.
- The Americans first wanted to buy the program. Then they wanted the notebook.
- Neither was sold. They agreed on one telephone call a day.

> “Reliable is not being right all the time. Reliable is calling in time.”

Her daughter is twelve and has been reading along since summer. She writes in the notebook too, in ballpoint pen. The family is still discussing that.

People and companies in this text are invented.`,
    zh: `早上五点，汉娜（Hanne Exemplar）先看水位。看之前不说话，看之后话很多。她在韦瑟尔的航运公司“Strom & Muster”当调度，每天早上决定每条船可以装多少。水深一掌之差，就是三十辆卡车。

## 祖母的本子

抽屉里有一个本子。四十年间，祖母每天用铅笔记下水位。如今有程序，记得更准。但程序还是要来问汉娜，因为本子里还写着：后来怎样了。

- 客户在鹿特丹、巴塞尔，近来还有美国的黑格斯敦。
- 美国人先想买程序，后来想买本子。
- 两样都没卖，说好了每天通一个电话。

> “可靠，不是永远正确，而是及时打电话。”

女儿十二岁，从夏天起跟着看水位，也在本子上写字，用的是圆珠笔。这件事，家里还在讨论。

想把货运到莱茵河沿岸的投资者，先学会看水位，不吃亏。

本文人物与公司均为虚构。`,
  },
  cityId: toCityId('05170048'),
  topics: ['logistics'],
  audiences: ['investors'],
  markets: ['netherlands', 'usa'],
  attribute: 'traditional',
  publishedAt: '2018-10-23T09:00:00+02:00',
  isSample: true,
};
