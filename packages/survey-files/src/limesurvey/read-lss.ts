import { DOMParser, type Element } from '@xmldom/xmldom';
import { type Refused, refused } from '../finding.ts';
import { defaultLimits, type FileLimits } from '../limits.ts';
import { checkFileSize } from '../tables/check-table.ts';
import { plainLabel } from '../plain-label.ts';
import { decodeText } from '../tables/decode-text.ts';
import type { LimeSurveyColumn } from './limesurvey-column.ts';
import { columnsOfQuestion } from './question-columns.ts';

export interface LimeSurveyStructure {
  readonly ok: true;
  readonly languages: readonly string[];
  readonly columns: readonly LimeSurveyColumn[];
  /** Questions whose answers are no column that can be analysed, with LimeSurvey's type. */
  readonly skipped: readonly { readonly question: string; readonly type: string }[];
}

/**
 * SF17: the columns of a survey's response export from its structure (.lss, LimeSurvey 2 to 6), labels
 * in one language, the survey's first when left out.
 */
export function readLss(
  bytes: Uint8Array,
  options: { readonly language?: string | undefined; readonly limits?: FileLimits } = {},
): LimeSurveyStructure | Refused {
  const tooBig = checkFileSize(bytes, options.limits ?? defaultLimits);
  if (tooBig !== null) return tooBig;
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  // A document type could define entities that grow without end.
  const root = decoded.text.includes('<!DOCTYPE') ? null : rootOf(decoded.text);
  if (root === null || textOf(root, 'LimeSurveyDocType') !== 'Survey')
    return refused('SF17', {
      de: 'Die Datei ist keine Fragebogenstruktur von LimeSurvey (.lss), oder sie ist beschädigt. Exportieren Sie sie neu.',
      en: 'The file is no survey structure of LimeSurvey (.lss), or it is damaged. Export it again.',
    });
  return structureOf(root, options.language);
}

function rootOf(text: string): Element | null {
  try {
    const stop = (): never => {
      throw new Error('not well-formed');
    };
    return new DOMParser({ onError: stop }).parseFromString(text, 'text/xml').documentElement;
  } catch {
    return null;
  }
}

type Row = ReadonlyMap<string, string>;

function structureOf(root: Element, wanted: string | undefined): LimeSurveyStructure {
  const rows = tablesOf(root);
  const languages = childrenOf(childrenOf(root, 'languages')[0], 'language').map(
    (element) => element.textContent ?? '',
  );
  const language = wanted ?? languages[0] ?? '';
  const texts = localised(rows('question_l10ns'), 'qid', 'question', language);
  const answers = localised(rows('answer_l10ns'), 'aid', 'answer', language);
  const inLanguage = (row: Row): boolean => (row.get('language') ?? language) === language;
  const labelOf = (row: Row): string =>
    plainLabel(texts.get(row.get('qid') ?? '') ?? row.get('question') ?? '');
  const subquestions = rows('subquestions').filter(inLanguage);
  const options = rows('answers').filter(inLanguage);
  const skipped: { question: string; type: string }[] = [];
  const columns = rows('questions')
    .filter((row) => inLanguage(row) && (row.get('parent_qid') ?? '0') === '0')
    .flatMap((row) => {
      const qid = row.get('qid');
      const [question, type] = [row.get('title') ?? '', row.get('type') ?? ''];
      const made = columnsOfQuestion({
        code: question,
        type,
        label: labelOf(row),
        hasOther: row.get('other') === 'Y',
        subquestions: subquestions
          .filter((sub) => sub.get('parent_qid') === qid)
          .map((sub) => ({
            code: sub.get('title') ?? '',
            label: labelOf(sub),
            axis: Number(sub.get('scale_id') ?? 0),
          })),
        answers: options
          .filter((answer) => answer.get('qid') === qid)
          .map((answer) => ({
            code: answer.get('code') ?? '',
            label: plainLabel(answers.get(answer.get('aid') ?? '') ?? answer.get('answer') ?? ''),
            axis: Number(answer.get('scale_id') ?? 0),
          })),
      });
      if (made.length === 0) skipped.push({ question, type });
      return made;
    });
  return { ok: true, languages, columns, skipped };
}

/** Since LimeSurvey 4 the words stand in tables of their own. */
function localised(
  rows: readonly Row[],
  key: string,
  word: string,
  language: string,
): ReadonlyMap<string, string> {
  return new Map(
    rows
      .filter((row) => row.get('language') === language)
      .map((row) => [row.get(key) ?? '', row.get(word) ?? '']),
  );
}

function tablesOf(root: Element): (name: string) => readonly Row[] {
  return (name) =>
    childrenOf(childrenOf(childrenOf(root, name)[0], 'rows')[0], 'row').map(
      (row) =>
        new Map(childrenOf(row).map((cell) => [cell.nodeName, (cell.textContent ?? '').trim()])),
    );
}

function childrenOf(parent: Element | undefined, name?: string): Element[] {
  return Array.from(parent?.childNodes ?? []).filter(
    (node): node is Element =>
      node.nodeType === 1 && (name === undefined || node.nodeName === name),
  );
}

function textOf(root: Element, name: string): string | undefined {
  return childrenOf(root, name)[0]?.textContent?.trim();
}
