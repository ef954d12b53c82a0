import { shift } from './decimal.ts';

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

function belowTenThousand(text: string): number | undefined {
  let value = 0;
  let digit: number | undefined;
  for (const character of text) {
    const place = PLACES[character];
    if (place !== undefined) {
      value += (digit ?? 1) * place;
      digit = undefined;
      continue;
    }
    const next = DIGITS[character];
    if (next === undefined || (digit !== undefined && digit !== 0)) return undefined;
    digit = next;
  }
  return value + (digit ?? 0);
}

/** The value of a Chinese numeral as a plain decimal ("两亿三千万" → "230000000"), or `undefined`. */
export function parseChineseNumeral(text: string): string | undefined {
  const [whole = '', fraction] = text.split('点');
  if (fraction !== undefined) {
    const scaled = /^(.*?)([万亿]*)$/u.exec(fraction);
    const digits = Array.from(scaled?.[1] ?? '').map((character) => DIGITS[character]);
    const base = belowTenThousand(whole);
    if (base === undefined || digits.length === 0 || digits.includes(undefined)) return undefined;
    const exponent = Array.from(scaled?.[2] ?? '').reduce(
      (sum, unit) => sum + (unit === '万' ? 4 : 8),
      0,
    );
    return shift(`${base}.${digits.join('')}`, exponent);
  }
  const [, high, low = whole] = /^(.*)亿(.*)$/u.exec(whole) ?? [];
  const [, middle, rest = low] = /^(.*)万(.*)$/u.exec(low) ?? [];
  const parts = [high, middle, rest === '' ? '零' : rest].map((part) =>
    part === undefined ? 0 : part === '' ? undefined : belowTenThousand(part),
  );
  const [hundredMillions, tenThousands, units] = parts;
  if (hundredMillions === undefined || tenThousands === undefined || units === undefined)
    return undefined;
  return String(hundredMillions * 1e8 + tenThousands * 1e4 + units);
}
