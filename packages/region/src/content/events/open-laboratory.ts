import { toCityId } from '../../index.ts';
import type { ContentEvent } from '../event.ts';
import { sampleVenue } from './sample-venue.ts';

export const openLaboratory: ContentEvent = {
  key: 'sample-event-open-laboratory',
  slug: {
    de: 'sample-bochum-ein-labor-macht-die-tuer-auf',
    en: 'sample-bochum-a-laboratory-opens-its-door',
    zh: 'sample-bohong-shiyanshi-kaimen',
  },
  title: {
    de: 'Bochum: Ein Labor macht die Tür auf',
    en: 'Bochum: a laboratory opens its door',
    zh: '波鸿：实验室开门一天',
  },
  teaser: {
    de: 'Sechs erfundene Versuche zum Mitmachen. Einer davon geht absichtlich schief.',
    en: 'Six invented experiments to take part in. One of them fails on purpose.',
    zh: '六个虚构的实验，人人可以动手，其中一个故意失败。',
  },
  body: {
    de: `Forschung sieht von außen aus wie eine Tür mit Schild. An diesem Samstag steht sie offen. Dahinter warten sechs Tische, sechs Versuche und Menschen, die gern erklären, warum der vierte nie gelingt.

Mitmachen darf, wer studieren will, studiert oder es einmal vorhatte. Kittel gibt es in drei Größen, Antworten auf Deutsch, Englisch, Türkisch und Polnisch.

## Die sechs Tische

- Wiegen, was fast nichts wiegt
- Licht um die Ecke schicken
- Eine Farbe, die es zweimal gibt
- Der Versuch, der nie gelingt
- Messen, bis es stimmt
- Aufräumen: der Teil, den niemand zeigt

Veranstaltung, Ort und Personen sind erfunden.`,
    en: `Seen from outside, research looks like a door with a sign. On this Saturday it is open. Behind it are six tables, six experiments, and people who like to explain why the fourth never works.

Come if you want to study, if you do study, or if you once meant to. Lab coats come in three sizes, answers in German, English, Turkish and Polish.

## The six tables

- Weighing what weighs next to nothing
- Sending light round a corner
- One colour that exists twice
- The experiment that never works
- Measuring until it is right
- Tidying up: the part nobody shows

Event, venue and people are invented.`,
    zh: `从外面看，科研就是一扇挂着牌子的门。这个星期六，门开着。里面有六张桌子、六个实验，还有一群乐意解释“为什么第四个从来不成功”的人。

想读大学的、正在读的、曾经想读的，都可以来。白大褂有三种尺码，解答用德语、英语、土耳其语和波兰语。

## 六张桌子

- 称一称几乎没有重量的东西
- 让光拐个弯
- 一种颜色，两个来历
- 从来不成功的实验
- 一直量到对为止
- 收拾台面：没人展示的那部分

活动、地点与人物均为虚构。`,
  },
  cityId: toCityId('05911000'),
  venue: sampleVenue({ de: 'Musterlabor', en: 'Sample Laboratory', zh: '示例实验室' }, 6),
  startsAt: '2019-04-06T10:00:00+02:00',
  endsAt: '2019-04-06T16:00:00+02:00',
  isAllDay: false,
  status: 'scheduled',
  topics: ['science', 'studying'],
  audiences: ['students'],
  markets: ['germany', 'turkey', 'poland'],
  attribute: 'innovative',
  publishedAt: '2019-03-04T09:00:00+01:00',
  isSample: true,
};
