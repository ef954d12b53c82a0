import { exportCsv } from '@city-of-cities/perception';
import type { CodebookEntry, ExportTable } from '@city-of-cities/questionnaire';
import type { Refused } from '../finding.ts';
import type { SavColumn } from './sav-layout.ts';
import { writeSav } from './write-sav.ts';

/** An export of `exportRows` with the meaning of its columns, of `codebookOf`. */
export interface SurveyExport {
  readonly table: ExportTable;
  readonly codebook: readonly CodebookEntry[];
}

/** SF13: answers with question, value labels and missing codes as an SPSS file. */
export function exportSav(
  survey: SurveyExport,
  options: { readonly createdAt: string },
): { readonly ok: true; readonly bytes: Uint8Array } | Refused {
  checkFit(survey);
  return writeSav({
    columns: survey.codebook.map(savColumn),
    records: survey.table.rows,
    createdAt: options.createdAt,
  });
}

function savColumn({ column, kind, label, values, missing }: CodebookEntry): SavColumn {
  const isNumeric = kind === 'scale' || kind === 'ticked' || kind === 'number';
  return {
    name: column,
    label,
    type: isNumeric ? 'numeric' : 'string',
    valueLabels: values,
    missingCodes: missing.map(Number),
    measure: kind === 'scale' ? 'ordinal' : kind === 'number' ? 'scale' : 'nominal',
  };
}

export interface CsvExport {
  /** One record per answer sheet. */
  readonly data: string;
  /** One record per column and code. */
  readonly codebook: string;
}

const codebookHeader = ['column', 'kind', 'label', 'version', 'code', 'meaning', 'isMissing'];

/** SF12: answers as CSV (UTF-8, CRLF) and beside them what every column and code means. */
export function exportCsvWithCodebook(survey: SurveyExport, delimiter = ','): CsvExport {
  checkFit(survey);
  const { table, codebook } = survey;
  const rows = codebook.flatMap(({ column, kind, label, version, values, missing }) => {
    const head = [column, kind, label, version];
    if (values.size === 0) return [[...head, null, null, null]];
    return [...values].map(([code, meaning]) => [
      ...head,
      // A code such as −9 stays a number, which a spreadsheet does not run.
      /^-?\d+$/.test(code) ? Number(code) : code,
      meaning,
      missing.includes(code) ? 1 : 0,
    ]);
  });
  return {
    data: exportCsv(table.header, table.rows, delimiter),
    codebook: exportCsv(codebookHeader, rows, delimiter),
  };
}

function checkFit({ table, codebook }: SurveyExport): void {
  if (table.header.join('\n') !== codebook.map(({ column }) => column).join('\n'))
    throw new Error('The codebook belongs to another export: its columns differ.');
}
