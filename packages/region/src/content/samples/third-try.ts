import { toCityId } from '../../index.ts';
import type { ContentStory } from '../story.ts';

export const thirdTry: ContentStory = {
  key: 'sample-third-try',
  slug: {
    de: 'sample-marl-der-dritte-versuch',
    en: 'sample-marl-the-third-attempt',
    zh: 'sample-maer-disanci-shiyan',
  },
  title: { de: 'Marl: der dritte Versuch', en: 'Marl: the third attempt', zh: '马尔：第三次试验' },
  teaser: {
    de: 'Eine erfundene Chemikerin aus Krosno sucht einen Kleber, der loslässt. Zweimal hat er geklebt.',
    en: 'An invented chemist from Krosno is after a glue that lets go. Twice it had other ideas.',
    zh: '一位虚构的化学家从克罗斯诺来，想做一种会松手的胶。头两次，它各有主张。',
  },
  body: {
    de: `Dr. Agnieszka Próbka arbeitet in Marl an einem Widerspruch. Ihr Kleber soll halten, zehn Jahre lang, bei Regen und Hitze. Und dann soll er auf Kommando loslassen, damit man das Ding, das er hielt, wieder auseinandernehmen kann. Ein Telefon zum Beispiel. Oder eine Fassade.

## Zweimal gescheitert, einmal gefeiert

Der erste Versuch klebte nicht. Der zweite klebte zu gut; die Versuchstür ist bis heute zu. Beim dritten ließ der Kleber bei 61 Grad los, genau wie berechnet. Agnieszka rief ihre Mutter in Krosno an, der Partnerstadt von Marl. Die Mutter fragte, ob sie genug esse.

- Ihre Firma heißt Lösbar Muster und zählt neun Leute.
- Das Labor teilen sie mit zwei anderen jungen Firmen.
- Die Tür darf niemand anfassen. Sie ist jetzt ein Denkmal.

> „In der Chemie gilt: Ein Fehler mit Protokoll ist ein Ergebnis.“

Vom nächsten Jahr an testet ein Fensterbauer aus Dorsten den Kleber an echten Häusern. Er hat nur eine Bitte geäußert: erst die Fenster, dann die Türen.

Personen und Firmen dieses Textes sind erfunden.`,
    en: `Dr Agnieszka Próbka works on a contradiction in Marl, one of the Ruhr’s 53 cities. Her glue is to hold for ten years, in rain and heat. Then it is to let go on command, so that whatever it held can be taken apart again. A telephone, say. Or the front of a house.

## Failed twice, celebrated once

The first attempt did not stick. The second stuck too well; the test door is shut to this day. The third let go at 61 degrees, just as calculated. Agnieszka rang her mother in Krosno, twin town of Marl. Her mother asked whether she was eating properly.

- Her company is called Lösbar Muster and has nine people.
- They share the lab with two other young companies.
- Nobody may touch the door. It is a monument now.

> “In chemistry a mistake with a record is a result.”

From next year a window maker in Dorsten will test the glue on real houses. He has made one request only: windows first, doors later.

People and companies in this text are invented.`,
    zh: `阿格涅什卡博士（Agnieszka Próbka）在马尔研究一个矛盾：她的胶要粘得住，十年风雨不脱；又要在一声令下之后松开，好把粘过的东西拆下来再用，比如一部手机，或者一面外墙。

## 两次失败，一次庆祝

第一次，没粘住。第二次，粘得太牢，那扇试验门至今打不开。第三次，胶在61度松开，与计算一致。她给家乡的母亲打电话，那里是马尔的友好城市。母亲问：吃得好不好？

- 公司叫“Lösbar Muster”，九个人。
- 实验室与另外两家年轻企业合用。
- 那扇门谁也不许碰，它已经是纪念碑。

> “在化学里，有记录的错误就是结果。”

明年起，多尔斯滕一家门窗厂将在真房子上试用。厂主只提了一个请求：先试窗，后试门。

本文人物与公司均为虚构。`,
  },
  cityId: toCityId('05562024'),
  topics: ['science', 'business'],
  audiences: ['youngProfessionals'],
  markets: ['poland'],
  attribute: 'innovative',
  publishedAt: '2023-02-14T09:00:00+01:00',
  isSample: true,
};
