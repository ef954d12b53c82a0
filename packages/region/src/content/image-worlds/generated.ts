import type { ContentImageWorld } from '../image-world.ts';

/**
 * RC15: what all drawn pictures share. “Algorithmic media” is the IPTC term for pictures that a program makes by rule
 * and without training on the pictures of others.
 */
export const generated = {
  origin: 'generated',
  digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia',
  credit: {
    de: 'Stadt der Städte, erzeugt aus offenen Daten',
    en: 'City of Cities, generated from open data',
    zh: '众城之城，由开放数据生成',
  },
  licence: {
    name: 'CC BY 4.0',
    href: 'https://creativecommons.org/licenses/by/4.0/',
    note: {
      de: 'Ein Programm hat die Bilder nach festen Regeln aus offenen Daten gezeichnet: aus Lage und Bevölkerung der 53 Städte. Sie dürfen weiterverwendet und verändert werden, wenn die Quelle genannt ist.',
      en: 'A program drew the pictures by fixed rules from open data: position and population of the 53 cities. They may be reused and changed as long as the source is named.',
      zh: '图片由程序按固定规则依据开放数据绘制，数据为53座城市的位置与人口。注明来源即可转用和修改。',
    },
  },
  isSample: false,
} as const satisfies Partial<ContentImageWorld>;
