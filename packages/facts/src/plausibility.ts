/** Slips caught while a value is entered (FA40–FA49). A finding never changes the value. */
import { yearsOnLine } from './dates.ts';
import type { Fact, FactValue, Finding } from './fact.ts';
import { seriesOf } from './register.ts';

function suspect(
  rule: string,
  severity: Finding['severity'],
  where: string,
  de: string,
  en: string,
): Finding {
  return {
    rule,
    severity,
    where,
    reason: { de, en },
    remedy: {
      de: 'Vergleichen Sie mit der Quelle; stimmt der Wert, nennen Sie den Grund.',
      en: 'Compare with the source; if the value is right, give the reason.',
    },
  };
}

const SCALES = [10, 100, 1000, 10_000, 1_000_000, 1_000_000_000] as const;

/** The power of ten that a value is off by, when it explains the difference to within a tenth. */
export function slipOfScale(value: number, expected: number): number | undefined {
  if (value <= 0 || expected <= 0) return undefined;
  const ratio = value > expected ? value / expected : expected / value;
  return SCALES.find((scale) => Math.abs(ratio / scale - 1) <= 0.1);
}

/** All numbers that two neighbouring or distant swapped digits would make of a whole number. */
export function withSwappedDigits(value: number): number[] {
  const digits = String(Math.trunc(value)).split('');
  const found = new Set<number>();
  for (let one = 0; one < digits.length; one += 1) {
    for (let other = one + 1; other < digits.length; other += 1) {
      const swapped = digits.with(one, digits[other] ?? '').with(other, digits[one] ?? '');
      found.add(Number(swapped.join('')));
    }
  }
  found.delete(Math.trunc(value));
  return [...found];
}

const JUMP_PER_YEAR = 0.1;

function checkJump(fact: Fact, entered: FactValue, before: FactValue): Finding[] {
  if (before.value === 0 || entered.value === before.value) return [];
  const scale = slipOfScale(Math.abs(entered.value), Math.abs(before.value));
  if (scale !== undefined)
    return [
      suspect(
        'FA41',
        'block',
        fact.key,
        `Der Wert ist etwa ${scale}-mal so groß oder klein wie der vorige (${before.value}): vermutlich Tausend, Million, Milliarde oder 万, 亿 verwechselt.`,
        `The value is about ${scale} times the previous one (${before.value}) or a fraction of it: probably a mix-up of thousand, million, billion or 万, 亿.`,
      ),
    ];
  if (entered.method !== undefined && entered.method !== before.method) return [];
  const change = entered.value / before.value - 1;
  const years =
    entered.date === null || before.date === null
      ? 1
      : Math.max(1, Math.abs(yearsOnLine(entered.date) - yearsOnLine(before.date)));
  const perYear = Math.abs(change) / years;
  if (perYear <= JUMP_PER_YEAR) return [];
  const percent = Math.round(change * 1000) / 10;
  return [
    suspect(
      'FA40',
      'review',
      fact.key,
      `Der Wert springt um ${percent} Prozent gegenüber ${before.date ?? 'dem vorigen'}; eine andere Zählweise ist nicht vermerkt.`,
      `The value jumps by ${percent} percent against ${before.date ?? 'the previous one'}; no other method of counting is recorded.`,
    ),
  ];
}

const VOLUME = /km³|m³|cubic/iu;
const AREA_WORD = /area|fläche|flaeche|面积/iu;
const SHARE = /^(?:percent|prozent|%)/iu;
const POINTS = /points?|punkte?|百分点/iu;

function checkUnit(fact: Fact, entered: FactValue): Finding[] {
  const findings: Finding[] = [];
  if (VOLUME.test(fact.unit) && AREA_WORD.test(`${fact.key} ${fact.definition}`))
    findings.push(
      suspect(
        'FA42',
        'block',
        fact.key,
        'Eine Fläche wird nicht in Kubik gemessen.',
        'An area is not measured in cubic units.',
      ),
    );
  if (
    SHARE.test(fact.unit) &&
    !POINTS.test(fact.unit) &&
    (entered.value < 0 || entered.value > 100)
  )
    findings.push(
      suspect(
        'FA43',
        'block',
        fact.key,
        'Ein Anteil liegt zwischen 0 und 100 Prozent.',
        'A share lies between 0 and 100 percent.',
      ),
    );
  if (
    /change|veränderung|growth|wachstum/iu.test(fact.definition) &&
    SHARE.test(fact.unit) &&
    POINTS.test(fact.definition)
  )
    findings.push(
      suspect(
        'FA43',
        'review',
        fact.key,
        'Prozent und Prozentpunkte sind vermischt.',
        'Percent and percentage points are mixed.',
      ),
    );
  return findings;
}

