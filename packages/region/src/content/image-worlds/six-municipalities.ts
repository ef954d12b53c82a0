import { toCityId } from '../../index.ts';
import type { ContentImageWorld } from '../image-world.ts';
import { generated } from './generated.ts';

export const sixMunicipalities: ContentImageWorld = {
  ...generated,
  key: 'image-world-six-municipalities',
  slug: {
    de: 'sechs-ohne-stadttitel',
    en: 'six-without-a-title',
    zh: 'liuge-meiyou-shihao',
  },
  title: {
    de: 'Sechs ohne Stadttitel',
    en: 'Six without a title',
    zh: '六个没有“市”号的地方',
  },
  teaser: {
    de: 'Alpen, Bönen, Holzwickede, Hünxe, Schermbeck und Sonsbeck: am Rand des Plans, hier im ganzen Bild.',
    en: 'Alpen, Bönen, Holzwickede, Hünxe, Schermbeck and Sonsbeck: at the edge of the plan, here in the full picture.',
    zh: '阿尔彭、伯嫩、霍尔茨维克德、许恩克瑟、舍尔姆贝克和松斯贝克：地图上靠边，在这里占满画面。',
  },
  intro: {
    de: `Von den 53 Kommunen tragen sechs keinen Stadttitel. In der Kampagne zählen sie wie alle anderen. Auf dem Plan liegen sie am Rand und sind klein, weil dort weniger Menschen wohnen.

Eine Galerie kann das umdrehen: Hier bekommt jede dieselbe Fläche. Gezeichnet hat ein Programm, aus dem Umriss der Gemeinde und einem Thema. Zu besuchen ist das Gezeigte nicht, die Gemeinde schon: [alle 53 im Verzeichnis](/de/staedte).`,
    en: `Of the 53 municipalities of the Ruhr, six hold no town title. In the campaign they count like all others. On the plan they lie at the edge and are small, because fewer people live there.

A gallery can turn that round: here each gets the same space. A program did the drawing, from the outline of the municipality and a topic. What you see cannot be visited, but the municipality can: [all 53 in the list](/en/cities).`,
    zh: `53个市镇中，有六个没有“市”的称号。在推广活动里，它们与其他城市一视同仁。地图上它们靠边、面积小，因为那里住的人少些。

画廊可以把这一点反过来：在这里，每一个都占同样大的画面。绘图的是程序，依据的是市镇轮廓和一个主题。画中之物去不了，市镇却可以去：[53座城市的列表](/zh/chengshi)。`,
  },
  pictures: [
    {
      key: 'alpen-logistics',
      cityId: toCityId('05170004'),
      topic: 'logistics',
      caption: {
        de: 'Alpen, Logistik: Auch kleine Lager wollen geordnet sein.',
        en: 'Alpen, logistics: small stores want to be tidy too.',
        zh: '阿尔彭，物流：小仓库也要码整齐。',
      },
      alt: {
        de: 'Ein blaues Feld aus schmalen Rechtecken, einzelne davon rosa, gelb und nachtblau.',
        en: 'A blue field of narrow rectangles, some of them pink, yellow and night blue.',
        zh: '蓝色区块由窄长方块组成，间有粉色、黄色和夜蓝色。',
      },
    },
    {
      key: 'boenen-business',
      cityId: toCityId('05978008'),
      topic: 'business',
      caption: {
        de: 'Bönen, Wirtschaft: In die Höhe geht es auch auf wenig Grund.',
        en: 'Bönen, business: there is a way up from little ground, too.',
        zh: '伯嫩，商业：地方不大，也能往上长。',
      },
      alt: {
        de: 'Ein spitz zulaufendes rosa Feld mit Reihen kantiger Türme in Orangerot, Blau und Weiß.',
        en: 'A pink field that narrows to a point, with rows of angular towers in orange red, blue and white.',
        zh: '粉色区块收成一个尖角，上面排着有棱角的高楼，橙红、蓝色与白色。',
      },
    },
    {
      key: 'holzwickede-mobility',
      cityId: toCityId('05978016'),
      topic: 'mobility',
      caption: {
        de: 'Holzwickede, Mobilität: Hier biegt einiges ab.',
        en: 'Holzwickede, mobility: a good deal turns off here.',
        zh: '霍尔茨维克德，出行：不少路在这里转弯。',
      },
      alt: {
        de: 'Ein blaues Feld, durch das Bänder in Rosa, Nachtblau und Gelb nebeneinander um eine Ecke laufen.',
        en: 'A blue field; ribbons in pink, night blue and yellow run through it side by side and round a corner.',
        zh: '蓝色区块中，粉、夜蓝、黄几条带子并排拐过一角。',
      },
    },
    {
      key: 'huenxe-living',
      cityId: toCityId('05170016'),
      topic: 'living',
      caption: {
        de: 'Hünxe, Leben: Viel Platz zwischen den Nachbarn.',
        en: 'Hünxe, living: plenty of room between neighbours.',
        zh: '许恩克瑟，生活：邻居之间，地方宽敞。',
      },
      alt: {
        de: 'Große Blattformen in Orangerot, Blau und Nachtblau auf gelbem Grund.',
        en: 'Large leaf shapes in orange red, blue and night blue on yellow.',
        zh: '黄底上的大片叶形，橙红、蓝色与夜蓝色。',
      },
    },
    {
      key: 'schermbeck-studying',
      cityId: toCityId('05170036'),
      topic: 'studying',
      caption: {
        de: 'Schermbeck, Studium: Pendeln verbindet.',
        en: 'Schermbeck, studying: commuting connects.',
        zh: '舍尔姆贝克，求学：来来往往，就连起来了。',
      },
      alt: {
        de: 'Ein rosa Feld mit dunklen Punkten und Linien; einige Punkte sind größer und orangerot oder blau.',
        en: 'A pink field with dark dots and lines; some of the dots are larger and orange red or blue.',
        zh: '粉色区块上深色的点与线，几个点较大，呈橙红色或蓝色。',
      },
    },
    {
      key: 'sonsbeck-culture',
      cityId: toCityId('05170040'),
      topic: 'culture',
      caption: {
        de: 'Sonsbeck, Kultur: Wenig Plätze, gute Sicht.',
        en: 'Sonsbeck, culture: few seats, good view.',
        zh: '松斯贝克，文化：座位不多，视线很好。',
      },
      alt: {
        de: 'Ein schmales rosa Feld aus Blöcken mit Kreisen und Halbkreisen in Blau, Nachtblau und Orangerot.',
        en: 'A narrow pink field of blocks with circles and half circles in blue, night blue and orange red.',
        zh: '狭长的粉色区块，小块里有圆与半圆，蓝色、夜蓝与橙红色。',
      },
    },
  ],
  publishedAt: '2017-07-24T09:00:00+02:00',
};
