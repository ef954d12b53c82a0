import { expect, test } from 'vitest';
import { kilometres, numeral, percent, tenThousands } from './numerals.ts';

test('[RC4] numerals follow the language', () => {
  expect(numeral('de', 4438.68, 2)).toBe('4.438,68');
  expect(numeral('en', 4438.68, 2)).toBe('4,438.68');
  expect(numeral('de', 5112050)).toBe('5.112.050');
  expect(numeral('zh', 3043)).toBe('3043');
  expect(numeral('zh', 36559)).toBe('36,559');
});

test('[RC4] Chinese counts people in 万 from ten thousand on', () => {
  expect(tenThousands(365587)).toBe('36.6万');
  expect(tenThousands(170000)).toBe('17万');
  expect(tenThousands(8943)).toBe('8943');
  expect(tenThousands(10000)).toBe('1万');
});

test('[RC4] distances lose their decimal at twenty kilometres, shares gain one below one per cent', () => {
  expect(kilometres('de', 5.17)).toBe('5,2');
  expect(kilometres('de', 19.96)).toBe('20');
  expect(kilometres('en', 35.4)).toBe('35');
  expect(percent('de', 0.74)).toBe('0,74');
  expect(percent('en', 11.51)).toBe('11.5');
});
