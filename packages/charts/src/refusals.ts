import { MINIMUM_N } from './estimate.ts';
import { finding } from './finding.ts';
import type { Finding } from './finding.ts';

export const LONGEST_TEXT = 300;

const CHECK_SOURCE = ['Die Auswertung prüfen.', 'Check the analysis.'] as const;

export function notFinite(where: string, value: number): Finding {
  return finding(
    'CH1',
    where,
    [
      `Der Wert ist keine Zahl, die man zeichnen kann (${value}).`,
      `The value is no number that can be drawn (${value}).`,
    ],
    [
      'Den Wert berichtigen oder null übergeben, wenn es keinen gibt.',
      'Correct the value, or pass null where there is none.',
    ],
  );
}

export function outside(
  where: string,
  value: number,
  [least, most]: readonly [number, number],
): Finding {
  return finding(
    'CH1',
    where,
    [
      `Der Wert ${value} liegt außerhalb von ${least} bis ${most}.`,
      `The value ${value} lies outside ${least} to ${most}.`,
    ],
    CHECK_SOURCE,
  );
}

export function notInOrder(where: string): Finding {
  return finding(
    'CH2',
    where,
    ['Das Intervall enthält seinen Wert nicht.', 'The interval does not contain its value.'],
    CHECK_SOURCE,
  );
}

export function notACount(where: string): Finding {
  return finding(
    'CH1',
    where,
    ['n ist keine ganze Zahl ab 0.', 'n is no whole number from 0 up.'],
    CHECK_SOURCE,
  );
}

export function nothing(where: string): Finding {
  return finding(
    'CH5',
    where,
    ['Hier fehlt eine Angabe.', 'Something is missing here.'],
    ['Die Angabe ergänzen.', 'Add it.'],
  );
}

export function tooMany(where: string, length: number, most: number): Finding {
  return finding(
    'CH5',
    where,
    [
      `${length} Einträge sind mehr, als ein Diagramm lesbar zeigt (höchstens ${most}).`,
      `${length} entries are more than one chart can show legibly (at most ${most}).`,
    ],
    ['Auf mehrere Diagramme verteilen.', 'Spread them over several charts.'],
  );
}

export function tooLong(where: string, length: number): Finding {
  return finding(
    'CH5',
    where,
    [
      `Der Text ist mit ${length} Zeichen zu lang (höchstens ${LONGEST_TEXT}).`,
      `At ${length} characters the text is too long (at most ${LONGEST_TEXT}).`,
    ],
    ['Den Text kürzen.', 'Shorten the text.'],
  );
}

export function minimumTooLow(minimumN: number): Finding {
  return finding(
    'CH3',
    'minimumN',
    [
      `Die Mindestzahl ${minimumN} ist zu klein; sie darf nur über ${MINIMUM_N} angehoben werden.`,
      `A minimum of ${minimumN} is too low; it may only be raised above ${MINIMUM_N}.`,
    ],
    [`Mindestens ${MINIMUM_N} angeben.`, `Give at least ${MINIMUM_N}.`],
  );
}
