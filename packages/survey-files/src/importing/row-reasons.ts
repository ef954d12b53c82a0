import type { CellError, RejectionReason } from '@city-of-cities/perception';
import type { Reason } from '../finding.ts';
import type { PlaceWord } from '../tables/survey-table.ts';

const words: Record<PlaceWord, Reason> = {
  line: { de: 'Zeile', en: 'Line' },
  row: { de: 'Zeile', en: 'Row' },
  case: { de: 'Fall', en: 'Case' },
  record: { de: 'Datensatz', en: 'Record' },
};

function at(place: PlaceWord, line: number, de: string, en: string): Reason {
  return { de: `${words[place].de} ${line}: ${de}`, en: `${words[place].en} ${line}: ${en}` };
}

/** SF9: why a record is not taken, with its place. */
export function rejectionReason(place: PlaceWord, line: number, reason: RejectionReason): Reason {
  const [kind = '', column = ''] = reason.split(/:(.*)/s);
  switch (kind) {
    case 'BAD_COLUMN_COUNT':
      return at(
        place,
        line,
        'Die Zahl der Felder passt nicht zu den Überschriften.',
        'the number of fields does not fit the headings.',
      );
    case 'MISSING_ID':
      return at(place, line, 'Die Kennung fehlt.', 'the id is missing.');
    case 'INCOMPLETE':
      return at(
        place,
        line,
        'Die Befragung wurde nicht abgeschlossen.',
        'the interview was not completed.',
      );
    case 'DUPLICATE_ID':
      return at(
        place,
        line,
        'Die Kennung kommt mehrfach vor; ein anderer Datensatz gilt.',
        'the id occurs more than once; another record counts.',
      );
    case 'BAD_CATEGORY':
      return at(
        place,
        line,
        `„${column}“ hat keinen bekannten Code.`,
        `"${column}" has no known code.`,
      );
    case 'BAD_NUMBER':
      return at(
        place,
        line,
        `„${column}“ ist keine erlaubte Zahl.`,
        `"${column}" is no allowed number.`,
      );
    default:
      throw new Error(`rejectionReason: unknown reason ${reason}`);
  }
}

/** SF2: a field that no respondent can have written. */
export function longCellReason(
  place: PlaceWord,
  line: number,
  column: string,
  size: { readonly characters: number; readonly most: number },
): Reason {
  const { characters, most } = size;
  return at(
    place,
    line,
    `Das Feld „${column}“ hat ${characters} Zeichen, erlaubt sind ${most}.`,
    `the field "${column}" has ${characters} characters; at most ${most} are allowed.`,
  );
}

const cellWords: Record<CellError['reason'], Reason> = {
  NOT_NUMERIC: { de: 'ist keine Zahl', en: 'is no number' },
  NOT_INTEGER: { de: 'ist keine ganze Zahl', en: 'is no whole number' },
  OUT_OF_RANGE: { de: 'liegt außerhalb der Skala', en: 'lies outside the scale' },
  UNKNOWN_CODE: { de: 'ist kein bekannter Code', en: 'is no known code' },
};

/** SF9: why an answer counts as missing although its record is taken. */
export function cellReason(place: PlaceWord, line: number, error: CellError): Reason {
  const { de, en } = cellWords[error.reason];
  const shown = error.value.length > 60 ? `${error.value.slice(0, 60)}…` : error.value;
  return at(
    place,
    line,
    `„${shown}“ in „${error.column}“ ${de} und zählt als fehlend.`,
    `"${shown}" in "${error.column}" ${en} and counts as missing.`,
  );
}
