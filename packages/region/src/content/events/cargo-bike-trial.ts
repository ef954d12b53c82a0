import { toCityId } from '../../index.ts';
import type { ContentEvent } from '../event.ts';
import { sampleVenue } from './sample-venue.ts';

export const cargoBikeTrial: ContentEvent = {
  key: 'sample-event-cargo-bike-trial',
  slug: {
    de: 'sample-unna-testfahrt-mit-umzugskarton',
    en: 'sample-unna-test-ride-with-a-removal-box',
    zh: 'sample-wuna-dai-zhixiang-shiqi',
  },
  title: {
    de: 'Unna: Testfahrt mit Umzugskarton',
    en: 'Unna: a test ride with a removal box',
    zh: '乌纳：带着纸箱试骑',
  },
  teaser: {
    de: 'Fünf erfundene Lastenräder, ein echter Berg und die Frage, wer bremst.',
    en: 'Five invented cargo bikes, one real hill, and the question of who brakes.',
    zh: '五辆虚构的货运自行车，一道真正的坡，以及谁来刹车的问题。',
  },
  body: {
    de: `Ein Lastenrad probiert man nicht leer. Deshalb bekommt hier jeder einen Umzugskarton, gefüllt mit dem, was beim Umzug immer übrig bleibt: Kabel, Kaffeetassen, ein Buch über Ordnung.

Die Strecke ist drei Kilometer lang, hat eine Ampel, eine Steigung und eine Kurve, über die man hinterher spricht. Am Ziel wird gewogen. Wer alle Tassen heil bringt, behält eine.

Mechanikerin Femke Voorbeeld aus Utrecht stellt vorher jeden Sattel ein. Sie sagt, das sei der eigentliche Termin.

Veranstaltung, Ort und Personen sind erfunden.`,
    en: `Nobody should try a cargo bike empty. So everyone gets a removal box, filled with what is always left over after a move: cables, coffee cups, a book about tidiness.

The course is three kilometres long, with one traffic light, one climb, and one bend that people talk about afterwards. Boxes are weighed at the finish. Bring all cups home whole and you keep one.

Before the start Femke Voorbeeld, a mechanic from Utrecht, adjusts every saddle. That, she says, is what the event is really for.

Event, venue and people are invented.`,
    zh: `试货运自行车，不能空着车斗。所以每人领一只搬家纸箱，里面装着搬完家总会剩下的东西：电线、咖啡杯、一本讲收纳的书。

全程三公里，有一个红绿灯、一道坡，还有一个骑完之后大家都要谈起的弯。终点称重；杯子一只没碎的，可以带走一只。

出发之前，来自乌得勒支的技师费姆克（Femke Voorbeeld）为每个人调好车座。她说，这才是活动的正题。

活动、地点与人物均为虚构。`,
  },
  cityId: toCityId('05978036'),
  venue: sampleVenue({ de: 'Musterhof', en: 'Sample Yard', zh: '示例院子' }, 3),
  startsAt: '2019-07-03T17:00:00+02:00',
  endsAt: '2019-07-03T20:00:00+02:00',
  isAllDay: false,
  status: 'scheduled',
  topics: ['mobility', 'living'],
  audiences: ['youngProfessionals'],
  markets: ['netherlands', 'germany'],
  attribute: 'modern',
  publishedAt: '2019-06-05T09:00:00+02:00',
  isSample: true,
};
