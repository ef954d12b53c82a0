import { toCityId } from '../../index.ts';
import type { ContentStory } from '../story.ts';

export const kitchenTableDegree: ContentStory = {
  key: 'sample-kitchen-table-degree',
  slug: {
    de: 'sample-hagen-ein-campus-auf-dem-kuechentisch',
    en: 'sample-hagen-a-campus-on-the-kitchen-table',
    zh: 'sample-hagen-canzhuo-shang-de-xiaoyuan',
  },
  title: {
    de: 'Hagen: ein Campus auf dem Küchentisch',
    en: 'Hagen: a campus on the kitchen table',
    zh: '哈根：餐桌上的校园',
  },
  teaser: {
    de: 'Deniz studiert in Hagen, wohnt in Izmir und kennt die Mensa nur vom Hörensagen. Eine erfundene Woche.',
    en: 'Deniz studies in Hagen, lives in Izmir and knows the canteen from hearsay. An invented week.',
    zh: '德尼兹在哈根上学，却住在伊兹密尔，食堂只听别人说起过。虚构的一周。',
  },
  body: {
    de: `Montags um sechs klappt Deniz Örnek den Laptop auf. Die Küche liegt in Izmir, der Studiengang in Hagen, das Frühstück dazwischen. Informatik, drittes Semester. „Mein Weg zur Vorlesung dauert vier Sekunden“, sagt er. „Fünf, wenn die Katze im Weg liegt.“

## Die Lerngruppe trifft sich trotzdem

Zu fünft sind sie, aus fünf Städten. Donnerstags reden sie zwei Stunden über Graphen und danach eine über alles andere. Einmal im Semester kommen sie wirklich zusammen, zur Klausur. Dann wird Hagen für drei Tage zu dem, was es auf dem Papier immer ist: eine große Studierendenstadt.

- Lena Platzhalter reist aus Ennepetal an, mit dem Rad.
- Deniz kommt am weitesten und ist als Erster da.
- Wer besteht, zahlt die Pizza. Wer nicht besteht, auch.

> „In Hagen habe ich keinen Schreibtisch. Aber ich habe dort Freunde.“

Nach dem Abschluss möchte Deniz bleiben, und zwar richtig. Eine Firma in Herdecke hat ihm ein Praktikum angeboten. Der Weg dorthin würde länger dauern als vier Sekunden. Damit, sagt er, könne er leben. Die Katze kommt mit.

Personen und Firmen dieses Textes sind erfunden.`,
    en: `On Mondays at six Deniz Örnek opens his laptop. The kitchen is in Izmir, the degree course in Hagen, and breakfast somewhere in between. Computer science, third semester. “My way to the lecture takes four seconds,” he says. “Five if the cat is in the way.”

## The study group meets all the same

There are five of them, from five cities. On Thursdays they spend two hours on graphs and another on everything else. Once a semester they meet in the flesh, for the exam. For three days Hagen then becomes what it always is on paper: a large student city.

- Lena Platzhalter arrives from Ennepetal, by bicycle.
- Deniz travels furthest and gets there first.
- Whoever passes pays for the pizza. Whoever fails pays too.

> “I have no desk in Hagen. But I have friends there.”

After graduating Deniz would like to stay, properly this time. A company in Herdecke has offered him a placement. The commute would take longer than four seconds. He says he could live with that. The cat is coming too.

People and companies in this text are invented.`,
    zh: `星期一早上六点，德尼兹（Deniz Örnek）打开电脑。厨房在伊兹密尔，学籍在哈根，早餐在两者之间。他读计算机，第三学期。“去上课，路上四秒钟。”他说，“猫挡路的话，五秒。”

## 学习小组照样见面

小组五个人，来自五座城市。每周四，两小时讨论图论，一小时聊别的。每学期真正见一次面，是为了考试。那三天，哈根就成了名副其实的大学城。

- 莱娜骑自行车从恩讷珀塔尔赶来。
- 德尼兹路程远，却总是先到。
- 考过的请吃比萨，没考过的也请。

> “我在哈根没有书桌，但有朋友。”

毕业之后，德尼兹想真正留下来。黑尔德克有家公司给了他实习机会。路上要花的时间，会比四秒长。他说，没问题，猫也一起来。

你也可以先从家里开始，再决定住在哪座城市。

本文人物与公司均为虚构。`,
  },
  cityId: toCityId('05914000'),
  topics: ['studying'],
  audiences: ['students'],
  markets: ['turkey', 'germany'],
  attribute: 'youthful',
  publishedAt: '2019-03-19T09:00:00+01:00',
  isSample: true,
};
