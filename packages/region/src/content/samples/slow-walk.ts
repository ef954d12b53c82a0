import { toCityId } from '../../index.ts';
import type { ContentStory } from '../story.ts';

export const slowWalk: ContentStory = {
  key: 'sample-slow-walk',
  slug: {
    de: 'sample-haltern-die-therapie-heisst-spazierengehen',
    en: 'sample-haltern-the-treatment-is-called-walking',
    zh: 'sample-haerteng-manzou-liaofa',
  },
  title: {
    de: 'Haltern am See: Die Therapie heißt Spazierengehen',
    en: 'Haltern am See: the treatment is called walking',
    zh: '湖畔哈尔滕：处方是散步',
  },
  teaser: {
    de: 'Eine erfundene Physiotherapeutin behandelt Rücken und Ungeduld. Gegen das Zweite hilft ein Rundweg.',
    en: 'An invented physiotherapist treats backs and impatience. For the second she prescribes a lake.',
    zh: '一位虚构的理疗师治腰，也治着急。治着急的办法，是绕湖一圈。',
  },
  body: {
    de: `„Sie sind zu schnell“, sagt Ida Modell als Erstes, egal zu wem. Sie leitet eine Praxis in Haltern am See, und ihre Kundschaft kommt mit dem Rücken, dem Knie oder dem Wunsch, dass es bis Donnerstag wieder gut ist. Modell geht dann mit ihnen spazieren.

## Fünf Kilometer, keine Minute schneller

Das Rezept ist schlicht: einmal um den See, ohne Uhr. Wer auf das Telefon schaut, fängt von vorn an. Auf dem Weg hört sie, was wehtut, und meistens ist es etwas anderes als auf der Überweisung. Ihr Kollege Paweł Makieta, der aus Rybnik kommt, hat die Methode ergänzt. Er trägt einen Rucksack mit Suppe.

- Vier von sechs Angestellten sind für diese Stelle aus größeren Städten hergezogen.
- Bewerbungsgespräche finden im Gehen statt.
- Bisher ist niemand umgekehrt.

> „Die meisten müssen nicht trainieren. Sie müssen nur einmal nichts müssen.“

Im Sommer eröffnet eine zweite Praxis in Marl, mit einem Park statt einem See. Ida Modell hat die Strecke schon abgelaufen. Zweimal, weil sie beim ersten Mal auf die Uhr gesehen hat.

Personen und Firmen dieses Textes sind erfunden.`,
    en: `“You are too fast,” says Ida Modell to begin with, whoever it is. She runs a practice in Haltern am See, the northern edge of the Ruhr and its 53 cities. People come to her with a back, a knee, or the wish to be well by Thursday. She takes them for a walk.

## Five kilometres, not a minute faster

The prescription is simple: once around the lake, without a watch. Whoever looks at the telephone starts again. On the way she hears what hurts, and mostly it is not what the referral says. Her colleague Paweł Makieta, who comes from Rybnik, has added to the method. He carries a rucksack with soup.

- Four of the six employees moved here from larger cities for the job.
- Interviews are held on foot.
- Nobody has turned back so far.

> “Most people do not need exercise. They need, for once, not to need anything.”

In summer a second practice opens in Marl, with a park in place of a lake. Ida Modell has already walked the route. Twice, because the first time she looked at her watch.

People and companies in this text are invented.`,
    zh: `“您太快了。”不管对谁，伊达（Ida Modell）开口都是这一句。她在湖畔哈尔滕开一家理疗所。来的人，有的腰疼，有的膝盖疼，有的希望星期四之前好起来。她就陪他们去散步。

## 五公里，一分钟也不许快

处方很简单：绕湖一圈，不戴手表。看一次手机，从头走起。一路上，她听人说哪里疼，多半与转诊单上写的不一样。同事帕维尔（Paweł Makieta）来自波兰的雷布尼克，给疗法添了一项：他背着一壶汤。

- 六名员工里，四名是为这份工作从大城市搬来的。
- 面试边走边谈。
- 至今没有人半路折返。

> “多数人缺的不是锻炼，而是有那么一次，什么都不必做。”

夏天，第二家店将在马尔开业，没有湖，有公园。伊达已经把路线走了一遍，准确地说是两遍，因为头一遍她看了表。

本文人物与公司均为虚构。`,
  },
  cityId: toCityId('05562016'),
  topics: ['health', 'living'],
  audiences: ['youngProfessionals'],
  markets: ['germany', 'poland'],
  attribute: 'authentic',
  publishedAt: '2024-04-23T09:00:00+02:00',
  isSample: true,
};
