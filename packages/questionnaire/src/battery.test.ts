import { attributes, languageIds } from '@city-of-cities/region';
import { expect, test } from 'vitest';
import { attributeBattery } from './battery.ts';
import { checkWords } from './check-words.ts';
import { itemSchema } from './item.ts';
import { attributeOpposites } from './poles.ts';
import { aQuestionnaire, inThree, ruhr } from './testing/builders.ts';

const request = {
  region: ruhr,
  languages: ['de', 'en', 'zh'],
  question: inThree('How do you see {region}?'),
  dontKnow: null,
  scale: { kind: 'semanticDifferential' },
} as const;

test('[QU18] every attribute of the region becomes one item that satisfies the contract', () => {
  const battery = attributeBattery(request);
  expect(battery.map(({ id }) => id)).toEqual(attributes.map(({ id }) => `ruhr_${id}`));
  for (const item of battery) expect(itemSchema.safeParse(item).success, item.id).toBe(true);
  expect(battery.at(-1)).toMatchObject({
    question: { en: 'How do you see Ruhr (en)? (en)' },
    low: { de: 'ideenlos' },
    high: { de: 'innovativ', zh: '创新' },
    about: { region: 'ruhr', attribute: 'innovative' },
  });
});

test('[QU18] each attribute has an opposite of its own in each language of the region', () => {
  for (const { id, name } of attributes)
    for (const language of languageIds) {
      const opposite = attributeOpposites[id][language];
      expect(opposite, `${id} ${language}`).not.toBe('');
      expect(opposite).not.toBe(name[language]);
    }
});

test('[QU18] a name is put in letter by letter, signs of replacement patterns too', () => {
  const [item] = attributeBattery({
    ...request,
    region: { ...ruhr, name: { de: 'A $& B' } },
    question: { de: '{region}?' },
    languages: ['de'],
  });
  expect(item?.question).toEqual({ de: 'A $& B?' });
});

test('[QU18] agreement puts the attribute into the question', () => {
  const [item] = attributeBattery({
    ...request,
    attributes: ['youthful'],
    question: { de: '{region} ist {attribute}.' },
    languages: ['de'],
    scale: { kind: 'agreement', points: 5, low: { de: 'gar nicht' }, high: { de: 'völlig' } },
  });
  expect(item).toMatchObject({ points: 5, question: { de: 'Ruhr (de) ist jung.' } });
});

test('[QU18] a further language comes as data, and a missing word is found, not invented', () => {
  const words = { youthful: { name: { tr: 'genç' }, opposite: { tr: 'yaşlı' } } };
  const battery = attributeBattery({
    ...request,
    region: { ...ruhr, name: { ...ruhr.name, tr: 'Ruhr' } },
    languages: ['de', 'tr'],
    attributes: ['youthful', 'modern'],
    question: { de: 'Wie?', tr: '{region} nasıl?' },
    words,
  });
  expect(battery[0]).toMatchObject({ low: { tr: 'yaşlı' }, high: { de: 'jung', tr: 'genç' } });
  const found = checkWords(aQuestionnaire({ languages: ['tr'], items: [...battery] }));
  expect(found.map(({ path }) => path).filter((path) => path.startsWith('items'))).toEqual([
    'items.ruhr_modern.low.tr',
    'items.ruhr_modern.high.tr',
  ]);
});
