/** What clearance is told about the world. Wording, facts and links come in as functions. */
import type { Bilingual, Severity } from './finding.ts';
import type { Language, TextField } from './object.ts';

/** A finding of another package, in the shape all of them share. */
export interface OutsideFinding {
  readonly severity: Severity;
  /** Shown after the place ("title (de): Kohlenpott"). */
  readonly found?: string;
  readonly reason: Bilingual;
  readonly remedy: Bilingual;
}

/** Whether an address answered when last asked. */
export type LinkState = 'alive' | 'dead' | 'unknown';

/** The world at the moment of clearing. */
export interface ClearanceContext {
  /** Instant of leaving, ISO 8601 with offset. */
  readonly now: string;
  /** Market the exit addresses; absent when it addresses all of the object's. */
  readonly market?: string;
  /** Languages that leave through this exit. */
  readonly exitLanguages: readonly Language[];
  readonly campaign: 'real' | 'sample';
  /** Languages an audience needs in a market. */
  readonly requiredLanguages: (audience: string, market: string) => readonly Language[];
  /** Instant from which a language is public; absent: not planned. */
  readonly goLive: Readonly<Partial<Record<Language, string>>>;
  readonly checkWording: (field: TextField) => readonly OutsideFinding[];
  /** May this fact be used at this moment? */
  readonly checkFact: (key: string) => readonly OutsideFinding[];
  /** Statistics typed by hand in a field. */
  readonly findFigures: (field: TextField) => readonly { readonly span: string }[];
  readonly linkState: (address: string) => LinkState;
}
