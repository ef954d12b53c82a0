import type { Writer } from './cell-text.ts';
import type { Phrases } from './phrases.ts';
import { fill } from './texts.ts';
import type { Measure } from './wave-reading.ts';

export interface WaveWriters {
  /** For the drawing. */
  readonly short: Writer;
  /** For the table. */
  readonly exact: Writer;
  /** A difference with its sign: scale points, or percentage points for shares. */
  readonly difference: Writer;
  /** A size of a difference, without sign. */
  readonly size: Writer;
}

export function waveWriters(measure: Measure, phrases: Phrases): WaveWriters {
  if (measure.kind === 'mean')
    return {
      short: (value) => phrases.decimal(value, 1),
      exact: (value) => phrases.decimal(value, 2),
      difference: (value) => phrases.signed(value, 2),
      size: (value) => phrases.decimal(value, 2),
    };
  const points = (value: string): string => fill(phrases.texts.points, { value });
  return {
    short: (value) => phrases.percent(value, 0),
    exact: (value) => phrases.percent(value, 1),
    difference: (value) => points(phrases.signed(value * 100, 1)),
    size: (value) => points(phrases.decimal(value * 100, 1)),
  };
}
