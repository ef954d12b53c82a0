import { toCityId } from '../../index.ts';
import type { ContentEvent } from '../event.ts';
import { sampleVenue } from './sample-venue.ts';

export const secondChoice: ContentEvent = {
  key: 'sample-event-second-choice',
  slug: {
    de: 'sample-hamm-abend-der-zweiten-wahl',
    en: 'sample-hamm-an-evening-of-second-choices',
    zh: 'sample-hamu-dier-zhiyuan-zhi-ye',
  },
  title: {
    de: 'Hamm: Abend der zweiten Wahl',
    en: 'Hamm: an evening of second choices',
    zh: '哈姆：第二志愿之夜',
  },
  teaser: {
    de: 'Fünf erfundene Studierende erzählen, was sie eigentlich werden wollten und warum sie geblieben sind.',
    en: 'Five invented students tell what they meant to become, and why they stayed.',
    zh: '五位虚构的大学生讲讲，原本想做什么，后来为什么留下。',
  },
  body: {
    de: `Hamm war nicht ihr Plan, sagt Elif Örnek, und das habe geholfen: Sie kam ohne Erwartungen und mit einem Koffer. Nach Izmir wollte sie zurück, nun baut sie hier Messgeräte. An diesem Abend erzählen vier weitere, wie ihre zweite Wahl die erste wurde.

Erfolgsgeschichten sind nicht bestellt. Es geht um Wohnungssuche im Regen, um das Fach, das nach drei Wochen gewechselt wurde, und um die Frage, wann man aufhört zu vergleichen.

Zum Schluss liest Li Yangben den Brief vor, mit dem er sich anderswo beworben hatte. Eine Antwort steht noch aus.

Veranstaltung, Ort und Personen sind erfunden.`,
    en: `Hamm was not her plan, says Elif Örnek, and that helped: she came without expectations and with one suitcase. She meant to go back to Izmir and now builds measuring instruments here. On this evening four more tell how their second choice became the first.

Success stories have not been ordered. It is about flat hunting in the rain, about the subject dropped after three weeks, and about the moment when people stop comparing.

At the end Li Yangben reads out the letter with which he applied elsewhere. An answer is still outstanding.

Event, venue and people are invented.`,
    zh: `埃莉芙（Elif Örnek）说，来哈姆不在她的计划之内，这倒帮了忙：没带期望，只带了一只箱子。她原想回伊兹密尔，如今在这里造测量仪器。这天晚上，另有四位讲讲第二志愿怎样变成第一。

这里不收成功故事。要讲的是雨中找房，是读了三周就换掉的专业，是人从什么时候起不再比较。

结束之前，李样本朗读他当年投给别处的申请信。回信至今未到。

活动、地点与人物均为虚构。`,
  },
  cityId: toCityId('05915000'),
  venue: sampleVenue({ de: 'Musteraula', en: 'Sample Auditorium', zh: '示例礼堂' }, 2),
  startsAt: '2019-11-21T18:00:00+01:00',
  endsAt: '2019-11-21T21:00:00+01:00',
  isAllDay: false,
  status: 'scheduled',
  topics: ['studying', 'living'],
  audiences: ['students'],
  markets: ['turkey', 'china'],
  attribute: 'authentic',
  publishedAt: '2019-10-21T09:00:00+02:00',
  isSample: true,
};
