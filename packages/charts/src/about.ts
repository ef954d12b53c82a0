import type { Inspection } from './inspection.ts';
import type { Phrases } from './phrases.ts';
import { fill } from './texts.ts';

/** CH6: what every chart carries, in the language of the chart. */
export interface About {
  readonly title: string;
  /** Unweighted respondents; null for figures that are no sample. */
  readonly n: number | null;
  /** Margins and source of the weights; null when unweighted. */
  readonly weighting: string | null;
  /** Field period or date of the figures: year, month or day in ISO 8601, or a text. */
  readonly date: string | { readonly from: string; readonly to: string };
  /** Who commissioned the study; null when nobody did. */
  readonly client: string | null;
  readonly source?: string | undefined;
  /** Population and question wording, shown with the note. */
  readonly remarks?: readonly string[] | undefined;
  readonly isSample: boolean;
  /** Confidence level of the intervals, 0.95 unless stated. */
  readonly confidenceShare?: number | undefined;
}

export function inspectAbout(about: About, inspect: Inspection): void {
  inspect.text('about.title', about.title);
  if (about.weighting !== null) inspect.text('about.weighting', about.weighting);
  if (about.client !== null) inspect.text('about.client', about.client);
  const dates = typeof about.date === 'string' ? [about.date] : [about.date.from, about.date.to];
  if (about.source !== undefined) inspect.text('about.source', about.source);
  for (const date of dates) inspect.text('about.date', date);
  if (about.n !== null) inspect.number('about.n', about.n, [0, Number.MAX_SAFE_INTEGER]);
  inspect.number('about.confidenceShare', about.confidenceShare ?? 0.95, [0.5, 0.9999]);
}

/** 95 for 0.95. */
export function levelOf(about: About): string {
  return String(Number(((about.confidenceShare ?? 0.95) * 100).toPrecision(4)));
}

/**
 * CH6: n, weighting, date, client and source as short parts. An n below the minimum is not named.
 */
export function provenance(about: About, minimumN: number, phrases: Phrases): readonly string[] {
  const { texts } = phrases;
  const date =
    typeof about.date === 'string'
      ? phrases.date(about.date)
      : phrases.period(about.date.from, about.date.to);
  const isSurvey = about.n !== null;
  return [
    ...(isSurvey ? [sizeText(about.n, minimumN, phrases)] : []),
    ...(isSurvey ? [weightingText(about.weighting, phrases)] : []),
    fill(isSurvey ? texts.fielded : texts.asOf, { date }),
    about.client === null ? texts.noClient : fill(texts.client, { client: about.client }),
    ...(about.source === undefined ? [] : [fill(texts.source, { source: about.source })]),
  ];
}

function sizeText(n: number, minimumN: number, phrases: Phrases): string {
  return n < minimumN
    ? phrases.texts.belowMinimum
    : fill(phrases.texts.respondents, { n: phrases.decimal(n, 0) });
}

function weightingText(weighting: string | null, { texts }: Phrases): string {
  return weighting === null ? texts.unweighted : fill(texts.weighting, { weighting });
}
