import { toCityId } from '../../index.ts';
import type { ContentStory } from '../story.ts';

export const lockPickers: ContentStory = {
  key: 'sample-lock-pickers',
  slug: {
    de: 'sample-bochum-sie-bricht-ein-damit-niemand-einbricht',
    en: 'sample-bochum-she-breaks-in-for-a-living',
    zh: 'sample-bohong-anquan-shiyanshi',
  },
  title: {
    de: 'Bochum: Sie bricht ein, damit niemand einbricht',
    en: 'Bochum: she breaks in so that nobody else can',
    zh: '波鸿：她闯进去，别人就闯不进',
  },
  teaser: {
    de: 'Grace Sampleton kam für zwei Jahre aus Pittsburgh. Inzwischen verlängert sie zum dritten Mal. Eine erfundene Forscherin erzählt.',
    en: 'Grace Sampleton came from Pittsburgh for two years. She is now on her third extension. An invented researcher speaks.',
    zh: '格蕾丝从匹兹堡来，原本只待两年，如今第三次续约。一位虚构的研究者。',
  },
  body: {
    de: `Grace Sampleton öffnet Türen, die ihr nicht gehören. Beruflich. In einem Labor in Bochum prüft sie, ob sich Insulinpumpen aus der Ferne verstellen lassen. Bisher ließ sich jede zweite. Danach nicht mehr.

„Zu Hause hätte ich erst drei Anwälte gefragt“, sagt sie. „Hier hat die Herstellerfirma gefragt, ob sie zusehen darf.“ Die Firma heißt Medibeispiel, sitzt in Witten und schickt seither jedes Gerät vor dem Verkauf vorbei.

## Warum Bochum

Sampleton hatte Angebote aus größeren Städten. Den Ausschlag gab ein Rundgang: Am Vormittag sah sie das Labor, am Mittag die Leute, die ihre Ergebnisse brauchen, und am Abend eine Wohnung, die sie bezahlen konnte.

> „In einer Stunde erreiche ich vier Arbeitsgruppen, die mir widersprechen. Das ist Forschung.“

## Was sie vermisst

Bagels. Ihr Nachbar, ein pensionierter Lehrer aus Hattingen, backt ihr jetzt welche. Sie sind rund und haben ein Loch, über den Rest wird noch verhandelt. Ihre Stelle ist um zwei Jahre verlängert. Sie hat nicht lange überlegt, nur die Pumpen hat sie vorher gefragt. Keine antwortete. So soll es sein.

Personen und Firmen dieses Textes sind erfunden.`,
    en: `Grace Sampleton opens doors that are not hers. She does it for a living. In a laboratory in Bochum, one of the 53 cities that make up the Ruhr, she tests whether insulin pumps can be tampered with from afar. So far every second one could. Afterwards, none.

“At home I would have called three lawyers first,” she says. “Here the manufacturer asked whether they could watch.” The manufacturer is called Medibeispiel, has its office in Witten, and has sent every device round before launch ever since.

## Why Bochum

She had offers from bigger places. A tour decided it. In the morning she saw the lab, at noon the people who need her results, and in the evening a flat she could pay for.

> “Within an hour I can reach four research groups that disagree with me. That is science.”

## What she misses

Bagels. Her neighbour, a retired teacher from Hattingen, now bakes them for her. They are round and have a hole; the rest is under negotiation. Her contract has been extended by two years. She did not think about it for long, though she did ask the pumps first. None of them answered. That is how it should be.

People and companies in this text are invented.`,
    zh: `格蕾丝（Grace Sampleton）的工作是打开不属于她的门。在波鸿的一间实验室里，她测试胰岛素泵会不会被人远程改动。到目前为止，两台里就有一台会。经她看过之后，一台也不会。

“在家乡，我得先问三位律师，”她说，“在这里，厂家问能不能来旁观。”厂家叫“Medibeispiel”，在维滕。从那以后，每款设备上市前都先送来。

## 为什么是波鸿

更大的城市也给过她机会。决定因素是一天的参观：上午看实验室，中午见到需要这些成果的人，傍晚看了一套租得起的房子。

> “一小时之内，我能找到四个反对我的课题组。这才叫研究。”

## 想念什么

贝果。邻居是哈廷根的一位退休教师，现在专门为她烤。圆是圆了，洞也有了，其余还在商量。合同又延长两年，她没有考虑很久，只是先问了问那些泵。没有一台回答。正该如此。

本文人物与公司均为虚构。`,
  },
  cityId: toCityId('05911000'),
  topics: ['science', 'digital'],
  audiences: ['youngProfessionals'],
  markets: ['usa'],
  attribute: 'innovative',
  publishedAt: '2020-02-04T09:00:00+01:00',
  isSample: true,
};
