import { toCityId } from '../../index.ts';
import type { ContentStory } from '../story.ts';

export const fourDaysFilming: ContentStory = {
  key: 'four-days-filming',
  slug: {
    de: 'castrop-rauxel-vier-tage-drei-minuten',
    en: 'castrop-rauxel-four-days-three-minutes',
    zh: 'siri-paishe-sanfenzhong-yingpian',
  },
  title: {
    de: 'Castrop-Rauxel: vier Tage für drei Minuten',
    en: 'Castrop-Rauxel: four days for three minutes',
    zh: '卡斯特罗普-劳克塞尔：拍四天，看三分钟',
  },
  teaser: {
    de: '„53 Städte in 52 Wochen“ hieß die Reihe, in der jede Stadt eine Woche bekam. Wie ein Film daraus entstand und was sich unterwegs änderte.',
    en: '“53 cities in 52 weeks” gave every city a week. How one of the films was made, and what changed on the way.',
    zh: '系列节目“53座城市，52周”，让每座城市都有自己的一周。其中一支影片如何拍成，中途又改了什么。',
  },
  body: {
    de: `Vom 27. Februar bis zum 2. März 2018 wurde in Castrop-Rauxel gedreht. Heraus kam ein Film von drei Minuten. Er gehörte zur Reihe „53 Städte in 52 Wochen“: jede Woche eine Stadt, mit Porträt, Markierung auf der Karte und Film. Zwei Städte mussten sich also eine Woche teilen.

## Fünf von fünf Millionen

Im Mittelpunkt standen Menschen. „Ich bin eine von 5 Millionen“ hieß das Format, etwa fünf Personen je Stadt kamen zu Wort. Namen wurden nicht eingeblendet.

Geplant waren zuerst spontane Gespräche auf der Straße. Daraus wurde etwas anderes: Die Städte wählten die Menschen aus, nach einer Vorgabe. Jung und vor der Kamera locker sollten sie sein, gemischt, Frauen und Männer, mindestens eine Person aus der Wirtschaft.

## Was man daraus lernen kann

- Rathäuser und Wirtschaftsförderungen haben mitgemacht. Ohne sie hätte es keine 53 Folgen gegeben.
- Ausgewählte Gespräche sind leichter zu drehen als zufällige. Ob sie ebenso echt wirken, muss das Publikum entscheiden.
- Wie viele Menschen die Filme sahen, wurde nicht veröffentlicht. Eine Reihe über 53 Städte hätte diese Zahl verdient.

Castrop-Rauxel bekam seine Woche wie alle anderen. Das ist der schönere Teil der Rechnung.

Quellen: tmfp.de, Projektseite der Produktionsfirma (Format und Auswahl); Ruhr Nachrichten, März 2018 (Dreh); metropole.ruhr (Reihe „53 Städte“).`,
    en: `From 27 February to 2 March 2018 a film crew worked in Castrop-Rauxel, one of the Ruhr’s 53 cities. The result ran for three minutes. It belonged to a series called “53 cities in 52 weeks”: one city a week, with a portrait, a pin on the map and a film. Two cities had to share a week, evidently.

## Five in five million

People were at the centre of it. The format was called “I am one of 5 million”, and about five people per city had their say. Their names were not shown.

The first idea had been to stop people in the street. It became something else: the cities chose the people, following a brief. They were to be young and at ease on camera, a mixed group of women and men, at least one of them from business.

## What there is to learn

- Town halls and business agencies took part. Without them there would have been no 53 episodes.
- Chosen conversations are easier to film than chance ones. Whether they feel as real is for the audience to say.
- How many people watched was never published. A series on 53 cities would have deserved that number.

Castrop-Rauxel had its week like everyone else. That is the better part of the sum.

Sources: tmfp.de, project page of the production company (format and selection); Ruhr Nachrichten, March 2018 (filming); metropole.ruhr (series on 53 cities).`,
    zh: `2018年2月27日至3月2日，摄制组在卡斯特罗普-劳克塞尔拍了四天，成片三分钟。它属于系列节目“53座城市，52周”：每周一座城市，有文字介绍、地图标记和影片。53座城市，52周，自然有两座城市要同享一周。

## 五百万分之五

主角是人。栏目名叫“我是500万分之一”，每座城市约有五人出镜，片中不打出姓名。

起初的设想，是在街头随机采访。后来改了：由各城市按要求推荐人选。要年轻，面对镜头自然，男女都有，其中至少一人来自企业界。

## 可以学到什么

- 市政厅和经济促进机构都参与了。没有它们，拍不成53集。
- 事先选好的访谈，比街头偶遇好拍。是否同样真实，由观众判断。
- 有多少人看过，没有公布。一个讲53座城市的系列，本该有这个数字。

卡斯特罗普-劳克塞尔和别的城市一样，有了自己的一周。一视同仁，是这道算术题里好看的部分。

来源：tmfp.de，制作公司项目页（形式与人选）；Ruhr Nachrichten，2018年3月（拍摄）；metropole.ruhr（“53座城市”系列）。`,
  },
  cityId: toCityId('05562004'),
  topics: ['culture', 'living'],
  audiences: ['students', 'youngProfessionals'],
  markets: ['germany'],
  attribute: 'authentic',
  publishedAt: '2019-02-26T09:00:00+01:00',
  isSample: false,
};
