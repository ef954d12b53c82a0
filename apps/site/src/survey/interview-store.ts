/** The eight functions of schema `survey` that are the site's. */
import type { Answers } from '@city-of-cities/questionnaire';
import type { Database } from '../reading/database.ts';

export interface WaveRow {
  readonly state: 'early' | 'open' | 'closed';
  readonly questionnaire: unknown;
  readonly quota_dimensions: unknown;
}

/** Where an interview stands; `outcome` is `open`, `closed`, or how it ended. */
export type Standing =
  | {
      readonly outcome: 'open';
      readonly wave: string;
      readonly last_page: string | null;
      readonly answers: Answers;
      readonly version: number;
      readonly elapsed_seconds: number;
    }
  | { readonly outcome: Exclude<string, 'open'>; readonly wave: null };

export type InterviewStore = ReturnType<typeof interviewStore>;

export function interviewStore(database: Database) {
  async function one<Row extends object>(text: string, values: readonly unknown[]): Promise<Row> {
    const [row] = await database.query<Row>(text, values);
    if (row === undefined) throw new Error('A function of schema survey returned nothing.');
    return row;
  }
  const outcomeOf = async (text: string, values: readonly unknown[]): Promise<string> =>
    (await one<{ outcome: string }>(text, values)).outcome;

  return {
    async openWave(wave: string): Promise<WaveRow | null> {
      const rows = await database.query<WaveRow>(
        'select state, questionnaire, quota_dimensions from survey.open_wave($1)',
        [wave],
      );
      return rows[0] ?? null;
    },
    begin: (wave: string, tokenHash: string | null) =>
      one<{ outcome: string; session_key: string | null }>(
        'select outcome, session_key from survey.begin($1, $2)',
        [wave, tokenHash],
      ),
    resume: (key: string) => one<Standing>('select * from survey.resume($1)', [key]),
    save: (key: string, page: string, answers: Answers, version: number) =>
      one<{ outcome: string; version: number | null }>(
        'select outcome, version from survey.save($1, $2, $3, $4)',
        [key, page, JSON.stringify(answers), version],
      ),
    async hasRoom(wave: string, cell: string): Promise<boolean> {
      const row = await one<{ room: boolean }>('select survey.has_room($1, $2) as room', [
        wave,
        cell,
      ]);
      return row.room;
    },
    screenOut: (key: string) => outcomeOf('select survey.screen_out($1) as outcome', [key]),
    submit: (key: string, cell: string | null, flags: object) =>
      outcomeOf('select survey.submit($1, $2, $3) as outcome', [key, cell, JSON.stringify(flags)]),
    erase: (key: string) => outcomeOf('select survey.erase($1) as outcome', [key]),
  };
}
