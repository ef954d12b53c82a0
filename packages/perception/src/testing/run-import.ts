import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';

import { delimitedTable, isRefusal, readAnswers, readSav } from '../index.ts';
import type { IntakeMapping, SavFile } from '../index.ts';
import type { CaseContext } from './case-data.ts';

interface ImportArgs extends IntakeMapping {
  readonly file: string;
  readonly format: 'csv' | 'limesurvey' | 'sav';
  readonly delimiter?: string;
  readonly savVariables?: readonly string[];
}

export function runImport(args: ImportArgs, ctx: CaseContext): object {
  const bytes = readFileSync(join(ctx.dir, args.file));
  let sav: SavFile | undefined;
  if (args.format === 'sav') {
    const file = readSav(bytes, { inflate: inflateSync });
    if (isRefusal(file)) return file;
    sav = file;
  }
  const table =
    sav?.table ??
    delimitedTable(bytes.toString('utf8'), {
      delimiter: args.delimiter ?? ',',
      format: args.format === 'limesurvey' ? 'limesurvey' : 'csv',
    });
  const intake = readAnswers(table, args);
  if (isRefusal(intake)) return intake;
  const { columns, ...report } = intake;
  const rows = Array.from({ length: report.rowsKept }, (_, k) =>
    Object.fromEntries([...columns].map(([column, values]) => [column, values[k]])),
  );
  const variables = args.savVariables?.map((name) => sav?.variables.find((v) => v.name === name));
  return { ...report, table: rows, ...(sav && { sav: { nCases: sav.nCases, variables } }) };
}
