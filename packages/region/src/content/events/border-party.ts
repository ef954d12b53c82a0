import { toCityId } from '../../index.ts';
import type { ContentEvent } from '../event.ts';
import { sampleVenue } from './sample-venue.ts';

export const borderParty: ContentEvent = {
  key: 'sample-event-border-party',
  slug: {
    de: 'sample-herne-ein-fest-auf-der-stadtgrenze',
    en: 'sample-herne-a-party-on-the-city-limits',
    zh: 'sample-heierne-shijie-shang-de-jiehui',
  },
  title: {
    de: 'Herne: Ein Fest auf der Stadtgrenze',
    en: 'Herne: a party on the city limits',
    zh: '黑尔讷：开在市界上的派对',
  },
  teaser: {
    de: 'Die Tafel steht in zwei Städten, der Kuchen nur in einer. Ein erfundener Samstag.',
    en: 'The table stands in two cities, the cake in only one. An invented Saturday.',
    zh: '长桌横跨两座城市，蛋糕只在其中一座。虚构的一个星期六。',
  },
  body: {
    de: `Mitten durch die Straße läuft eine Grenze, die man nicht sieht. Für dieses Fest wird sie mit Kreide nachgezogen. Dann kommt eine Tafel darüber, 53 Meter lang, ein Meter für jede Stadt der Region.

Wer sitzen will, bringt einen Teller mit und etwas, das auf den Teller der anderen Seite passt. Um 18 Uhr wird getauscht: Die Herner Hälfte zieht um, die andere auch. Musik kommt von vier Gruppen, darunter eine aus Polen, die seit zwei Jahren in Herne probt und bisher jeden Nachbarn mitgenommen hat.

Der Kuchen bleibt, wo er ist. Daran sind frühere Feste gescheitert.

Veranstaltung, Ort und Personen sind erfunden.`,
    en: `Down the middle of the street runs a border that nobody can see. For this party it is drawn in chalk. Then a table goes across it, 53 metres long, one metre for every city in the region.

To get a seat, bring a plate, and something that belongs on a plate on the other side. At 6 p.m. everyone swaps: the Herne half moves over, and so does the rest. Four bands play, among them one from Poland that has rehearsed in Herne for two years and has won over every neighbour so far.

The cake stays where it is. Earlier parties came to grief over it.

Event, venue and people are invented.`,
    zh: `街道正中有一条看不见的界线。派对这天，用粉笔把它画出来，再在上面摆一张长桌：53米，区域里每座城市占一米。

想入座，请带一只盘子，再带一样适合放在对面盘子里的东西。18点换位：黑尔讷这一半搬过去，另一半搬过来。演奏的有四支乐队，其中一支来自波兰，在黑尔讷排练了两年，邻居们至今都很喜欢。

蛋糕不换位置。从前的派对，就是在这件事上没谈拢。

活动、地点与人物均为虚构。`,
  },
  cityId: toCityId('05916000'),
  venue: sampleVenue({ de: 'Mustergrenze', en: 'Sample Border', zh: '示例市界' }, 53),
  startsAt: '2019-06-22T14:00:00+02:00',
  endsAt: '2019-06-22T22:00:00+02:00',
  isAllDay: false,
  status: 'scheduled',
  topics: ['living', 'culture'],
  audiences: ['youngProfessionals', 'students'],
  markets: ['germany', 'poland'],
  attribute: 'cosmopolitan',
  publishedAt: '2019-05-20T09:00:00+02:00',
  isSample: true,
};
