/** Why there are no figures, in the words of the editor; the statistics themselves know only codes. */
import type { Refusal, RefusalCode } from '@city-of-cities/perception';
import { type Bilingual, both } from '../texts/bilingual.ts';

const reasons: Partial<Readonly<Record<RefusalCode, Bilingual>>> = {
  TARGETS_NOT_ONE: both(
    'Die Anteile eines Rands der Gewichtung ergeben nicht 100 %.',
    'The shares of a margin of the weights do not add up to 100 %.',
  ),
  MARGIN_MISSING: both(
    'Bei einem Rand der Gewichtung fehlen Antworten.',
    'Answers to a margin of the weights are missing.',
  ),
  CATEGORY_WITHOUT_TARGET: both(
    'Für eine Gruppe, die geantwortet hat, nennt die Gewichtung keinen Anteil.',
    'The weights name no share for a group that has answered.',
  ),
  EMPTY_CATEGORY: both(
    'Die Gewichtung verlangt eine Gruppe, aus der niemand geantwortet hat.',
    'The weights ask for a group of which nobody has answered.',
  ),
  NOT_CONVERGED: both(
    'Die Ränder der Gewichtung lassen sich nicht zugleich erfüllen.',
    'The margins of the weights cannot all be met at once.',
  ),
  CAP_INFEASIBLE: both(
    'Mit diesem größten Gewicht lassen sich die Ränder nicht erfüllen.',
    'With this largest weight the margins cannot be met.',
  ),
  BAD_WEIGHT: both(
    'Ein Gewicht ist negativ oder keine Zahl.',
    'A weight is negative or no number.',
  ),
  LONELY_PSU: both(
    'Aus einer Schicht hat nur eine Person geantwortet; ihre Streuung ist unbekannt.',
    'Only one person of a stratum has answered; its spread is unknown.',
  ),
  TOO_FEW_COMPLETE: both(
    'Zu wenige Befragte haben alles beantwortet, was dafür gebraucht wird.',
    'Too few respondents have answered all that is needed for it.',
  ),
  NO_ROWS: both('Es liegen keine Antworten vor.', 'There are no answers.'),
};

const otherwise = both(
  'Die Antworten lassen keine Auswertung zu.',
  'The answers do not allow an analysis.',
);

/** SU21: the reason in both languages, with the names that the refusal quotes. */
export function refusalText({ error, message }: Refusal): Bilingual {
  const { de, en } = reasons[error] ?? otherwise;
  const names = [...message.matchAll(/"([^"]+)"/g)].map(([, name]) => name).join(', ');
  return names === '' ? { de, en } : { de: `${de} (${names})`, en: `${en} (${names})` };
}
