import type { LimeSurveyColumn } from './limesurvey-column.ts';

interface Labelled {
  readonly code: string;
  readonly label: string;
  /** 0, or 1 for the second scale of a dual array and the columns of a table. */
  readonly axis: number;
}

export interface LimeSurveyQuestion {
  readonly code: string;
  /** One character, see LimeSurvey's list of question types. */
  readonly type: string;
  readonly label: string;
  readonly hasOther: boolean;
  readonly subquestions: readonly Labelled[];
  readonly answers: readonly Labelled[];
}

function numbered(most: number): ReadonlyMap<string, string> {
  return new Map(Array.from({ length: most }, (_, k) => [String(k + 1), String(k + 1)]));
}

const YES_NO = new Map([
  ['Y', 'yes'],
  ['N', 'no'],
]);

/** Codes that LimeSurvey gives itself, by question type. */
const builtIn: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  '5': numbered(5),
  A: numbered(5),
  B: numbered(10),
  C: new Map([...YES_NO, ['U', 'uncertain']]),
  E: new Map([
    ['I', 'increase'],
    ['S', 'same'],
    ['D', 'decrease'],
  ]),
  G: new Map([
    ['F', 'female'],
    ['M', 'male'],
  ]),
  Y: YES_NO,
};

/** SF17: the columns of one question in a response export; none for a type without codes or text. */
export function columnsOfQuestion(question: LimeSurveyQuestion): readonly LimeSurveyColumn[] {
  const { code, type, label, hasOther } = question;
  const own = builtIn[type] ?? codesOf(question, 0);
  const other = hasOther ? [plain(`${code}_other`, `${label}: other`, 'text')] : [];
  switch (type) {
    case 'L':
    case '!':
    case 'Y':
    case 'G':
    case '5':
      return [coded(code, label, withOther(own, hasOther), type === '5'), ...other];
    case 'O':
      return [coded(code, label, own, false), plain(`${code}_comment`, label, 'text')];
    case 'F':
    case 'H':
    case 'A':
    case 'B':
    case 'C':
    case 'E':
      return eachSub(question, (name, text) => [
        coded(name, text, own, type !== 'C' && type !== 'E'),
      ]);
    case '1':
      return eachSub(question, (name, text) =>
        [0, 1].map((axis) => coded(`${name}_${axis + 1}`, text, codesOf(question, axis), true)),
      );
    case 'M':
    case 'P':
      return [
        ...eachSub(question, (name, text) => [
          { ...coded(name, text, new Map([['Y', 'chosen']]), false), kind: 'ticked' },
          ...(type === 'P' ? [plain(`${name}comment`, text, 'text')] : []),
        ]),
        ...other,
      ];
    case 'R':
      return Array.from(own, (_, rank) =>
        coded(`${code}_${rank + 1}`, `${label}: ${rank + 1}`, own, false),
      );
    case 'N':
      return [plain(code, label, 'number')];
    case 'K':
      return eachSub(question, (name, text) => [plain(name, text, 'number')]);
    case 'Q':
      return eachSub(question, (name, text) => [plain(name, text, 'text')]);
    case ':':
    case ';':
      return eachSub(question, (name, text) =>
        question.subquestions
          .filter(({ axis }) => axis === 1)
          .map((sub) =>
            plain(`${name}_${sub.code}`, `${text} ${sub.label}`, type === ':' ? 'number' : 'text'),
          ),
      );
    case 'S':
    case 'T':
    case 'U':
    case 'D':
    case 'I':
    case '*':
      return [plain(code, label, 'text')];
    default:
      return [];
  }
}

function codesOf({ answers }: LimeSurveyQuestion, axis: number): ReadonlyMap<string, string> {
  return new Map(
    answers.filter((answer) => answer.axis === axis).map(({ code, label }) => [code, label]),
  );
}

/** The code LimeSurvey stores when "other" is chosen. */
function withOther(
  codes: ReadonlyMap<string, string>,
  hasOther: boolean,
): ReadonlyMap<string, string> {
  return hasOther ? new Map([...codes, ['-oth-', 'other']]) : codes;
}

function eachSub(
  { code, label, subquestions }: LimeSurveyQuestion,
  columns: (name: string, text: string) => readonly LimeSurveyColumn[],
): readonly LimeSurveyColumn[] {
  return subquestions
    .filter(({ axis }) => axis === 0)
    .flatMap((sub) => columns(`${code}_${sub.code}`, `${label}: ${sub.label}`));
}

function coded(
  column: string,
  label: string,
  codes: ReadonlyMap<string, string>,
  isArray: boolean,
): LimeSurveyColumn {
  return { column, label, kind: 'coded', isArray, codes };
}

function plain(column: string, label: string, kind: 'number' | 'text'): LimeSurveyColumn {
  return { column, label, kind, isArray: false, codes: new Map() };
}
