export { clear, isCleared } from './clear.ts';
export type { ClearanceContext, LinkState, OutsideFinding } from './context.ts';
export type { Bilingual, Finding, Severity } from './finding.ts';
export { inOrder } from './finding.ts';
export { parseInstant } from './instant.ts';
export { neededLanguages } from './languages.ts';
export type {
  Approval,
  ClearanceObject,
  Consent,
  Exit,
  Language,
  LanguageState,
  Licence,
  PictureUse,
  TextField,
  Waiver,
} from './object.ts';
