import { toCityId } from '../../index.ts';
import type { ContentStory } from '../story.ts';

export const lastHouse: ContentStory = {
  key: 'sample-last-house',
  slug: {
    de: 'sample-breckerfeld-das-letzte-haus-der-metropole',
    en: 'sample-breckerfeld-the-last-house-in-the-metropolis',
    zh: 'sample-buleikefeierde-nanduan-de-fangzi',
  },
  title: {
    de: 'Breckerfeld: das letzte Haus der Metropole',
    en: 'Breckerfeld: the last house in the metropolis',
    zh: '布雷克费尔德：大都市南端的房子',
  },
  teaser: {
    de: 'Ein erfundener Redakteur aus Leeds arbeitet am südlichen Ende der Region. Sein Chef weiß es. Die Kühe auch.',
    en: 'An invented editor from Leeds works at the southern end of the Ruhr. His boss knows. So do the cows.',
    zh: '一位虚构的利兹编辑，在全区南端上班。老板知道，奶牛也知道。',
  },
  body: {
    de: `Wenn Oliver Stand-In in der Videokonferenz sitzt, schaut hinter ihm eine Kuh ins Fenster. Lange hielten die Kolleginnen in Leeds das für einen Filter. Dann muhte sie.

Oliver schreibt Bedienungsanleitungen, und zwar so, dass man sie versteht. Dafür braucht er Ruhe, Strom und jemanden, der dumm fragt. In Breckerfeld hat er alles drei. Fragen stellt seine Vermieterin, Frau Anschauung, 81. Was sie nicht begreift, schreibt er neu.

## Warum so weit draußen

Er wollte wissen, wo die Region aufhört. Also nahm er den Zug und dann den Bus, bis niemand mehr einstieg. Am Ende stand ein Haus, und im Haus war eine Wohnung frei.

- Nach Hagen sind es 11 Kilometer Luftlinie.
- Freitags probt dort seine Band. Sie spielt besser, als sie heißt.
- Sonntags bleibt er da und erklärt Frau Anschauung das Telefon.

> „In Leeds wusste keiner, wo ich wohne. Hier weiß es sogar die Kuh.“

Ob er bleibt? Oliver hat darüber eine Anleitung geschrieben. Sie hat einen Schritt: bleiben.

Personen dieses Textes sind erfunden.`,
    en: `When Oliver Stand-In joins a video call, a cow looks in through the window behind him. For a long time his colleagues in Leeds took it for a filter. Then it mooed.

Oliver writes instruction manuals that people can understand. For that he needs quiet, electricity and someone to ask stupid questions. In Breckerfeld he has all three. The questions come from his landlady, Frau Anschauung, who is 81. Whatever she cannot follow, he writes again.

## Why so far out

He wanted to know where the Ruhr, five million people in 53 cities, comes to an end. So he took the train and then the bus, until nobody else got on. At the end stood a house, and in the house was a flat to let.

- It is 11 kilometres to Hagen, as the crow flies.
- His band rehearses there on Fridays. It plays better than its name.
- On Sundays he stays in and explains the telephone to Frau Anschauung.

> “In Leeds nobody knew where I lived. Here even the cow does.”

Will he stay? Oliver has written a manual on it. It has one step: stay.

People in this text are invented.`,
    zh: `奥利弗（Oliver Stand-In）开视频会议时，身后的窗口总有一头奶牛往里看。利兹的同事一直以为是特效，直到它叫了一声。

他的工作是写说明书，写得让人看懂。为此他需要三样东西：安静、电，还有一个肯问傻问题的人。在布雷克费尔德，三样都有。提问的是81岁的房东太太：她看不懂的，他就重写。

## 为什么住这么远

他想知道，这个地区到哪里为止。于是先坐火车，再坐公交，坐到没有人再上车。终点有一座房子，房子里正好有一套出租。

- 到哈根，直线11公里。
- 每周五他的乐队在那里排练，演得比名字好。
- 星期天他留在家里，给房东太太讲解电话怎么用。

> “在利兹，没人知道我住哪里。在这里，连奶牛都知道。”

会留下来吗？奥利弗为此写了一份说明书，只有一步：留下。

本文人物均为虚构。`,
  },
  cityId: toCityId('05954004'),
  topics: ['living', 'digital'],
  audiences: ['youngProfessionals'],
  markets: ['greatBritain'],
  attribute: 'authentic',
  publishedAt: '2023-11-07T09:00:00+01:00',
  isSample: true,
};
