import type { ContentFilm } from '../film.ts';

/** An upright film for phones: eight seconds, without sound; `tools/draw-upright-film.ts` drew it from the plan. */
export const westToEast: ContentFilm = {
  key: 'sample-film-west-to-east',
  slug: {
    de: 'sample-film-von-west-nach-ost',
    en: 'sample-film-west-to-east',
    zh: 'sample-yingpian-zixi-xiangdong',
  },
  title: {
    de: '53 Städte von West nach Ost',
    en: '53 cities from west to east',
    zh: '自西向东，53座城市',
  },
  teaser: {
    de: 'Hochkant und stumm: in acht Sekunden über den Plan der Region.',
    en: 'Upright and silent: across the plan of the region in eight seconds.',
    zh: '竖屏无声：八秒掠过整个区域的地图。',
  },
  description: {
    de: `Der Film ist eine Vorschau ohne Ton, im Hochformat für das Telefon. Er zeigt gezeichnete Flächen, keine Menschen und keine Orte.

Die Kamera steht am westlichen Rand des Plans und wandert nach Osten. Felder in Kobaltblau, Orangerot, Rosa und Gelb ziehen vorbei, jedes eine Stadt, durch dunkle Straßen getrennt. Am östlichen Rand bleibt sie stehen.

Dazu laufen vier Zeilen Untertitel. Sie sind der einzige Text des Films.`,
    en: `The film is a preview without sound, upright for the phone. It shows drawn shapes, no people and no places.

The camera stands at the western edge of the plan and travels east. Fields in cobalt blue, orange red, pink and yellow pass by, each of them a city, with dark streets between them. At the eastern edge it comes to rest.

Four lines of captions run along. They are the only words of the film.`,
    zh: `本片为无声预告，竖屏画面，适合手机观看。画面是绘制的色块，没有人物，也没有实景。

镜头从地图的西缘出发，向东移动。钴蓝、橙红、粉色和黄色的区块依次经过，每一块是一座城市，中间隔着深色的街道。到了东缘，镜头停下。

画面配有四行字幕，这是影片仅有的文字。`,
  },
  file: 'west-to-east.webm',
  type: 'video/webm; codecs="vp09.00.30.08"',
  widthPx: 540,
  heightPx: 960,
  durationSeconds: 8,
  poster: {
    file: 'west-to-east-poster.svg',
    alt: {
      de: 'Ausschnitt aus dem Plan der Region: Felder in vier Farben auf nachtblauem Grund.',
      en: 'Part of the plan of the region: fields in four colours on night blue.',
      zh: '区域地图局部：夜蓝底色上的四色区块。',
    },
  },
  captions: { de: 'west-to-east.de.vtt', en: 'west-to-east.en.vtt', zh: 'west-to-east.zh.vtt' },
  transcriptSource: 'captions',
  chapters: {
    de: 'west-to-east.chapters.de.vtt',
    en: 'west-to-east.chapters.en.vtt',
    zh: 'west-to-east.chapters.zh.vtt',
  },
  hasSound: false,
  audioDescription: {
    state: 'notNeeded',
    reason: {
      de: 'Der Film hat keinen Ton. Was zu sehen ist, steht vollständig in der Beschreibung.',
      en: 'The film has no sound. Everything it shows is told in the description.',
      zh: '影片无声，画面内容已在说明中完整写出。',
    },
  },
  signLanguage: {
    state: 'notProduced',
    reason: {
      de: 'Eine Fassung in Deutscher Gebärdensprache ist noch nicht produziert.',
      en: 'A version in German Sign Language has not been produced yet.',
      zh: '德国手语版尚未制作。',
    },
  },
  credit: {
    de: 'Stadt der Städte, gezeichnet aus dem Plan der 53 Städte',
    en: 'City of Cities, drawn from the plan of the 53 cities',
    zh: '众城之城，依53座城市地图绘制',
  },
  cityId: null,
  topics: ['living'],
  audiences: ['investors', 'entrepreneurs', 'youngProfessionals', 'students'],
  markets: ['germany', 'china', 'usa', 'netherlands', 'greatBritain', 'turkey', 'poland'],
  attribute: null,
  publishedAt: '2017-06-26T11:00:00+02:00',
  isSample: true,
};
