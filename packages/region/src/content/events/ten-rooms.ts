import { toCityId } from '../../index.ts';
import type { ContentEvent } from '../event.ts';
import { sampleVenue } from './sample-venue.ts';

export const tenRooms: ContentEvent = {
  key: 'sample-event-ten-rooms',
  slug: {
    de: 'sample-essen-zehn-raeume-in-einem-tag',
    en: 'sample-essen-ten-rooms-in-one-day',
    zh: 'sample-aisen-yitian-shijian-wuzi',
  },
  title: {
    de: 'Essen: Zehn Räume in einem Tag',
    en: 'Essen: ten rooms in one day',
    zh: '埃森：一天看十处房子',
  },
  teaser: {
    de: 'Eine erfundene Rundfahrt für alle, die einen Standort suchen und keine Broschüre mehr lesen wollen.',
    en: 'An invented tour for people who need premises and are done with brochures.',
    zh: '虚构的看房之旅，为寻找落脚点、又不想再读宣传册的人准备。',
  },
  body: {
    de: `Ein Bus, zehn Adressen, eine Liste mit drei Spalten: Was kostet es? Ab wann? Wer sagt Ja? Mehr muss niemand wissen, bevor er einen Raum betritt.

Die Fahrt führt durch drei Städte, denn Mietverträge halten sich nicht an Stadtgrenzen. In jedem Raum ist ein Mensch dabei, der unterschreiben darf. Vorträge sind nicht geplant. Wer einen halten möchte, sitzt hinten.

## Gut zu wissen

- Gesprochen wird Deutsch und Englisch.
- Mittag gibt es in Raum fünf, weil er eine Küche hat.
- Raum acht gefällt meist niemandem. Er bleibt trotzdem im Programm, zum Vergleich.

Veranstaltung, Ort und Personen sind erfunden.`,
    en: `One coach, ten addresses, one list with three columns: what does it cost, when is it free, who can say yes? Nobody needs to know more before walking into a room.

The tour crosses three cities of the region, because leases pay no attention to city limits. In every room there is somebody who is allowed to sign. No talks are planned. Anyone who wants to give one sits at the back.

## Good to know

- Languages: German and English.
- Lunch is in room five, since it has a kitchen.
- Hardly anyone likes room eight. It stays on the list, for comparison.

Event, venue and people are invented.`,
    zh: `一辆大巴，十个地址，一张三栏的表：多少钱？何时可用？谁能拍板？进门之前，知道这些就够了。

路线经过三座城市，因为租约不管市界。每一处都有一位有权签字的人在场。没有讲座；谁想讲，请坐后排。

## 须知

- 语言：德语和英语。
- 午饭在五号屋，因为那里有厨房。
- 八号屋很少有人喜欢，仍然保留，供比较。

活动、地点与人物均为虚构。`,
  },
  cityId: toCityId('05113000'),
  venue: sampleVenue(
    { de: 'Treffpunkt Musterplatz', en: 'Meeting point Sample Square', zh: '集合点：示例广场' },
    10,
  ),
  startsAt: '2019-05-09T09:30:00+02:00',
  endsAt: '2019-05-09T17:00:00+02:00',
  isAllDay: false,
  status: 'scheduled',
  topics: ['business'],
  audiences: ['investors', 'entrepreneurs'],
  markets: ['usa', 'greatBritain', 'germany'],
  attribute: 'dynamic',
  publishedAt: '2019-04-02T09:00:00+02:00',
  isSample: true,
};
