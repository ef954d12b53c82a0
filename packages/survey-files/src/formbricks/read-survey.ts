import { type Refused, refused } from '../finding.ts';
import type { FileLimits } from '../limits.ts';
import { plainLabel } from '../plain-label.ts';
import { isObject, type JsonObject, objectsIn, parseJson, textIn } from './parse-json.ts';

/** Words by language; "default" is the survey's first. */
export type FormbricksTexts = ReadonlyMap<string, string>;

export interface FormbricksQuestion {
  readonly id: string;
  /** E.g. `multipleChoiceSingle`, `rating`, `matrix`, `openText`. */
  readonly type: string;
  readonly headline: FormbricksTexts;
  readonly choices: readonly { readonly id: string; readonly label: FormbricksTexts }[];
  readonly rows: readonly FormbricksTexts[];
  readonly columns: readonly FormbricksTexts[];
}

/** SF21: the questions of a survey definition, of the management API; blocks are walked in order. */
export function readFormbricksSurvey(
  bytes: Uint8Array,
  options: { readonly limits?: FileLimits } = {},
): { readonly ok: true; readonly questions: readonly FormbricksQuestion[] } | Refused {
  const parsed = parseJson(bytes, options.limits);
  if (!parsed.ok) return parsed;
  const survey = isObject(parsed.value) ? parsed.value : {};
  const elements = [
    ...objectsIn(survey['questions']),
    ...objectsIn(survey['blocks']).flatMap((block) => objectsIn(block['elements'])),
  ];
  if (elements.length > 0) return { ok: true, questions: elements.map(questionOf) };
  return refused('SF21', {
    de: 'Die Datei enthält keine Fragen. Sie muss die Definition einer Umfrage aus Formbricks sein.',
    en: 'The file holds no questions. It must be the definition of a survey from Formbricks.',
  });
}

function questionOf(element: JsonObject): FormbricksQuestion {
  return {
    id: textIn(element['id']),
    type: textIn(element['type']),
    headline: textsIn(element['headline']),
    choices: objectsIn(element['choices']).map((choice) => ({
      id: textIn(choice['id']),
      label: textsIn(choice['label']),
    })),
    rows: labelsIn(element['rows']),
    columns: labelsIn(element['columns']),
  };
}

/** Rows and columns of a matrix are texts, in newer versions objects with a label. */
function labelsIn(value: unknown): readonly FormbricksTexts[] {
  return objectsIn(value).map((entry) => textsIn('label' in entry ? entry['label'] : entry));
}

function textsIn(value: unknown): FormbricksTexts {
  if (typeof value === 'string') return new Map([['default', plainLabel(value)]]);
  const entries = isObject(value) ? Object.entries(value) : [];
  return new Map(
    entries
      .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
      .map(([language, text]) => [language, plainLabel(text)]),
  );
}
