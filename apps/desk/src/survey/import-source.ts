/** A file of answers as a table, whatever it came from, with what its survey tool says about columns and codes. */
import type { Questionnaire } from '@city-of-cities/questionnaire';
import { columnsOf } from '@city-of-cities/questionnaire';
import {
  formbricksMapping,
  limeSurveyMapping,
  limeSurveyTable,
  proposeColumns,
  readCsv,
  readFormbricksJson,
  readFormbricksSurvey,
  readLss,
  readSavTable,
  readSps,
  readXlsx,
  type Refused,
  type SurveyTable,
  type TableReading,
} from '@city-of-cities/survey-files';

export const sourceFormats = ['csv', 'xlsx', 'sav', 'limesurvey', 'formbricks'] as const;
export type SourceFormat = (typeof sourceFormats)[number];

export interface ImportSource {
  readonly ok: true;
  readonly table: SurveyTable;
  /** Column of the survey → heading: what a person corrects. */
  readonly proposed: Readonly<Record<string, string>>;
  /** Heading → code in the file → code of the survey, as the tool's own structure says. */
  readonly codes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Heading that is empty for interviews that were not finished. */
  readonly completeHeading: string | null;
}

/** SU22: reads the file, and the survey's structure where its tool has one. Refused whole when either is damaged. */
export async function readSource(
  format: SourceFormat,
  bytes: Uint8Array,
  structure: Uint8Array | null,
  questionnaire: Questionnaire,
): Promise<ImportSource | Refused> {
  if (format === 'limesurvey') return limeSurveySource(bytes, structure, questionnaire);
  if (format === 'formbricks') return formbricksSource(bytes, structure, questionnaire);
  const reading = await readTable(format, bytes);
  if (!reading.ok) return reading;
  return sourceOf(reading.table, questionnaire);
}

async function readTable(format: 'csv' | 'xlsx' | 'sav', bytes: Uint8Array): Promise<TableReading> {
  if (format === 'csv') return readCsv(bytes);
  return format === 'sav' ? readSavTable(bytes) : readXlsx(bytes);
}

function sourceOf(
  table: SurveyTable,
  questionnaire: Questionnaire,
  more: Partial<Pick<ImportSource, 'codes' | 'completeHeading' | 'proposed'>> = {},
): ImportSource {
  const names = columnsOf(questionnaire).map(({ name }) => name);
  const byHeading = proposeColumns(table.header, names);
  const proposed = Object.fromEntries(
    Object.entries(byHeading).map(([heading, target]) => [target, heading]),
  );
  return {
    ok: true,
    table,
    codes: more.codes ?? {},
    completeHeading: more.completeHeading ?? null,
    proposed: { ...more.proposed, ...proposed },
  };
}

function limeSurveySource(
  bytes: Uint8Array,
  structure: Uint8Array | null,
  questionnaire: Questionnaire,
): ImportSource | Refused {
  const raw = readCsv(bytes);
  if (!raw.ok) return raw;
  const reading = limeSurveyTable(raw.table);
  if (!reading.ok) return reading;
  const { table } = reading;
  const completeHeading = table.header.includes('submitdate') ? 'submitdate' : null;
  if (structure === null) return sourceOf(table, questionnaire, { completeHeading });
  const isXml = new TextDecoder().decode(structure.subarray(0, 64)).includes('<');
  const read = isXml ? readLss(structure) : readSps(structure);
  if (!read.ok) return read;
  const { intakes } = limeSurveyMapping({ header: table.header, columns: read.columns });
  const codes = Object.fromEntries(
    intakes.flatMap(({ items }) => items.names.map((name) => [name, items.map ?? {}] as const)),
  );
  return sourceOf(table, questionnaire, { codes, completeHeading });
}

function formbricksSource(
  bytes: Uint8Array,
  structure: Uint8Array | null,
  questionnaire: Questionnaire,
): ImportSource | Refused {
  const isJson = /^\s*[[{]/.test(new TextDecoder().decode(bytes.subarray(0, 64)));
  const reading = isJson ? readFormbricksJson(bytes) : readCsv(bytes);
  if (!reading.ok) return reading;
  const { table } = reading;
  const definition = structure === null ? null : readFormbricksSurvey(structure);
  if (definition !== null && !definition.ok) return definition;
  const { columns, codes = {} } = formbricksMapping({
    questions: definition?.questions ?? [],
    header: table.header,
  });
  const names = new Set(columnsOf(questionnaire).map(({ name }) => name));
  const targets = Object.entries(columns);
  return sourceOf(table, questionnaire, {
    proposed: Object.fromEntries(
      targets
        .filter(([, target]) => names.has(target))
        .map(([heading, target]) => [target, heading]),
    ),
    codes: Object.fromEntries(
      targets.map(([heading, target]) => [heading, codes[target] ?? {}] as const),
    ),
    completeHeading: targets.find(([, target]) => target === 'finished')?.[0] ?? null,
  });
}
