import { toCityId } from '../../index.ts';
import type { ContentEvent } from '../event.ts';
import { sampleVenue } from './sample-venue.ts';

export const lakesideOffice: ContentEvent = {
  key: 'sample-event-lakeside-office',
  slug: {
    de: 'sample-haltern-am-see-buero-mit-seeblick',
    en: 'sample-haltern-am-see-an-office-with-a-lake',
    zh: 'sample-haerteng-kanhu-bangongshi',
  },
  title: {
    de: 'Haltern am See: Büro mit Seeblick',
    en: 'Haltern am See: an office with a lake',
    zh: '湖畔哈尔滕：看得见湖的办公室',
  },
  teaser: {
    de: 'Abgesagt: ein erfundener Arbeitstag am Wasser, für den sich zu viele und ein Reiher angemeldet hatten.',
    en: 'Cancelled: an invented working day by the water, for which too many people and one heron had signed up.',
    zh: '已取消：虚构的水边办公日，报名的人太多，外加一只苍鹭。',
  },
  body: {
    de: `**Diese Veranstaltung ist abgesagt.** Der Steg trägt zwölf Menschen, angemeldet hatten sich 140. Wer einen Platz hatte, bekommt Nachricht; bezahlt hatte niemand etwas.

Geplant war ein gewöhnlicher Arbeitstag an einem ungewöhnlichen Tisch: Strom vom Ufer, Netz aus dem Rucksack, Mittagspause im Wasser. Die Frage dahinter bleibt offen. Wie weit vom Schreibtisch darf ein Schreibtisch stehen?

Die Gastgeberin Hanna Musterfrau sucht nun einen längeren Steg. Der Reiher hat seinen Platz behalten.

Veranstaltung, Ort und Personen sind erfunden.`,
    en: `**This event is cancelled.** The jetty carries twelve people; 140 had signed up. Everyone who had a place will be told, and nobody had paid anything.

The plan was an ordinary working day at an unusual table: power from the shore, network from a rucksack, lunch break in the water. The question behind it stays open. How far from the desk may a desk be?

The host, Hanna Musterfrau, is now looking for a longer jetty. The heron has kept his place.

Event, venue and people are invented.`,
    zh: `**本活动已取消。** 栈桥只能承载12人，报名的有140人。已获名额者会收到通知；没有人付过费。

原本的打算，是在一张不寻常的桌子旁过一个寻常的工作日：岸上接电，背包里带网络，午休下水。背后的问题仍然没有答案：办公桌可以离办公桌多远？

主人汉娜（Hanna Musterfrau）正在找一座更长的栈桥。苍鹭的位置保留。

活动、地点与人物均为虚构。`,
  },
  cityId: toCityId('05562016'),
  venue: sampleVenue({ de: 'Mustersteg', en: 'Sample Jetty', zh: '示例栈桥' }, 12),
  startsAt: '2019-10-12T09:00:00+02:00',
  endsAt: '2019-10-12T16:00:00+02:00',
  isAllDay: false,
  status: 'cancelled',
  topics: ['living', 'digital'],
  audiences: ['youngProfessionals'],
  markets: ['germany', 'greatBritain'],
  attribute: 'modern',
  publishedAt: '2019-09-09T09:00:00+02:00',
  isSample: true,
};
