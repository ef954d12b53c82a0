import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shift } from './decimal.ts';
import { findFigures } from './figures.ts';
import { parseGermanWord } from './numerals-de.ts';
import { parseEnglishWords } from './numerals-en.ts';
import { parseChineseNumeral } from './numerals-zh.ts';
import { figuresOf } from './testing/sentences.ts';

const LANGUAGES = ['de', 'en', 'zh'] as const;

describe.each(['hard-figures.tsv', 'unseen-figures.tsv'] as const)('%s', (name) => {
  const all = figuresOf(name);
  test.each(LANGUAGES)(
    '[WO20] %s: at least 92 % found, 92 % with the right value, few false',
    (language) => {
      const own = all.filter((sentence) => sentence.language === language);
      let expected = 0;
      let found = 0;
      let right = 0;
      let extra = 0;
      for (const sentence of own) {
        const got = findFigures(sentence.text, language);
        expected += sentence.figures.length;
        extra += got.filter(
          (figure) => !sentence.figures.some(({ span }) => span === figure.span),
        ).length;
        for (const wanted of sentence.figures) {
          const match = got.find((figure) => figure.span === wanted.span);
          if (match !== undefined) found += 1;
          if (match?.value === wanted.value) right += 1;
        }
      }
      expect(expected).toBeGreaterThanOrEqual(14);
      expect(found / expected).toBeGreaterThanOrEqual(0.92);
      expect(right / expected).toBeGreaterThanOrEqual(0.92);
      expect(extra).toBeLessThanOrEqual(2);
    },
  );
});

test('[WO21] magnitudes are exact decimals', () => {
  expect(findFigures('194 Mrd. Euro', 'de')).toEqual([
    { span: '194 Mrd.', start: 0, end: 8, value: '194000000000' },
  ]);
  expect(findFigures('1940亿欧元', 'zh')[0]?.value).toBe('194000000000');
  expect(shift('0.1', 1)).toBe('1');
  expect(shift('1.005', 2)).toBe('100.5');
});

test('[WO22] words count: five million, in three languages', () => {
  const values = [
    findFigures('fünf Millionen Menschen', 'de'),
    findFigures('Five million people', 'en'),
    findFigures('五百万人', 'zh'),
  ].map(([figure]) => figure?.value);
  expect(values).toEqual(['5000000', '5000000', '5000000']);
});

test('[WO23] dates, times, telephone numbers, postcodes, ranks, ages, versions are no statistics', () => {
  const innocent = [
    'Am 3.10.2018 um 9 Uhr in 44787 Bochum, Hauptstraße 7, Tel. 0234 32201',
    'Platz 1, Version 2.1, § 5, Seite 12, die 27-Jährige, 3:1, A40, seit 1904',
  ];
  expect(innocent.flatMap((text) => findFigures(text, 'de'))).toEqual([]);
});

test('[WO27] a share spoken as a fraction counts, a district, an hour and a rank do not', () => {
  const valueOf = (text: string, language: 'de' | 'en' | 'zh') =>
    findFigures(text, language).map(({ span, value }) => `${span}=${value}`);
  expect(valueOf('Zwei Drittel der Befragten bleiben.', 'de')).toEqual(['Zwei Drittel=0.6667']);
  expect(valueOf('Knapp ein Viertel ist Wald.', 'de')).toEqual(['ein Viertel=0.25']);
  expect(valueOf('Ein Viertel mit Cafés am Kanal', 'de')).toEqual([]);
  expect(valueOf('Um drei Viertel acht Uhr', 'de')).toEqual([]);
  expect(valueOf('A quarter of the area is forest.', 'en')).toEqual(['A quarter=0.25']);
  expect(valueOf('A quarter with cafés', 'en')).toEqual([]);
  expect(valueOf('a third festival', 'en')).toEqual([]);
  expect(valueOf('Only one in five commuters drives.', 'en')).toEqual(['one in five=0.2']);
  expect(valueOf('Put two in one bag.', 'en')).toEqual([]);
  expect(valueOf('三分之二的受访者', 'zh')).toEqual(['三分之二=0.6667']);
  expect(valueOf('百分之四十的面积', 'zh')).toEqual(['四十=40']);
});

test('[WO22] a number spoken in two parts is one number', () => {
  expect(findFigures('Zwei Millionen dreihunderttausend Bäume', 'de')[0]).toMatchObject({
    span: 'Zwei Millionen dreihunderttausend',
    value: '2300000',
  });
  expect(findFigures('fünf Millionen Menschen, zwanzig Hochschulen', 'de')).toHaveLength(2);
});

test('[WO24] a year stays a year, a count of 2017 people does not', () => {
  expect(findFigures('Essen war 2017 Grüne Hauptstadt.', 'de')).toEqual([]);
  expect(findFigures('2017 Menschen kamen.', 'de')).toHaveLength(1);
});

test('[WO25] a token of the register is no typed number', () => {
  expect(findFigures('Hier leben {{fact:population@2019-12-31}} Menschen.', 'de')).toEqual([]);
});

test('[WO22] number words', () => {
  expect(parseGermanWord('dreihundertvierzigtausend')).toBe(340_000);
  expect(parseGermanWord('einundzwanzig')).toBe(21);
  expect(parseGermanWord('dreieinhalb')).toBe(3.5);
  expect(parseGermanWord('dreieinhalbtausend')).toBe(3500);
  expect(parseGermanWord('achtung')).toBeUndefined();
  expect(parseEnglishWords('two hundred and thirty')).toBe(230);
  expect(parseEnglishWords('nineteen eighty')).toBeUndefined();
  expect(parseChineseNumeral('两亿三千万')).toBe('230000000');
  expect(parseChineseNumeral('一百零五')).toBe('105');
  expect(parseChineseNumeral('五点一')).toBe('5.1');
});

test('[WO21] a formatted number is read back, whatever its size', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2200, max: 2_000_000_000 }), (count) => {
      const german = `Es sind ${count.toLocaleString('de-DE')} Menschen.`;
      const english = `There are ${count.toLocaleString('en-GB')} people.`;
      expect(findFigures(german, 'de')[0]?.value).toBe(String(count));
      expect(findFigures(english, 'en')[0]?.value).toBe(String(count));
      expect(findFigures(`共有${count}人`, 'zh')[0]?.value).toBe(String(count));
    }),
  );
});

test('[WO26] figures point into the given text and do not overlap', () => {
  const parts = [
    '5,1 Millionen',
    ' ',
    '12.',
    'fünf',
    ' Prozent',
    '五百',
    '万',
    '人',
    '2017',
    '\u00AD',
    '€',
    'half a million',
  ];
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...parts), fc.string({ maxLength: 4 })), { maxLength: 15 }),
      fc.constantFrom(...LANGUAGES),
      (list, language) => {
        const text = list.join('');
        let last = 0;
        for (const figure of findFigures(text, language)) {
          expect(figure.start).toBeGreaterThanOrEqual(last);
          expect(text.slice(figure.start, figure.end)).toBe(figure.span);
          expect(figure.value).toMatch(/^\d+(?:\.\d+)?$/u);
          last = figure.end;
        }
      },
    ),
  );
});
