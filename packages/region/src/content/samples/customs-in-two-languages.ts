import { toCityId } from '../../index.ts';
import type { ContentStory } from '../story.ts';

export const customsInTwoLanguages: ContentStory = {
  key: 'sample-customs-in-two-languages',
  slug: {
    de: 'sample-duisburg-der-zoll-spricht-zwei-sprachen',
    en: 'sample-duisburg-customs-in-two-languages',
    zh: 'sample-duisibao-liangzhong-yuyan-de-baoguan',
  },
  title: {
    de: 'Duisburg: Der Zoll spricht zwei Sprachen',
    en: 'Duisburg: customs in two languages',
    zh: '杜伊斯堡：两种语言的报关单',
  },
  teaser: {
    de: 'Wang Shili übersetzt Frachtpapiere, und manchmal auch Ungeduld. Ein erfundener Arbeitstag.',
    en: 'Wang Shili translates freight papers, and now and then impatience. An invented working day.',
    zh: '王示例翻译货运单据，有时也翻译着急。虚构的一个工作日。',
  },
  body: {
    de: `Um 7.30 Uhr liegt der erste Frachtbrief auf dem Tisch. Wang Shili liest ihn zweimal, einmal auf Chinesisch und einmal auf Deutsch. Beide Fassungen meinen dasselbe. Sie sagen es nur nicht.

Wang arbeitet in Duisburg für die Zollagentur Exempel & Partner. Ihre Aufgabe ist es, dass niemand wartet: nicht der Zug, nicht der Lkw, nicht der Kunde in Wuhan, der um diese Zeit zu Mittag isst.

## Drei Wörter, die fehlen

- Für „Feierabend“ kennt das Chinesische viele Umschreibungen und keinen festen Zeitpunkt.
- Für 差不多, ungefähr passend, kennt der deutsche Zoll keine Verwendung.
- „Gleich“ bedeutet in beiden Sprachen alles Mögliche.

> „Die meisten Fehler stehen nicht in den Papieren, sondern dazwischen.“

Ihr Kollege Mehmet Numune kommt aus Moers und spricht beide Sprachen inzwischen auch, jedenfalls am Telefon. Zu zweit haben sie ein Heft angelegt, in dem solche Wörter stehen. Es ist auf 80 Seiten gewachsen. Neue Leute bekommen es am ersten Tag, zusammen mit einem Schlüssel und einem Becher. Auf dem steht „gleich“, und zwar zweisprachig.

Personen und Firmen dieses Textes sind erfunden.`,
    en: `At half past seven the first consignment note is on the desk. Wang Shili reads it twice, once in Chinese and once in German. Both versions mean the same. They just do not say so.

Wang works in Duisburg, on the western side of the Ruhr, for the customs agents Exempel & Partner. Her task is that nobody waits: not the train, not the lorry, not the customer in Wuhan, who is having lunch at this hour.

## Three words that are missing

- For the German “Feierabend”, the end of the working day, Chinese has many phrases and no fixed time.
- For 差不多, near enough, German customs has no use.
- “In a moment” can mean anything in both languages.

> “Most mistakes are not in the papers. They are between them.”

Her colleague Mehmet Numune comes from Moers and by now speaks both languages too, at least on the telephone. Together they keep a notebook of such words. It has grown to 80 pages. New people receive it on their first day, along with a key and a mug. The mug says “in a moment”, twice.

People and companies in this text are invented.`,
    zh: `早上七点半，第一张运单到了桌上。王示例读两遍，一遍中文，一遍德文。两个版本说的是同一件事，只是写法不肯一样。

她在杜伊斯堡的报关公司“Exempel & Partner”工作。她的任务，是不让任何一方等：火车不等，卡车不等，武汉的客户也不等，那边此时正是午饭时间。

## 三个缺少的词

- 德语的Feierabend，中文可以说“下班”，可是几点算下班？
- 中文的“差不多”，德国海关用不上。
- “马上”，在两种语言里都可长可短。

> “多数差错不在单据里，而在单据之间。”

同事穆罕默德（Mehmet Numune）是默尔斯人，如今两种语言都能说，至少在电话里。两人编了一本小册子，专收这样的词，已经写到80页。新同事第一天上班，领三样东西：册子、钥匙、杯子。杯子上印着“马上”，两种语言各一遍。

本文人物与公司均为虚构。`,
  },
  cityId: toCityId('05112000'),
  topics: ['logistics', 'business'],
  audiences: ['investors', 'youngProfessionals'],
  markets: ['china'],
  attribute: 'cosmopolitan',
  publishedAt: '2019-06-18T09:00:00+02:00',
  isSample: true,
};
