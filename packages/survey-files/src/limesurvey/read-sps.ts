import { type Refused, refused } from '../finding.ts';
import { defaultLimits, type FileLimits } from '../limits.ts';
import { plainLabel } from '../plain-label.ts';
import { checkFileSize } from '../tables/check-table.ts';
import { decodeText } from '../tables/decode-text.ts';
import type { LimeSurveyColumn } from './limesurvey-column.ts';

const TEXT = String.raw`(?:"(?:[^"]|"")*"|'(?:[^']|'')*')`;
const CODE = String.raw`(?:-?\d+(?:\.\d+)?|${TEXT})`;
const variableType = /^[ \t]*([A-Za-z]\w*) (F|A|DATETIME)[\d.]*\.?[ \t]*$/gm;
const variableLabel = new RegExp(String.raw`^VARIABLE LABELS\s+(\w+)\s+(${TEXT})`, 'gm');
const valueLabels = new RegExp(String.raw`^VALUE LABELS\s+(\w+)((?:\s+${CODE}\s+${TEXT})+)`, 'gm');
const valueLabel = new RegExp(String.raw`(${CODE})\s+(${TEXT})`, 'g');
const renaming = /^RENAME VARIABLE \(\s*(\w+)\s*=\s*([\w.#@$]+)\s*\)/gm;

/**
 * SF18: the columns of a LimeSurvey export to SPSS from its syntax file (.sps). It does not say which
 * questions are arrays, so none is marked as one.
 */
export function readSps(
  bytes: Uint8Array,
  options: { readonly limits?: FileLimits } = {},
): { readonly ok: true; readonly columns: readonly LimeSurveyColumn[] } | Refused {
  const tooBig = checkFileSize(bytes, options.limits ?? defaultLimits);
  if (tooBig !== null) return tooBig;
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  // Long labels are written in pieces that a plus joins.
  const syntax = decoded.text.replaceAll(/"\+\s*"/g, '').replaceAll('\r', '');
  const names = new Map(Array.from(syntax.matchAll(renaming), ([, from, to]) => [from!, to!]));
  const types = new Map(
    Array.from(syntax.matchAll(variableType), ([, name, type]) => [name!, type!]),
  );
  const codes = new Map(
    Array.from(syntax.matchAll(valueLabels), ([, name, body]) => [name!, codesIn(body!)]),
  );
  const columns = Array.from(
    syntax.matchAll(variableLabel),
    ([, name, label]): LimeSurveyColumn => {
      const known = codes.get(name!);
      return {
        column: names.get(name!) ?? name!,
        label: plainLabel(unquoted(label!)),
        kind: known !== undefined ? 'coded' : types.get(name!) === 'F' ? 'number' : 'text',
        isArray: false,
        codes: known ?? new Map(),
      };
    },
  );
  if (columns.length > 0) return { ok: true, columns };
  return refused('SF18', {
    de: 'Die Datei enthält keine Variablen. Sie muss die Syntaxdatei (.sps) des SPSS-Exports von LimeSurvey sein.',
    en: 'The file holds no variables. It must be the syntax file (.sps) of LimeSurvey’s export to SPSS.',
  });
}

function codesIn(body: string): ReadonlyMap<string, string> {
  return new Map(
    Array.from(body.matchAll(valueLabel), ([, code, label]) => [
      /^["']/.test(code!) ? unquoted(code!) : code!,
      plainLabel(unquoted(label!)),
    ]),
  );
}

function unquoted(text: string): string {
  const quote = text[0]!;
  return text.slice(1, -1).replaceAll(quote + quote, quote);
}
