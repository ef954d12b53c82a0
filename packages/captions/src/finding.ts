import type { LanguageId } from '@city-of-cities/region';

/** What is wrong at a line of a caption file (lines count from 1), and what to do, for a German or English reader. */
export interface CaptionFinding {
  readonly rule: `CA${number}`;
  readonly severity: 'block' | 'review';
  readonly line: number;
  readonly reason: Readonly<Record<'de' | 'en', string>>;
}

export interface CaptionContext {
  readonly language: LanguageId;
  /** Length of the film, when known. */
  readonly durationSeconds?: number;
}