/** FA40–FA43: a value entered for a fact, against the value before it and the unit. */
export function checkEntry(fact: Fact, entered: FactValue): Finding[] {
  const before = seriesOf(fact).findLast(
    (value) =>
      value !== entered &&
      (entered.date === null || value.date === null || value.date < entered.date),
  );
  const sameDate = fact.values.find(
    (value) => value !== entered && value.date === entered.date && value.value !== entered.value,
  );
  return [
    ...checkUnit(fact, entered),
    ...(before === undefined ? [] : checkJump(fact, entered, before)),
    ...(sameDate === undefined
      ? []
      : [
          suspect(
            'FA44',
            'review',
            fact.key,
            `Für ${entered.date ?? 'ohne Jahr'} steht schon ein anderer Wert: ${sameDate.value}.`,
            `There is another value for ${entered.date ?? 'no year'} already: ${sameDate.value}.`,
          ),
        ]),
  ];
}

/** FA49: a value that takes the place of another of the same date, against the one it replaces. */
export function checkCorrection(fact: Fact, entered: FactValue, replaced: FactValue): Finding[] {
  if (withSwappedDigits(replaced.value).includes(entered.value))
    return [
      suspect(
        'FA49',
        'review',
        fact.key,
        `Gegenüber ${replaced.value} sind nur zwei Ziffern vertauscht.`,
        `Only two digits are swapped against ${replaced.value}.`,
      ),
    ];
  return checkJump(fact, entered, replaced);
}

/** A value that follows from others: density from population and area, a total from its parts. */
export interface Derived {
  readonly where: string;
  readonly value: number;
  readonly expected: number;
  /** Share of one, 0.01 when absent. */
  readonly toleranceOfOne?: number;
}

/** FA45: a value differs from what related facts give; swapped digits and slips of scale are named. */
export function checkDerived({
  where,
  value,
  expected,
  toleranceOfOne = 0.01,
}: Derived): Finding[] {
  if (expected === 0 ? value === 0 : Math.abs(value / expected - 1) <= toleranceOfOne) return [];
  const swapped = withSwappedDigits(value).find(
    (candidate) => expected !== 0 && Math.abs(candidate / expected - 1) <= toleranceOfOne / 10,
  );
  if (swapped !== undefined)
    return [
      suspect(
        'FA45',
        'block',
        where,
        `Vermutlich Zahlendreher: ${value} statt ${swapped}.`,
        `Probably swapped digits: ${value} instead of ${swapped}.`,
      ),
    ];
  const scale = slipOfScale(Math.abs(value), Math.abs(expected));
  return [
    suspect(
      'FA45',
      'block',
      where,
      `Aus den verwandten Belegen folgt ${expected}, nicht ${value}${scale === undefined ? '' : ` (etwa Faktor ${scale})`}.`,
      `Related facts give ${expected}, not ${value}${scale === undefined ? '' : ` (about a factor of ${scale})`}.`,
    ),
  ];
}

/** FA46: a change stated in words must be the change of the values. */
export function checkStatedChange(change: {
  readonly where: string;
  readonly before: number;
  readonly after: number;
  readonly statedPercent: number;
}): Finding[] {
  const { where, before, after, statedPercent } = change;
  if (before === 0)
    return [
      suspect('FA46', 'block', where, 'Der Ausgangswert ist null.', 'The value before is zero.'),
    ];
  const real = (after / before - 1) * 100;
  if (Math.abs(real - statedPercent) <= Math.max(0.6, Math.abs(statedPercent) * 0.1)) return [];
  const shown = Math.round(real * 10) / 10;
  return [
    suspect(
      'FA46',
      'block',
      where,
      `Genannt sind ${statedPercent} Prozent, die Werte ergeben ${shown} Prozent.`,
      `${statedPercent} percent is stated, the values give ${shown} percent.`,
    ),
  ];
}

/** FA47: "since 1992" and "for 17 years" in 2019 cannot both hold. */
export function checkDuration(duration: {
  readonly where: string;
  readonly sinceYear: number;
  readonly years: number;
  readonly inYear: number;
}): Finding[] {
  const real = duration.inYear - duration.sinceYear;
  if (Math.abs(real - duration.years) <= 1) return [];
  return [
    suspect(
      'FA47',
      'block',
      duration.where,
      `Von ${duration.sinceYear} bis ${duration.inYear} sind es ${real} Jahre, nicht ${duration.years}.`,
      `From ${duration.sinceYear} to ${duration.inYear} it is ${real} years, not ${duration.years}.`,
    ),
  ];
}

const EARTH_RADIUS_KM = 6371;

/** Great-circle distance in kilometres (haversine, sphere of 6371 km). */
export function distanceKm(one: Place, other: Place): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const lat = radians(other.lat - one.lat);
  const lon = radians(other.lon - one.lon);
  const h =
    Math.sin(lat / 2) ** 2 +
    Math.cos(radians(one.lat)) * Math.cos(radians(other.lat)) * Math.sin(lon / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** A point in degrees. */
export interface Place {
  readonly lat: number;
  readonly lon: number;
}

/** FA48: two sources put a place more than `toleranceKm` apart. */
export function checkPlace(where: string, one: Place, other: Place, toleranceKm = 2): Finding[] {
  const km = distanceKm(one, other);
  if (km <= toleranceKm) return [];
  const shown = Math.round(km * 10) / 10;
  return [
    suspect(
      'FA48',
      'review',
      where,
      `Die Quellen liegen ${shown} km auseinander.`,
      `The sources are ${shown} km apart.`,
    ),
  ];
}
