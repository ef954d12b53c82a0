/**
 * Where a film file stands on its way to the public:
 * waiting (for its turn), running (its versions are being made), done, original (nothing could be made of it, but
 * browsers play it as it is), failed (there is nothing to serve). The notes say why.
 */
export const filmStates = ['waiting', 'running', 'done', 'original', 'failed'] as const;
export type FilmState = (typeof filmStates)[number];

/** Something to be said about a file to its editor; `line` counts from 1 in text files. */
export interface FileNote {
  readonly severity: 'block' | 'review';
  readonly line?: number;
  readonly reason: Readonly<Record<'de' | 'en', string>>;
}
