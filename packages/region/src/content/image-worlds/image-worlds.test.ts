import { expect, test } from 'vitest';
import { cityById, languageIds, topics } from '../../index.ts';
import { imageWorlds } from './index.ts';

const pictures = imageWorlds.flatMap((world) => world.pictures);

test('[RC15] two galleries, each picture once', () => {
  expect(imageWorlds).toHaveLength(2);
  expect(new Set(pictures.map(({ key }) => key)).size).toBe(pictures.length);
  for (const { key, cityId, topic } of pictures)
    expect(key).toBe(`${cityById(cityId).slug}-${topic}`);
});

test('[RC15] one gallery shows every topic, the other every municipality without a title', () => {
  const [byTopic, byTitle] = imageWorlds;
  expect(new Set(byTopic?.pictures.map(({ topic }) => topic)).size).toBe(topics.length);
  expect(byTitle?.pictures).toHaveLength(6);
  for (const { cityId } of byTitle?.pictures ?? [])
    expect(cityById(cityId).hasTownTitle).toBe(false);
});

test.each(languageIds)(
  '[RC15] %s captions name the city; alternative texts describe',
  (language) => {
    const texts = pictures.flatMap(({ caption, alt }) => [caption[language], alt[language]]);
    expect(new Set(texts).size).toBe(texts.length);
    for (const { key, cityId, caption, alt } of pictures) {
      expect(caption[language].startsWith(cityById(cityId).name[language]), key).toBe(true);
      expect(alt[language], key).not.toMatch(/^(?:Bild|Grafik|Picture|Image|图片)(?!\p{L})/iu);
      expect(alt[language].length, key).toBeLessThanOrEqual(160);
    }
  },
);

test('[RC15] the pictures say that they are generated, from what, and under which licence', () => {
  for (const world of imageWorlds) {
    expect(world.origin).toBe('generated');
    expect(world.isSample).toBe(false);
    expect(world.digitalSourceType).toBe(
      'http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia',
    );
    expect(world.licence.href).toBe('https://creativecommons.org/licenses/by/4.0/');
    expect([world.credit.de, world.credit.en, world.credit.zh]).toEqual([
      expect.stringContaining('offenen Daten'),
      expect.stringContaining('open data'),
      expect.stringContaining('开放数据'),
    ]);
  }
});
