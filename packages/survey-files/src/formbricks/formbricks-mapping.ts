import type { ColumnMapping } from '../importing/column-mapping.ts';
import type { FormbricksQuestion, FormbricksTexts } from './read-survey.ts';

export interface FormbricksMappingRequest {
  readonly questions: readonly FormbricksQuestion[];
  /** Headings of the table, to which the mapping is kept. */
  readonly header: readonly string[];
  /** Question id → column of the survey; a matrix gets `column_1`, `column_2` … The id when left out. */
  readonly names?: Readonly<Record<string, string>> | undefined;
  /** Choice id → code of the survey; the id when left out. */
  readonly codes?: Readonly<Record<string, string>> | undefined;
}

interface Target {
  readonly headings: readonly string[];
  readonly column: string;
  readonly codes: Readonly<Record<string, string>>;
}

const HEAD: readonly Target[] = [
  { headings: ['Response ID', 'id'], column: 'id', codes: {} },
  { headings: ['Timestamp', 'createdAt'], column: 'createdAt', codes: {} },
  // Empty is what an import takes as not completed.
  { headings: ['Finished', 'finished'], column: 'finished', codes: { No: '' } },
  { headings: ['language', 'Language'], column: 'language', codes: {} },
];

/**
 * SF21: headings of Formbricks (`3. headline`, `3. headline - row`) or its question ids as columns of the
 * survey; the words of a choice, in every language, as its code; those of a matrix as 1, 2, 3 …
 */
export function formbricksMapping(request: FormbricksMappingRequest): ColumnMapping {
  const present = new Set(request.header);
  const targets = [
    ...HEAD,
    ...request.questions.flatMap((question, index) => targetsOf(question, index + 1, request)),
  ];
  const found = targets.flatMap(({ headings, column, codes }) => {
    const heading = headings.find((name) => present.has(name));
    return heading === undefined ? [] : [{ heading, column, codes }];
  });
  return {
    columns: Object.fromEntries(found.map(({ heading, column }) => [heading, column])),
    codes: Object.fromEntries(found.map(({ column, codes }) => [column, codes])),
  };
}

function targetsOf(
  question: FormbricksQuestion,
  number: number,
  { names = {}, codes = {} }: FormbricksMappingRequest,
): readonly Target[] {
  const { id, headline, choices, rows, columns } = question;
  const name = Object.hasOwn(names, id) ? names[id]! : id;
  const headings = [...headline.values()].map((text) => `${number}. ${text}`);
  if (question.type !== 'matrix')
    return [
      {
        headings: [...headings, id],
        column: name,
        codes: byWords(
          choices.map((choice) => [
            choice.label,
            Object.hasOwn(codes, choice.id) ? codes[choice.id]! : choice.id,
          ]),
        ),
      },
    ];
  const points = byWords(columns.map((column, k) => [column, String(k + 1)]));
  return rows.map((row, k) => ({
    headings: [...row.values()].flatMap((text) => [
      ...headings.map((heading) => `${heading} - ${text}`),
      `${id}_${text}`,
    ]),
    column: `${name}_${k + 1}`,
    codes: points,
  }));
}

function byWords(
  pairs: readonly (readonly [FormbricksTexts, string])[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    pairs.flatMap(([texts, code]) => [...texts.values()].map((text) => [text, code])),
  );
}
