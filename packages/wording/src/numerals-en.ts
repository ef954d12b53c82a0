const UNITS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/**
 * The value of an English number phrase ("two hundred and thirty", "fifty-eight thousand"), or
 * `undefined` when it is none or only a year spoken in pairs ("nineteen eighty").
 */
export function parseEnglishWords(phrase: string): number | undefined {
  const words = phrase
    .toLowerCase()
    .split(/[\s-]+/u)
    .filter((word) => word !== 'and');
  let total = 0;
  let group = 0;
  let expects: 'any' | 'unit' | 'none' = 'any';
  for (const word of words) {
    const unit = word === 'a' || word === 'an' ? 1 : UNITS[word];
    const ten = TENS[word];
    if (unit !== undefined) {
      if (expects === 'none' || (expects === 'unit' && unit > 9)) return undefined;
      group += unit;
      expects = 'none';
    } else if (ten !== undefined) {
      if (expects !== 'any') return undefined;
      group += ten;
      expects = 'unit';
    } else if (word === 'hundred') {
      if (group === 0 || group > 99) return undefined;
      group *= 100;
      expects = 'any';
    } else if (word === 'thousand') {
      if (group === 0) return undefined;
      total += group * 1000;
      group = 0;
      expects = 'any';
    } else return undefined;
  }
  const value = total + group;
  return value === 0 ? undefined : value;
}
