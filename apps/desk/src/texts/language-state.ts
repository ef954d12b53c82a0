/** The words and signs for the state of a language; colour alone never tells it. */
import type { LanguageState } from '../publishing/languages.ts';
import { both, type Bilingual } from './bilingual.ts';

interface StateWords {
  readonly word: Bilingual;
  readonly sign: string;
  /** The tag's tone in desk.css. */
  readonly tone: 'ok' | 'wait' | 'plan' | 'stop';
}

export const languageStateWords: Readonly<Record<LanguageState, StateWords>> = {
  live: { word: both('live', 'live'), sign: '✓', tone: 'ok' },
  planned: { word: both('geplant', 'planned'), sign: '→', tone: 'plan' },
  draft: { word: both('Entwurf', 'draft'), sign: '…', tone: 'wait' },
  missing: { word: both('fehlt', 'missing'), sign: '!', tone: 'stop' },
};
