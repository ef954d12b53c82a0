import { toCityId } from '../../index.ts';
import type { ContentStory } from '../story.ts';

export const cleanAir: ContentStory = {
  key: 'sample-clean-air',
  slug: {
    de: 'sample-essen-luft-nach-plan',
    en: 'sample-essen-air-by-design',
    zh: 'sample-aisen-changzhou-kongqi-lvxin',
  },
  title: {
    de: 'Essen: Luft nach Plan',
    en: 'Essen: air by design',
    zh: '埃森：常州企业为何选在这里',
  },
  teaser: {
    de: 'Eine erfundene Firma aus Changzhou baut ihre Luftfilter jetzt auch in Essen. Der Grund war eine Schule.',
    en: 'An invented company from Changzhou now builds its air filters in Essen as well. A school was the reason.',
    zh: '一家虚构的常州空气过滤器企业在埃森设了研发点。打动他们的，是一所小学。',
  },
  body: {
    de: `Frau Lin Yangli leitet die Auslandsabteilung eines Herstellers von Luftfiltern in Changzhou. Als sie 2017 einen Standort in Europa suchte, hatte sie eine Liste mit 61 Kriterien. Essen erfüllte 58. Die übrigen drei, sagt sie, waren Wetter.

## Erst der Raum, dann die Halle

Den Ausschlag gab ein Besuch in einer Grundschule. Ein Ingenieurbüro aus Bottrop, die Planluft Muster GmbH, hatte dort Filter eingebaut und ein Jahr lang gemessen. Die Daten lagen offen, die Hausmeisterin erklärte sie. „Bei uns erklärt so etwas der Vorstand“, sagt Lin. „Die Hausmeisterin war besser.“

> Wer uns prüft, dem vertrauen wir.

Heute entwickeln zwölf Leute in Essen die nächste Gerätereihe. Sechs kamen aus Changzhou, sechs wohnen schon immer hier, aufgeteilt auf fünf Städte. Gesprochen wird Englisch, gestritten auf Deutsch, gegessen abwechselnd.

Die Partnerschaft beider Städte hat geholfen, aber anders als gedacht. Nicht die Urkunde zählte, sondern eine Telefonnummer: Im Rathaus nahm beim zweiten Klingeln jemand ab. Das stand nicht auf der Liste. Inzwischen ist es Kriterium 62.

Personen und Firmen dieses Textes sind erfunden.`,
    en: `Ms Lin Yangli runs the overseas department of an air-filter maker in Changzhou. When she looked for a site in Europe in 2017, she carried a list of 61 criteria. Essen, in the middle of the Ruhr and its 53 cities, met 58. The other three, she says, were weather.

## First a room, then a hall

A visit to a primary school decided it. An engineering office from Bottrop, Planluft Muster GmbH, had installed filters there and measured for a year. The data were open, and the caretaker explained them. “At home the board explains such things,” says Lin. “The caretaker was better.”

> Whoever tests us has our trust.

Today twelve people in Essen develop the next range. Six came from Changzhou, six have always lived here, spread over five cities. They speak English, argue in German and take turns choosing lunch.

The twinning of the two cities helped, if not in the way expected. What counted was not the certificate but a telephone number: at the town hall someone answered on the second ring. That had not been on the list. It is now criterion 62.

People and companies in this text are invented.`,
    zh: `林样丽女士负责一家常州企业的海外业务，产品是空气过滤器。2017年在欧洲选址，她带着一张清单，61项条件。埃森满足58项，另外三项，她说，都是天气。

## 先看一间教室

起决定作用的是一所小学。博特罗普的一家工程公司“Planluft Muster”在那里装了过滤器，连续测了一年，数据全部公开，讲解的是学校的管理员。“在我们那里，这种事由董事会来讲，”林女士说，“管理员讲得更清楚。”

> 谁肯检验我们，我们就信任谁。

如今埃森的研发点有12人：6位来自常州，6位是本地人，分别住在五座城市。开会说英语，争论说德语，午饭轮流挑。

常州与埃森是友好城市。真正有用的不是证书，而是一个电话号码：市政厅的电话，响到第二声就有人接。清单上原来没有这一条，现在是第62项。

本文人物与公司均为虚构。`,
  },
  cityId: toCityId('05113000'),
  topics: ['business', 'health'],
  audiences: ['investors'],
  markets: ['china'],
  attribute: 'modern',
  publishedAt: '2018-05-15T09:00:00+02:00',
  isSample: true,
};
