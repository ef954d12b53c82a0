import { toCityId } from '../../index.ts';
import type { ContentEvent } from '../event.ts';
import { sampleVenue } from './sample-venue.ts';

export const shopWindowConcert: ContentEvent = {
  key: 'sample-event-shop-window-concert',
  slug: {
    de: 'sample-gelsenkirchen-konzert-im-schaufenster',
    en: 'sample-gelsenkirchen-a-concert-in-a-shop-window',
    zh: 'sample-gaiersenjixing-chuchuang-yinyuehui',
  },
  title: {
    de: 'Gelsenkirchen: Konzert im Schaufenster',
    en: 'Gelsenkirchen: a concert in a shop window',
    zh: '盖尔森基兴：橱窗里的音乐会',
  },
  teaser: {
    de: 'Das Orchester sitzt drinnen, das Publikum steht draußen, dazwischen eine erfundene Scheibe.',
    en: 'The orchestra sits inside, the audience stands outside, with an invented pane between.',
    zh: '乐队坐在里面，听众站在外面，中间隔着一块虚构的玻璃。',
  },
  body: {
    de: `Ein leerer Laden ist meistens ein Problem. Für zwei Stunden ist er ein Konzertsaal mit besserer Lage als die meisten. Sieben Musikerinnen und Musiker spielen im Schaufenster, ein Lautsprecher bringt den Ton auf den Gehweg.

Wer stehen bleibt, ist Publikum. Eintritt gibt es nicht, eine Garderobe auch nicht, und wer weitergeht, stört niemanden. In der Pause wird gezeigt, was der Laden sonst noch sein könnte. Drei Mietverträge liegen aus, alle auf ein Jahr.

Das letzte Stück wünscht sich, wer gegenüber auf den Bus wartet.

Veranstaltung, Ort und Personen sind erfunden.`,
    en: `An empty shop is usually a problem. For two hours it is a concert hall with a better address than most. Seven musicians play in the window, and a loudspeaker carries the sound to the pavement.

Whoever stops is the audience. There is no ticket and no cloakroom, and those who walk on disturb nobody. During the interval the place shows what else it could be. Three leases are laid out, each for a year.

The last piece is chosen by whoever is waiting for the bus across the street.

Event, venue and people are invented.`,
    zh: `空店铺通常是个难题。这两个小时，它是一座音乐厅，地段比多数音乐厅都好。七位乐手在橱窗里演奏，扩音器把声音送到人行道上。

停下脚步的，就是听众。不收门票，不寄存外衣，走开也不打扰谁。中场休息时，展示这间铺子还能做什么；三份租约摆在那里，租期都是一年。

压轴曲目由对面车站等车的人来点。

活动、地点与人物均为虚构。`,
  },
  cityId: toCityId('05513000'),
  venue: sampleVenue({ de: 'Musterladen', en: 'Sample Shop', zh: '示例店铺' }, 7),
  startsAt: '2019-12-05T17:00:00+01:00',
  endsAt: '2019-12-05T19:00:00+01:00',
  isAllDay: false,
  status: 'scheduled',
  topics: ['culture', 'business'],
  audiences: ['entrepreneurs', 'youngProfessionals'],
  markets: ['germany', 'greatBritain'],
  attribute: 'dynamic',
  publishedAt: '2019-11-04T09:00:00+01:00',
  isSample: true,
};
