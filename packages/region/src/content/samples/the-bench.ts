import { toCityId } from '../../index.ts';
import type { ContentStory } from '../story.ts';

export const theBench: ContentStory = {
  key: 'sample-the-bench',
  slug: {
    de: 'sample-dorsten-die-hobelbank-bleibt',
    en: 'sample-dorsten-the-bench-stays',
    zh: 'sample-duoersiteng-laomugongtai',
  },
  title: {
    de: 'Dorsten: Die Hobelbank bleibt',
    en: 'Dorsten: the bench stays',
    zh: '多尔斯滕：老木工台还在',
  },
  teaser: {
    de: 'Eine erfundene Tischlerin übernimmt einen Betrieb von 1908 und baut Küchen, die umziehen können.',
    en: 'An invented joiner takes over a workshop of 1908 and builds kitchens that can move house.',
    zh: '一位虚构的女木匠接手一家1908年的作坊，做可以搬家的厨房。',
  },
  body: {
    de: `Die Hobelbank ist älter als alle, die an ihr arbeiten. Seit 1908 steht sie in einer Werkstatt in Dorsten, und seit letztem Jahr gehört sie Merle Skizze, 29, Tischlermeisterin. Der Vorbesitzer, Herr Urbild, hat ihr zur Übergabe zwei Dinge geschenkt: seinen Zollstock und seine Kundenkartei. Im Zollstock fehlt ein Glied. In der Kartei fehlt niemand.

## Alt kann jeder, neu auch

Merle baut Küchen, die man mitnehmen kann. Wer umzieht, zieht sechs Bolzen und stellt die Schränke in der nächsten Wohnung anders zusammen. Die Idee kam ihr nach dem vierten Umzug in drei Städten. Die Verbindung kam von der Hobelbank: ein Zapfen, wie ihn schon Urbilds Großvater schnitt.

- Ein Drittel der Aufträge kommt von Menschen, die gerade zugezogen sind.
- Ein Lehrling lernt am Rechner, eine an der Bank. Nach einem halben Jahr tauschen sie.

> „Tradition heißt, dass jemand vor mir die Fehler schon gemacht hat.“

Herr Urbild schaut donnerstags vorbei. Er sagt nie etwas. Manchmal nickt er. Merle zählt mit: elfmal bisher.

Personen und Firmen dieses Textes sind erfunden.`,
    en: `The workbench is older than anyone who works at it. It has stood in a workshop in Dorsten, one of the Ruhr’s 53 cities, since 1908. Since last year it has belonged to Merle Skizze, 29, master joiner. The previous owner, Herr Urbild, gave her two things at the handover: his folding rule and his card index of customers. The rule has a section missing. The index has nobody missing.

## Old is easy, so is new

Merle builds kitchens you can take with you. To move, you pull six bolts and put the cupboards together differently in the next flat. The idea came to her after her fourth move in three cities. The joint came from the bench: a tenon that Urbild’s grandfather used to cut.

- One order in three comes from people who have just moved here.
- One apprentice learns at the screen, one at the bench. After six months they swap.

> “Tradition means that someone before me has already made the mistakes.”

Herr Urbild drops in on Thursdays. He never says anything. Sometimes he nods. Merle keeps count: eleven so far.

People and companies in this text are invented.`,
    zh: `这张木工台，比在它旁边干活的人都老。1908年起，它就在多尔斯滕的一间作坊里。去年起，它归29岁的木工师傅梅勒（Merle Skizze）所有。前任主人乌尔比尔德先生交接时送她两样东西：一把折尺，一盒客户卡片。折尺缺一节，卡片一张不缺。

## 老的会，新的也会

梅勒做的厨房可以带走。搬家时拔出六根栓，到了新家，柜子换个组合再装上。这个主意，来自她在三座城市搬的四次家；这种接法，来自木工台：前任的祖父就会开这样的榫头。

- 三成订单来自刚搬来的人。
- 两个学徒，一个学电脑，一个学刨子，半年一换。

> “所谓传统，就是前人已经替我犯过错。”

乌尔比尔德先生每周四来看看，从不说话，偶尔点头。梅勒记着数：到今天，十一次。

本文人物与公司均为虚构。`,
  },
  cityId: toCityId('05562012'),
  topics: ['business', 'living'],
  audiences: ['entrepreneurs'],
  markets: ['germany'],
  attribute: 'traditional',
  publishedAt: '2023-05-09T09:00:00+02:00',
  isSample: true,
};
