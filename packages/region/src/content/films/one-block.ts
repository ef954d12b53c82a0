import type { ContentFilm } from '../film.ts';

/** The preview of the image film: eight seconds, without sound, drawn from the plan of the 53 cities. */
export const oneBlock: ContentFilm = {
  key: 'sample-film-one-block',
  slug: {
    de: 'sample-film-ein-block-eine-stadt-eine-region',
    en: 'sample-film-one-block-one-city-one-region',
    zh: 'sample-yingpian-yikuai-yicheng-yiyu',
  },
  title: {
    de: 'Ein Block, eine Stadt, eine Region',
    en: 'One block, one city, one region',
    zh: '一块，一城，一方',
  },
  teaser: {
    de: 'Stumme Vorschau in acht Sekunden: vom einzelnen Block zum Plan der 53 Städte.',
    en: 'A silent preview in eight seconds: from a single block to the plan of the 53 cities.',
    zh: '八秒无声预告：从一个小块，到53座城市的全图。',
  },
  description: {
    de: `Der Film ist eine Vorschau ohne Ton. Er zeigt gezeichnete Flächen, keine Menschen und keine Orte.

Am Anfang liegt ein einzelner gelber Block auf nachtblauem Grund. Die Kamera fährt zurück: Rundherum werden weitere Blöcke sichtbar, zusammen bilden sie eine Stadt. Neben ihr erscheinen andere Städte in Kobaltblau, Orangerot, Rosa und Gelb, große und kleine, durch dunkle Straßen getrennt. Am Ende steht der ganze Plan im Bild: 53 Felder, ein Block für je 10.000 Menschen.

Dazu laufen vier Zeilen Untertitel. Sie sind der einzige Text des Films.`,
    en: `The film is a preview without sound. It shows drawn shapes, no people and no places.

It begins with a single yellow block on night blue. The camera pulls back: more blocks appear around it, and together they make a city. Other cities come into view beside it in cobalt blue, orange red, pink and yellow, large ones and small ones, with dark streets between them. At the end the whole plan of the region is seen: 53 fields, one block for every 10,000 people.

Four lines of captions run along. They are the only words of the film.`,
    zh: `本片为无声预告。画面是绘制的色块，没有人物，也没有实景。

开头，夜蓝色的底上只有一个黄色小块。镜头拉远：周围出现更多小块，合起来是一座城市。旁边又现出别的城市，有钴蓝、橙红、粉色和黄色，有大有小，中间隔着深色的街道。结尾是整幅地图：53个区块，每一小块代表一万人。

画面配有四行字幕，这是影片仅有的文字。`,
  },
  file: 'one-block.webm',
  type: 'video/webm; codecs="vp09.00.30.08.01.02.02.02.00"',
  widthPx: 960,
  heightPx: 540,
  durationSeconds: 8,
  poster: {
    file: 'one-block-poster.svg',
    alt: {
      de: 'Plan der Region: 53 Felder in vier Farben, ein Block für je 10.000 Menschen.',
      en: 'Plan of the region: 53 fields in four colours, one block for every 10,000 people.',
      zh: '区域地图：53个区块，四种颜色，每一小块代表一万人。',
    },
  },
  captions: { de: 'one-block.de.vtt', en: 'one-block.en.vtt', zh: 'one-block.zh.vtt' },
  transcriptSource: 'captions',
  chapters: {
    de: 'one-block.chapters.de.vtt',
    en: 'one-block.chapters.en.vtt',
    zh: 'one-block.chapters.zh.vtt',
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
  attribute: 'modern',
  publishedAt: '2017-06-27T11:00:00+02:00',
  isSample: true,
};
