import { toCityId } from '../../index.ts';
import type { ContentEvent } from '../event.ts';
import { sampleVenue } from './sample-venue.ts';

export const consignmentNotes: ContentEvent = {
  key: 'sample-event-consignment-notes',
  slug: {
    de: 'sample-duisburg-frachtpapiere-fuer-anfaenger',
    en: 'sample-duisburg-freight-papers-for-beginners',
    zh: 'sample-duisibao-yundan-rumen',
  },
  title: {
    de: 'Duisburg: Frachtpapiere für Anfänger',
    en: 'Duisburg: freight papers for beginners',
    zh: '杜伊斯堡：货运单据入门',
  },
  teaser: {
    de: 'Ein erfundener Abend über Dokumente, die weiter reisen als die meisten Menschen.',
    en: 'An invented evening on documents that travel further than most people.',
    zh: '虚构的一晚：有些单据走得比大多数人还远。',
  },
  body: {
    de: `Wer Waren nach China schickt, schickt vor allem Papier. An diesem Abend liegt ein vollständiger Satz davon auf dem Tisch: Frachtbrief, Packliste, Ursprungszeugnis und ein Blatt, von dem niemand mehr weiß, wozu es dient.

Die Zollagentur Exempel & Partner erklärt jedes Stück auf Deutsch, Chinesisch und Niederländisch. Danach füllen alle eines selbst aus. Prämiert wird der schönste Fehler.

## Ablauf

- 18.00 Uhr: Ankommen, Suppe
- 18.30 Uhr: Ein Frachtbrief, Zeile für Zeile
- 20.00 Uhr: Fragen, auch dumme

Veranstaltung, Ort und Personen sind erfunden.`,
    en: `Whoever sends goods to China mainly sends paper. On this evening a complete set of it lies on the table: consignment note, packing list, certificate of origin, and a sheet whose purpose nobody remembers.

The customs agents Exempel & Partner explain each piece in German, Chinese and Dutch. Then everybody fills one in. There is a prize for the finest mistake.

## Programme

- 6 p.m.: arrival, soup
- 6.30 p.m.: a consignment note, line by line
- 8 p.m.: questions, silly ones included

Event, venue and people are invented.`,
    zh: `往中国发货，寄出去的其实主要是纸。这天晚上，桌上摆着一整套：运单、装箱单、原产地证明，还有一张谁也说不清用途的表格。

报关公司“Exempel & Partner”用德语、中文和荷兰语逐份讲解。然后每人自己填一份，错得出彩的有奖。

## 流程

- 18:00 入场，喝汤
- 18:30 一张运单，逐行讲
- 20:00 提问，傻问题也欢迎

活动、地点与人物均为虚构。`,
  },
  cityId: toCityId('05112000'),
  venue: sampleVenue({ de: 'Musterspeicher', en: 'Sample Warehouse', zh: '示例仓库' }, 1),
  startsAt: '2019-03-14T18:00:00+01:00',
  endsAt: '2019-03-14T21:00:00+01:00',
  isAllDay: false,
  status: 'scheduled',
  topics: ['logistics', 'business'],
  audiences: ['investors', 'entrepreneurs'],
  markets: ['china', 'netherlands'],
  attribute: 'reliable',
  publishedAt: '2019-02-11T09:00:00+01:00',
  isSample: true,
};
