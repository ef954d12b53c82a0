import { toCityId } from '../../index.ts';
import type { ContentImageWorld } from '../image-world.ts';
import { generated } from './generated.ts';

export const nineTopics: ContentImageWorld = {
  ...generated,
  key: 'image-world-nine-topics',
  slug: {
    de: 'neun-themen-neun-staedte',
    en: 'nine-topics-nine-cities',
    zh: 'jiuge-zhuti-jiuzuo-chengshi',
  },
  title: {
    de: 'Neun Themen, neun Städte',
    en: 'Nine topics, nine cities',
    zh: '九个主题，九座城市',
  },
  teaser: {
    de: 'Dieselben vier Farben, neunmal anders: Wirtschaft wächst, Logistik stapelt, Wissenschaft zieht Kreise.',
    en: 'The same four colours in nine ways: business rises, logistics stacks, science makes waves.',
    zh: '同样四种颜色，九种画法：商业拔高，物流堆叠，科学荡开波纹。',
  },
  intro: {
    de: `Jedes Bild beginnt mit einer Stadt: mit ihrem Umriss und ihren Blöcken im Plan der Region. Dann kommt ein Thema dazu und verändert, was da ist. Gezeichnet hat ein Programm. Gleiche Stadt, gleiches Thema, gleiches Bild.

Die Bilder zeigen nichts, was man besuchen könnte. Sie stehen dort, wo ein Foto fehlt, und geben das offen zu.`,
    en: `Every picture begins with a city: with its outline and its blocks on the plan of the Ruhr region. Then a topic joins in and changes what is there. A program did the drawing. Same city, same topic, same picture.

The pictures show nothing that one could visit. They stand where a photograph is missing, and openly say so.`,
    zh: `每幅图都从一座城市开始：它在地图上的轮廓和小块。随后主题加入，把原有的形状改变。绘图的是程序；同一座城市，同一个主题，画出来就是同一幅图。

图里没有可以去参观的地方。它们出现在缺少照片之处，并且明说这一点。`,
  },
  pictures: [
    {
      key: 'dortmund-business',
      cityId: toCityId('05913000'),
      topic: 'business',
      caption: {
        de: 'Dortmund, Wirtschaft: Was im Plan flach liegt, wächst in die Höhe.',
        en: 'Dortmund, business: what lies flat on the plan grows upwards.',
        zh: '多特蒙德，商业：地图上平躺的，长高了。',
      },
      alt: {
        de: 'Ein rosa Feld voller kantiger Türme in Blau, Orangerot und Weiß mit dunklen Seiten, schräg von oben gesehen.',
        en: 'A pink field full of angular towers in blue, orange red and white with dark sides, seen from above at a slant.',
        zh: '粉色区块上立满有棱角的高楼，蓝色、橙红与白色，侧面深色，自斜上方俯看。',
      },
    },
    {
      key: 'duisburg-logistics',
      cityId: toCityId('05112000'),
      topic: 'logistics',
      caption: {
        de: 'Duisburg, Logistik: Es passt noch etwas dazwischen.',
        en: 'Duisburg, logistics: there is still room for one more.',
        zh: '杜伊斯堡，物流：中间还塞得下一件。',
      },
      alt: {
        de: 'Ein orangerotes Feld, dicht gestapelt mit schmalen Rechtecken; dazwischen einzelne in Gelb, Rosa und Nachtblau.',
        en: 'An orange red field densely stacked with narrow rectangles, some of them yellow, pink and night blue.',
        zh: '橙红色区块上密密码放着窄长方块，间有黄色、粉色和夜蓝色。',
      },
    },
    {
      key: 'unna-mobility',
      cityId: toCityId('05978036'),
      topic: 'mobility',
      caption: {
        de: 'Unna, Mobilität: Drei Linien, eine Kurve.',
        en: 'Unna, mobility: three lines, one bend.',
        zh: '乌纳，出行：三条线，一个弯。',
      },
      alt: {
        de: 'Ein orangerotes Feld aus Blöcken, durch das drei Bänder in Rosa, Nachtblau und Gelb nebeneinander um eine Kurve laufen.',
        en: 'An orange red field of blocks; three ribbons in pink, night blue and yellow run side by side round a bend.',
        zh: '橙红色小块组成的区块，粉、夜蓝、黄三条带子并排拐过一个弯。',
      },
    },
    {
      key: 'bochum-science',
      cityId: toCityId('05911000'),
      topic: 'science',
      caption: {
        de: 'Bochum, Wissenschaft: Eine Frage zieht Kreise.',
        en: 'Bochum, science: one question makes waves.',
        zh: '波鸿，科学：一个问题，荡开一圈圈。',
      },
      alt: {
        de: 'Ringe in Gelb, Orangerot, Blau und Nachtblau um einen dunklen Punkt; die Straßen der Blöcke liegen als weißes Netz darüber.',
        en: 'Rings in yellow, orange red, blue and night blue round a dark dot; the streets between the blocks lie over them as a white net.',
        zh: '黄、橙红、蓝、夜蓝的圆环围着一个深色圆点，小块之间的街道如白网覆在上面。',
      },
    },
    {
      key: 'witten-studying',
      cityId: toCityId('05954036'),
      topic: 'studying',
      caption: {
        de: 'Witten, Studium: Wer wen kennt, nach einem Semester.',
        en: 'Witten, studying: who knows whom after one term.',
        zh: '维滕，求学：一个学期之后，谁认识谁。',
      },
      alt: {
        de: 'Ein blaues Feld, darüber weiße Punkte, mit Linien verbunden; einige Punkte sind größer und gelb oder rosa.',
        en: 'A blue field with white dots joined by lines; some of the dots are larger and yellow or pink.',
        zh: '蓝色区块上白点相连，其中几个较大，呈黄色或粉色。',
      },
    },
    {
      key: 'haltern-am-see-living',
      cityId: toCityId('05562016'),
      topic: 'living',
      caption: {
        de: 'Haltern am See, Leben: Aus Blöcken werden Blätter.',
        en: 'Haltern am See, living: blocks turn into leaves.',
        zh: '湖畔哈尔滕，生活：小块变成了叶子。',
      },
      alt: {
        de: 'Reihen von Blattformen in Rosa, Gelb und Nachtblau auf orangerotem Grund.',
        en: 'Rows of leaf shapes in pink, yellow and night blue on orange red.',
        zh: '橙红底上一排排叶形，粉色、黄色与夜蓝色。',
      },
    },
    {
      key: 'essen-culture',
      cityId: toCityId('05113000'),
      topic: 'culture',
      caption: {
        de: 'Essen, Kultur: Jeder Block eine Bühne, mal halb, mal voll.',
        en: 'Essen, culture: every block a stage, now half full, now full.',
        zh: '埃森，文化：每一块都是舞台，有的半满，有的全满。',
      },
      alt: {
        de: 'Ein Raster aus blauen, gelben, rosa und nachtblauen Blöcken, in jedem ein Kreis oder ein Halbkreis.',
        en: 'A grid of blue, yellow, pink and night blue blocks, each with a circle or a half circle in it.',
        zh: '蓝、黄、粉与夜蓝的方块排成网格，每块里有一个圆或半圆。',
      },
    },
    {
      key: 'moers-digital',
      cityId: toCityId('05170024'),
      topic: 'digital',
      caption: {
        de: 'Moers, Digitales: Je näher, desto kleiner die Teile.',
        en: 'Moers, digital: the closer, the smaller the parts.',
        zh: '默尔斯，数字：越近，越细。',
      },
      alt: {
        de: 'Ein gelbes Feld, das zur Mitte hin in immer kleinere Vierecke in Blau, Nachtblau und Orangerot zerfällt.',
        en: 'A yellow field that breaks up towards the middle into ever smaller squares in blue, night blue and orange red.',
        zh: '黄色区块，越往中间碎成越小的方格，蓝色、夜蓝与橙红。',
      },
    },
    {
      key: 'recklinghausen-health',
      cityId: toCityId('05562032'),
      topic: 'health',
      caption: {
        de: 'Recklinghausen, Gesundheit: Das Wichtige liegt geschützt.',
        en: 'Recklinghausen, health: what matters lies protected.',
        zh: '雷克林豪森，健康：要紧的，护在里面。',
      },
      alt: {
        de: 'Ein blaues Feld aus Blöcken; in jedem stecken Rahmen in Rahmen, in Rosa, Gelb und Nachtblau.',
        en: 'A blue field of blocks; in each of them frames sit within frames, in pink, yellow and night blue.',
        zh: '蓝色小块组成的区块，每块里方框套方框，粉色、黄色与夜蓝色。',
      },
    },
  ],
  publishedAt: '2017-07-10T09:00:00+02:00',
};
