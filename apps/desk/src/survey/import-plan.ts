/** From a file and a person's mapping to what an import would store. */
import {
  type Answers,
  answersFromCells,
  columnsOf,
  importMapping,
  isScale,
  pointsOf,
  type Questionnaire,
} from '@city-of-cities/questionnaire';
import { type ImportPlan, planImport, type Refused } from '@city-of-cities/survey-files';
import type { ImportSource } from './import-source.ts';

export interface WaveMapping {
  /** Column of the survey → heading in the file, or null: the file does not have it. */
  readonly columns: Readonly<Record<string, string | null>>;
  /** Column of the survey → code in the file → code of the survey. */
  readonly codes: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface ImportTarget {
  readonly wave: string;
  readonly questionnaire: Questionnaire;
  /** For files that do not say in which language somebody answered, and when. */
  readonly language: string;
  readonly submittedOn: string;
}

const completed = 'completedOn';
/** What Formbricks and LimeSurvey write for an interview that was not finished. */
const notFinished = { No: '', false: '', N: '' };

/** SU22: the dry run. A column that is neither mapped nor said to be missing is refused. */
export function planWaveImport(
  { questionnaire, wave, language, submittedOn }: ImportTarget,
  { table, codes, completeHeading }: ImportSource,
  mapping: WaveMapping,
): ImportPlan | Refused {
  const mapped = Object.entries(mapping.columns);
  const sources = mapped.flatMap(([target, heading]) =>
    heading === null || target === 'wave' ? [] : [[heading, target] as const],
  );
  const absent = mapped.flatMap(([target, heading]) => (heading === null ? [target] : []));
  const isTaken = (target: string): boolean => sources.some(([, own]) => own === target);
  const constants = {
    ...Object.fromEntries(absent.map((target) => [target, ''])),
    ...(!isTaken('language') && { language }),
    ...(!isTaken('submittedOn') && { submittedOn }),
    ...(!isTaken('quotaCell') && { quotaCell: '' }),
    wave,
  };
  const points = new Set(questionnaire.items.filter(isScale).map(pointsOf));
  return planImport({
    table,
    mapping: {
      columns: {
        ...Object.fromEntries(sources),
        ...(completeHeading !== null && { [completeHeading]: completed }),
      },
      codes: {
        ...Object.fromEntries(
          sources.map(([heading, target]) => [
            target,
            { ...codes[heading], ...mapping.codes[target] },
          ]),
        ),
        [completed]: notFinished,
      },
      constants,
    },
    intakes: [...(points.size === 0 ? [7] : points)].map((count) => ({
      ...importMapping(questionnaire, count),
      ...(completeHeading !== null && { completeColumn: completed }),
    })),
  });
}

/** Values in the file that are no code of their column, so that a person can say what they mean. */
export function unknownCodes(
  { questionnaire }: ImportTarget,
  { table, codes }: ImportSource,
  mapping: WaveMapping,
): Readonly<Record<string, readonly string[]>> {
  const most = 30;
  return Object.fromEntries(
    columnsOf(questionnaire).flatMap(({ name, kind, item }) => {
      const heading = mapping.columns[name];
      if (kind !== 'category' || item === null || !('options' in item) || !heading) return [];
      const known = new Set([
        '',
        ...item.options.map(({ code }) => code),
        ...Object.keys(codes[heading] ?? {}),
        ...Object.keys(mapping.codes[name] ?? {}),
      ]);
      const at = table.header.indexOf(heading);
      const values = new Set(table.records.map((record) => (record[at] ?? '').trim()));
      const unknown = [...values].filter((value) => !known.has(value)).slice(0, most);
      return unknown.length === 0 ? [] : [[name, unknown] as const];
    }),
  );
}

export interface ImportedRecord {
  readonly key: string;
  readonly quotaCell: string | null;
  readonly answers: Answers;
  readonly language: string;
  readonly submittedOn: string;
}

/** Records as schema `survey` keeps them. A day that is none becomes the wave's own. */
export function importedRecords(
  plan: Pick<ImportPlan, 'records'>,
  target: ImportTarget,
): readonly ImportedRecord[] {
  return plan.records.map(({ key, cells }) => {
    const text = (name: string): string => String(cells[name] ?? '').trim();
    const day = /^\d{4}-\d{2}-\d{2}/.exec(text('submittedOn'))?.[0] ?? '';
    return {
      key,
      quotaCell: text('quotaCell') === '' ? null : text('quotaCell').slice(0, 100),
      answers: answersFromCells(target.questionnaire, cells),
      language: text('language').slice(0, 20),
      submittedOn: Number.isNaN(Date.parse(day)) ? target.submittedOn : day,
    };
  });
}
