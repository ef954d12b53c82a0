import { toCityId } from '../../index.ts';
import type { ContentEvent } from '../event.ts';
import { sampleVenue } from './sample-venue.ts';

export const oneForm: ContentEvent = {
  key: 'sample-event-one-form',
  slug: {
    de: 'sample-moers-ein-formular-24-stunden',
    en: 'sample-moers-one-form-24-hours',
    zh: 'sample-moersi-yizhang-biaoge-24-xiaoshi',
  },
  title: {
    de: 'Moers: Ein Formular, 24 Stunden',
    en: 'Moers: one form, 24 hours',
    zh: '默尔斯：一张表格，24小时',
  },
  teaser: {
    de: 'Acht erfundene Gruppen bauen dasselbe Formular neu. Gewonnen hat, wer die meisten Felder streicht.',
    en: 'Eight invented teams rebuild the same form. Whoever deletes the most fields wins.',
    zh: '八个虚构的小组重做同一张表格，删掉栏目多的获胜。',
  },
  body: {
    de: `Die Aufgabe passt auf eine Zeile: Wer in der Region eine Firma anmeldet, soll jede Angabe nur einmal machen. Das Formular, mit dem es losgeht, hat 94 Felder. Elf davon fragen nach dem Namen.

Acht Gruppen haben 24 Stunden, ein Sofa und einen Menschen vom Amt, der sagt, was im Gesetz steht und was nur immer so war. Programmieren muss nicht jede können. Lesen hilft mehr.

## Wertung

- Ein Punkt für jedes gestrichene Feld
- Zwei Punkte Abzug für jedes neue
- Fünf Punkte, wenn Wang Shili das Ergebnis ohne Nachfrage ausfüllt

Veranstaltung, Ort und Personen sind erfunden.`,
    en: `The task fits on one line: whoever registers a company in the region should state each thing only once. The form they begin with has 94 fields. Eleven of them ask for a name.

Eight teams have 24 hours, one sofa, and one person from the authorities who says what the law demands and what has merely always been so. Not everyone has to write code. Reading helps more.

## Scoring

- One point for every field deleted
- Two points off for every new one
- Five points if Wang Shili fills in the result without asking

Event, venue and people are invented.`,
    zh: `题目只有一行：在这里注册公司，每项信息只填一次。起点是一张有94个栏目的表格，其中11个在问姓名。

八个小组，24小时，一张沙发，外加一位政府职员。他负责说明哪些是法律规定，哪些只是向来如此。不要求人人会写代码，会读更有用。

## 计分

- 每删一栏，加一分
- 每添一栏，扣两分
- 王示例不提问就能填完，加五分

活动、地点与人物均为虚构。`,
  },
  cityId: toCityId('05170024'),
  venue: sampleVenue({ de: 'Mustersaal', en: 'Sample Hall', zh: '示例大厅' }, 24),
  startsAt: '2019-08-31T10:00:00+02:00',
  endsAt: '2019-09-01T10:00:00+02:00',
  isAllDay: false,
  status: 'scheduled',
  topics: ['digital', 'business'],
  audiences: ['entrepreneurs', 'students'],
  markets: ['germany', 'usa'],
  attribute: 'youthful',
  publishedAt: '2019-07-29T09:00:00+02:00',
  isSample: true,
};
