import { toCityId } from '../../index.ts';
import type { ContentEvent } from '../event.ts';
import { sampleVenue } from './sample-venue.ts';

export const visitWithoutWaiting: ContentEvent = {
  key: 'sample-event-visit-without-waiting',
  slug: {
    de: 'sample-witten-visite-ohne-wartezimmer',
    en: 'sample-witten-ward-round-without-a-waiting-room',
    zh: 'sample-weiteng-buyong-houzhen-de-chafang',
  },
  title: {
    de: 'Witten: Visite ohne Wartezimmer',
    en: 'Witten: a ward round without a waiting room',
    zh: '维滕：不用候诊的查房',
  },
  teaser: {
    de: 'Vier erfundene Ideen aus der Pflege, vorgeführt an Menschen, die ehrlich sagen, wenn es drückt.',
    en: 'Four invented ideas from nursing, shown on people who say so when it hurts.',
    zh: '四个来自护理一线的虚构点子，由会如实喊疼的人来试。',
  },
  body: {
    de: `Die beste Idee des Abends stammt von einer Nachtschwester und kostet vier Euro. Die teuerste kommt aus einem Forschungsprojekt und braucht noch einen zweiten Raum. Vorgeführt werden beide, dazu zwei, die dazwischenliegen.

Das Publikum liegt. Wer mag, probiert aus, was sonst andere mit ihm tun: heben, drehen, wiegen, fragen. Danach wird abgestimmt, im Bett und mit Handzeichen.

Geldgeber sind willkommen. Die ersten beiden Reihen bleiben für Menschen, die in dieser Woche Nachtdienst haben.

Veranstaltung, Ort und Personen sind erfunden.`,
    en: `The best idea of the evening comes from a night nurse and costs four euros. The most expensive one comes from a research project and still needs a second room. Both are shown, along with two from in between.

The audience lies down. Those who like try what others usually do to them: lifting, turning, weighing, asking. Then there is a vote, in bed and by show of hands.

Investors are welcome. The first two rows are kept for people on night duty that week.

Event, venue and people are invented.`,
    zh: `当晚公认的好点子出自一位夜班护士，成本四欧元。价钱高的那个来自一个研究项目，还缺第二个房间。两个都要演示，另有两个介于其间。

观众躺着看。愿意的话，可以亲身试试平时别人对病人做的事：抬、翻身、称重、询问。随后表决，躺在床上举手。

欢迎投资者。前两排留给那一周上夜班的人。

活动、地点与人物均为虚构。`,
  },
  cityId: toCityId('05954036'),
  venue: sampleVenue({ de: 'Musterstation', en: 'Sample Ward', zh: '示例病房' }, 4),
  startsAt: '2019-09-19T19:00:00+02:00',
  endsAt: '2019-09-19T21:00:00+02:00',
  isAllDay: false,
  status: 'scheduled',
  topics: ['health', 'science'],
  audiences: ['investors', 'youngProfessionals'],
  markets: ['germany', 'usa'],
  attribute: 'innovative',
  publishedAt: '2019-08-19T09:00:00+02:00',
  isSample: true,
};
