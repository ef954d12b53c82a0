import type { Cue } from './cue.ts';
import type { CaptionContext, CaptionFinding } from './finding.ts';

const MIN_DURATION_SECONDS = 0.8;
const MAX_LINES = 2;

/** CA6, CA7: what a reader can take in, by script. */
const LATIN = { charactersPerSecond: 17, charactersPerLine: 42 };
const CHINESE = { charactersPerSecond: 9, charactersPerLine: 18 };

/** CA3–CA8: the findings on cues that were read, in their order. */
export function checkCues(
  cues: readonly Cue[],
  { language, durationSeconds }: CaptionContext,
): readonly CaptionFinding[] {
  const limits = language === 'zh' ? CHINESE : LATIN;
  const findings: CaptionFinding[] = [];
  let previous: Cue | undefined;
  for (const cue of cues) {
    const add = (
      rule: CaptionFinding['rule'],
      severity: CaptionFinding['severity'],
      de: string,
      en: string,
    ) => findings.push({ rule, severity, line: cue.line, reason: { de, en } });
    const seconds = cue.endSeconds - cue.startSeconds;
    const characters = cue.lines.reduce((sum, line) => sum + Array.from(line).length, 0);
    const speed = characters / seconds;

    if (seconds <= 0)
      add(
        'CA3',
        'block',
        'Der Untertitel endet, bevor er beginnt.',
        'The cue ends before it starts.',
      );
    else if (seconds < MIN_DURATION_SECONDS)
      add(
        'CA5',
        'review',
        'Der Untertitel steht kürzer als 0,8 Sekunden.',
        'The cue stays for less than 0.8 seconds.',
      );
    if (characters === 0) add('CA5', 'block', 'Der Untertitel ist leer.', 'The cue is empty.');
    if (previous && cue.startSeconds < previous.startSeconds)
      add(
        'CA3',
        'block',
        'Der Untertitel beginnt vor dem darüber; bitte nach Zeit ordnen.',
        'The cue starts before the one above it; put them in order of time.',
      );
    else if (previous && cue.startSeconds < previous.endSeconds)
      add(
        'CA4',
        'block',
        `Der Untertitel beginnt, während der aus Zeile ${previous.line} noch steht.`,
        `The cue starts while the one of line ${previous.line} still stands.`,
      );
    if (seconds > 0 && speed > limits.charactersPerSecond)
      add(
        'CA6',
        'review',
        `${Math.round(speed)} Zeichen je Sekunde sind zu schnell zum Lesen (höchstens ${limits.charactersPerSecond}).`,
        `${Math.round(speed)} characters a second are too fast to read (${limits.charactersPerSecond} at most).`,
      );
    if (
      cue.lines.length > MAX_LINES ||
      cue.lines.some((line) => Array.from(line).length > limits.charactersPerLine)
    )
      add(
        'CA7',
        'review',
        `Mehr als ${MAX_LINES} Zeilen oder eine Zeile mit mehr als ${limits.charactersPerLine} Zeichen.`,
        `More than ${MAX_LINES} lines, or a line of more than ${limits.charactersPerLine} characters.`,
      );
    if (durationSeconds !== undefined && cue.endSeconds > durationSeconds)
      add(
        'CA8',
        'block',
        'Der Untertitel steht länger, als der Film dauert.',
        'The cue outlasts the film.',
      );
    previous = cue;
  }
  return findings;
}
