export type { Cue } from './cue.ts';
export type { CaptionContext, CaptionFinding } from './finding.ts';
export { type CaptionsResult, readCaptions } from './read-captions.ts';
export { type Paragraph, transcriptOf } from './transcript.ts';
