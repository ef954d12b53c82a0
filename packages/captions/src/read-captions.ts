import { type Cue, parseTime, speakerOf, wordsOf } from './cue.ts';
import type { CaptionContext, CaptionFinding } from './finding.ts';
import { checkCues } from './readability.ts';

const MAX_CHARACTERS = 1_000_000;
const MAX_CUES = 10_000;

export interface CaptionsResult {
  /** The cues in order; `null` when a finding blocks. */
  readonly captions: readonly Cue[] | null;
  readonly findings: readonly CaptionFinding[];
}

/**
 * Reads a WebVTT file and checks it. Never throws on a file; all that is wrong comes back as findings in the order
 * of the lines (CA9). Source: WebVTT, W3C Candidate Recommendation 2019.
 */
export function readCaptions(file: string, context: CaptionContext): CaptionsResult {
  if (file.length > MAX_CHARACTERS)
    return refusal(
      'CA11',
      'Die Datei ist größer als eine Million Zeichen.',
      'The file has more than a million characters.',
    );
  const lines = file.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  if (!/^WEBVTT(?:[ \t].*)?$/.test(lines[0] ?? ''))
    return refusal(
      'CA1',
      'Die erste Zeile ist nicht „WEBVTT“. Bitte als WebVTT speichern, nicht als SRT oder Text.',
      'The first line is not "WEBVTT". Save the file as WebVTT, not as SRT or text.',
    );

  const { cues, findings } = parseCues(lines);
  if (cues.length > MAX_CUES)
    return refusal(
      'CA11',
      `Die Datei hat mehr als ${MAX_CUES} Untertitel.`,
      `The file has more than ${MAX_CUES} cues.`,
    );
  if (cues.length === 0 && findings.length === 0)
    return refusal('CA5', 'Die Datei enthält keinen Untertitel.', 'The file has no cue.');

  const all = [...findings, ...checkCues(cues, context)].toSorted((a, b) => a.line - b.line);
  return {
    captions: all.some(({ severity }) => severity === 'block') ? null : cues,
    findings: all,
  };
}

function parseCues(lines: readonly string[]): {
  cues: readonly Cue[];
  findings: readonly CaptionFinding[];
} {
  const cues: Cue[] = [];
  const findings: CaptionFinding[] = [];
  // The header runs to the first empty line; what follows is blocks between empty lines.
  let at = endOfBlock(lines, 0);
  while (at < lines.length) {
    if (lines[at]!.trim() === '') {
      at += 1;
      continue;
    }
    const end = endOfBlock(lines, at);
    const block = lines.slice(at, end);
    const timing = block.findIndex((line) => line.includes('-->'));
    if (timing >= 0 && timing <= 1) {
      const cue = parseCue(block.slice(timing), at + timing + 1);
      if ('rule' in cue) findings.push(cue);
      else cues.push(cue);
    } else if (!/^(?:NOTE|STYLE|REGION)(?:\s|$)/.test(block[0]!)) {
      findings.push(
        blocking(
          'CA2',
          at + 1,
          'Hier fehlt die Zeile mit den Zeiten (00:01.000 --> 00:03.000).',
          'The line with the times (00:01.000 --> 00:03.000) is missing here.',
        ),
      );
    }
    at = end;
  }
  return { cues, findings };
}

function parseCue(block: readonly string[], line: number): Cue | CaptionFinding {
  const [from = '', , to = ''] = block[0]!.trim().split(/\s+/);
  const startSeconds = parseTime(from);
  const endSeconds = parseTime(to);
  if (startSeconds === null || endSeconds === null)
    return blocking(
      'CA2',
      line,
      `„${block[0]!.trim().slice(0, 60)}“ ist keine Zeitangabe wie 00:01.000 --> 00:03.000.`,
      `"${block[0]!.trim().slice(0, 60)}" is not a pair of times such as 00:01.000 --> 00:03.000.`,
    );
  const payload = block.slice(1);
  return {
    startSeconds,
    endSeconds,
    speaker: speakerOf(payload.join('\n')),
    lines: payload.map(wordsOf).filter((words) => words !== ''),
    line,
  };
}

function endOfBlock(lines: readonly string[], from: number): number {
  const next = lines.findIndex((line, index) => index >= from && line.trim() === '');
  return next < 0 ? lines.length : next;
}

function blocking(
  rule: CaptionFinding['rule'],
  line: number,
  de: string,
  en: string,
): CaptionFinding {
  return { rule, severity: 'block', line, reason: { de, en } };
}

function refusal(rule: CaptionFinding['rule'], de: string, en: string): CaptionsResult {
  return { captions: null, findings: [blocking(rule, 1, de, en)] };
}
