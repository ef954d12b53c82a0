import { toCityId } from '../../index.ts';
import type { ContentStory } from '../story.ts';

export const nightBus: ContentStory = {
  key: 'sample-night-bus',
  slug: {
    de: 'sample-dortmund-zwei-aus-leeds-und-der-letzte-bus',
    en: 'sample-dortmund-two-from-leeds-and-the-last-bus',
    zh: 'sample-duotemengde-mobanche',
  },
  title: {
    de: 'Dortmund: zwei aus Leeds und der letzte Bus',
    en: 'Dortmund: two from Leeds and the last bus',
    zh: '多特蒙德：两个利兹人与末班车',
  },
  teaser: {
    de: 'Weil sie eine Nacht lang an der Haltestelle standen, gründeten zwei erfundene Briten eine Firma.',
    en: 'Stranded at a stop for a night, two invented Brits founded a company.',
    zh: '两位虚构的英国人在车站站了一夜，于是办了一家公司。',
  },
  body: {
    de: `Die Geschäftsidee kam um 1.12 Uhr, der Bus kam nicht. Amy Specimen und Raj Placeholder, beide aus Leeds, beide mit Koffer, standen in Dortmund an einer Haltestelle und rechneten. Wie viele Menschen warten gerade irgendwo zwischen 53 Städten auf einen Anschluss, der eben weg ist?

Ein Jahr später gehört ihnen die Lastbus Ltd & Co. KG. Ihr Programm fragt vor der letzten Abfahrt, wer noch umsteigen will, und lässt den Bus vier Minuten warten. Vier Minuten sind wenig. Bis zum Morgen sind sie viel.

## Was in Dortmund anders lief

- Die Partnerstadt half: Jemand im Rathaus kannte jemanden in Leeds.
- Die erste Kundschaft saß nebenan, in Holzwickede und Schwerte.
- Das Büro war früher ein Hutladen. Der Spiegel hängt noch, die Miete auch eher dort als anderswo.

> „In London hätten wir Investoren gesucht. Hier haben wir zuerst einen Busfahrer gefunden.“

Der Fahrer heißt Kemal Mustermann, sitzt heute im Beirat und hat bisher jede Fassung des Programms zweimal zurückgeschickt. Die dritte läuft. Nachts, wenn sie fertig sind, fahren die beiden Gründer mit dem Bus nach Hause.

Personen und Firmen dieses Textes sind erfunden.`,
    en: `The business idea arrived at 1.12 a.m. The bus did not. Amy Specimen and Raj Placeholder, both from Leeds, both with suitcases, stood at a stop in Dortmund and did the sums. Five million people, 53 cities, and how many of them waiting right now for a connection that has just left?

A year later they own Lastbus Ltd & Co. KG. Before the last departure their program asks who still has to change, and lets the bus wait for four minutes. Four minutes is not much. Until morning, it is a lot.

## What was different in Dortmund

- The twinning helped: someone at the town hall knew someone in Leeds.
- The first customers were next door, in Holzwickede and Schwerte.
- The office used to be a hat shop. The mirror is still there, and so, more or less, is the rent.

> “In London we would have looked for investors. Here we found a bus driver first.”

The driver is called Kemal Mustermann. He now sits on the advisory board and has sent back every version of the program twice. The third one runs. At night, when the work is done, the founders go home by bus.

People and companies in this text are invented.`,
    zh: `凌晨1点12分，生意的主意来了，公交车没来。艾米（Amy Specimen）和拉杰（Raj Placeholder）都是利兹人，拖着箱子站在多特蒙德的车站，算起账来：53座城市之间，此刻有多少人在等一班刚刚开走的车？

一年后，他们有了自己的公司“Lastbus”。末班车发车前，程序先问谁还要换乘，然后让车等四分钟。四分钟不长，等到天亮就很长。

## 多特蒙德有何不同

- 友好城市帮了忙：市政厅里有人认识利兹的人。
- 第一批客户就在隔壁：霍尔茨维克德和施韦尔特。
- 办公室从前是帽子店，镜子还挂着，房租也差不多还是老样子。

> “在伦敦，我们会先找投资人。在这里，我们先找到一位公交司机。”

司机叫凯末尔，如今是公司顾问。每一版程序，他都退回两次；第三次，通过。夜里收工，两位创始人坐公交车回家。

本文人物与公司均为虚构。`,
  },
  cityId: toCityId('05913000'),
  topics: ['digital', 'mobility'],
  audiences: ['entrepreneurs'],
  markets: ['greatBritain'],
  attribute: 'dynamic',
  publishedAt: '2019-11-05T09:00:00+01:00',
  isSample: true,
};
