import type { Cue } from './cue.ts';

const PAUSE_SECONDS = 2;

export interface Paragraph {
  /** Named when a new voice begins, else `null`. */
  readonly speaker: string | null;
  readonly text: string;
}

/**
 * CA10: the words of a film as running text. Lines are joined with a blank, or with nothing between Chinese signs.
 * @example transcriptOf(captions) // => [{ speaker: null, text: 'Ein Plan. Block für Block.' }]
 */
export function transcriptOf(cues: readonly Cue[]): readonly Paragraph[] {
  const paragraphs: { speaker: string | null; parts: string[] }[] = [];
  let previous: Cue | undefined;
  for (const cue of cues) {
    const hasPaused = previous && cue.startSeconds - previous.endSeconds >= PAUSE_SECONDS;
    const isNewVoice = cue.speaker !== (previous?.speaker ?? null);
    if (!previous || hasPaused || isNewVoice)
      paragraphs.push({ speaker: isNewVoice ? cue.speaker : null, parts: [] });
    paragraphs.at(-1)!.parts.push(...cue.lines);
    previous = cue;
  }
  return paragraphs.map(({ speaker, parts }) => ({ speaker, text: join(parts) }));
}

function join(parts: readonly string[]): string {
  const isChinese = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]$/u;
  return parts.reduce(
    (text, part) => (text === '' || isChinese.test(text) ? text + part : `${text} ${part}`),
    '',
  );
}
