import { toCityId } from '../../index.ts';
import type { ContentStory } from '../story.ts';

export const coldStore: ContentStory = {
  key: 'sample-cold-store',
  slug: {
    de: 'sample-hamm-zwiebeln-schlafen-bei-vier-grad',
    en: 'sample-hamm-where-tulips-sleep',
    zh: 'sample-hamu-yujinxiang-lengku',
  },
  title: {
    de: 'Hamm: Zwiebeln schlafen bei vier Grad',
    en: 'Hamm: where tulips sleep at four degrees',
    zh: '哈姆：郁金香在四度里过冬',
  },
  teaser: {
    de: 'Ein erfundener Blumenhändler aus Zwolle lagert seine Tulpen in Hamm. Nicht wegen der Aussicht.',
    en: 'An invented flower trader from Zwolle stores his tulips in Hamm. It is not for the view.',
    zh: '一位虚构的荷兰花商把郁金香种球存放在哈姆，图的不是风景。',
  },
  body: {
    de: `Joost van den Voorbeeld handelt mit Blumenzwiebeln, und Blumenzwiebeln haben schlechte Laune. Zu warm, und sie treiben. Zu feucht, und sie faulen. Also brauchte er eine Halle, in der es ein halbes Jahr lang vier Grad hat, jeden Tag, auch an Feiertagen.

Gefunden hat er sie in Hamm. „Ich habe in vier Ländern angefragt“, sagt er. „Drei haben mir eine Broschüre geschickt. Hamm hat mir einen Kältetechniker geschickt.“

## Ein Handschlag und vierzig Seiten

Die Betreiberin der Halle heißt Annegret Musterkamp. Ihre Firma, die Frischlager Beispiel KG, hatte bis dahin Käse gelagert. Für die Tulpen ließ sie die Regale umbauen und einen zweiten Stromanschluss legen. Der Vertrag hat vierzig Seiten. Gebraucht wurde er bisher nicht.

> „Pünktlich ist bei uns kein Lob. Pünktlich ist die Tür, durch die man hereinkommt.“

Im Februar fahren die Zwiebeln weiter, in Gärtnereien zwischen Emmen und Ennepetal. Van den Voorbeeld fährt dann mit. Er hat in Hamm inzwischen einen Stammplatz, an einem Tisch ohne Blumen. „Im Urlaub“, sagt er, „möchte ich keine Tulpen sehen.“

Personen und Firmen dieses Textes sind erfunden.`,
    en: `Joost van den Voorbeeld trades in flower bulbs, and bulbs are bad-tempered. Too warm and they sprout. Too damp and they rot. He needed a hall that would stay at four degrees for half a year, every day, public holidays included.

He found it in Hamm, one of the Ruhr’s 53 cities. “I asked in four countries,” he says. “Three sent me a brochure. Hamm sent me a refrigeration engineer.”

## A handshake and forty pages

The hall is run by Annegret Musterkamp. Her company, Frischlager Beispiel KG, had stored cheese until then. For the tulips she had the shelves rebuilt and a second power line laid. The contract runs to forty pages. Nobody has had to open it yet.

> “Punctual is not a compliment here. Punctual is the door you come in by.”

In February the bulbs travel on to nurseries between Emmen and Ennepetal, and Van den Voorbeeld travels with them. By now he has a regular table in Hamm, one without flowers. “On holiday,” he says, “I would rather not look at tulips.”

People and companies in this text are invented.`,
    zh: `花商约斯特（Joost van den Voorbeeld）来自荷兰，做种球生意。种球脾气不好：热了发芽，潮了腐烂。他要找一座冷库，半年里每天保持四度，节假日也不例外。

他在哈姆找到了。“我问了四个国家，”他说，“三家寄来宣传册，哈姆派来一位制冷工程师。”

## 一次握手，四十页合同

冷库的负责人是安妮格蕾特（Annegret Musterkamp），公司叫“Frischlager Beispiel”。从前这里存的是奶酪。为了郁金香，她改了货架，又加了一路供电。合同有四十页，至今没有人需要翻开。

> “在我们这里，准时不算夸奖。准时只是进门的条件。”

二月，种球出库，运往荷兰和德国的苗圃，约斯特也跟着上路。如今他在哈姆有一张固定的餐桌，桌上不摆花。“休假的时候，”他说，“我不想再看见郁金香。”

欧洲的客户想知道货放在哪里，他就报上哈姆的地址。下一个冬天的仓位，他已经订好。

本文人物与公司均为虚构。`,
  },
  cityId: toCityId('05915000'),
  topics: ['logistics', 'business'],
  audiences: ['investors'],
  markets: ['netherlands'],
  attribute: 'reliable',
  publishedAt: '2018-09-12T09:00:00+02:00',
  isSample: true,
};
