/** German number words: "fünf", "zweihundertdreißigtausend", "dreieinhalb". */
const UNITS: Readonly<Record<string, number>> = {
  ein: 1,
  eins: 1,
  eine: 1,
  einen: 1,
  einer: 1,
  einem: 1,
  zwei: 2,
  zwo: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  dreizehn: 13,
  vierzehn: 14,
  fünfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
};
const TENS: Readonly<Record<string, number>> = {
  zwanzig: 20,
  dreißig: 30,
  dreissig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
};

function belowHundred(word: string): number | undefined {
  const direct = UNITS[word] ?? TENS[word];
  if (direct !== undefined) return direct;
  const split = /^(.+)und(.+)$/u.exec(word);
  const unit = UNITS[split?.[1] ?? ''];
  const ten = TENS[split?.[2] ?? ''];
  return unit === undefined || ten === undefined || unit > 9 ? undefined : unit + ten;
}

function belowThousand(word: string): number | undefined {
  const at = word.indexOf('hundert');
  if (at < 0) return belowHundred(word);
  const head = word.slice(0, at);
  const tail = word.slice(at + 'hundert'.length).replace(/^und(?=.)/u, '');
  const hundreds = head === '' ? 1 : UNITS[head];
  const rest = tail === '' ? 0 : belowHundred(tail);
  if (hundreds === undefined || hundreds > 19 || rest === undefined) return undefined;
  return hundreds * 100 + rest;
}

/** The value of one German number word in any case, or `undefined`. Halves are exact. */
export function parseGermanWord(given: string): number | undefined {
  const word = given.toLowerCase();
  if (word === 'anderthalb' || word === 'eineinhalb') return 1.5;
  const halfThousand = /^(.+halb)tausend$/u.exec(word);
  if (halfThousand !== null) {
    const count = parseGermanWord(halfThousand[1] ?? '');
    return count === undefined ? undefined : count * 1000;
  }
  const half = /^(.+)einhalb$/u.exec(word);
  if (half !== null) {
    const whole = belowHundred(half[1] ?? '');
    return whole === undefined ? undefined : whole + 0.5;
  }
  const at = word.indexOf('tausend');
  if (at < 0) return belowThousand(word);
  const head = word.slice(0, at);
  const tail = word.slice(at + 'tausend'.length).replace(/^und(?=.)/u, '');
  const thousands = head === '' ? 1 : belowThousand(head);
  const rest = tail === '' ? 0 : belowThousand(tail);
  return thousands === undefined || rest === undefined ? undefined : thousands * 1000 + rest;
}
