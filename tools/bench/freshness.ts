/** How long a visitor may still get the old page after a publish was answered, at growing numbers of stories. */
import { languageIds, type LanguageId } from '@city-of-cities/region';
import { signIn } from '../pages/desk-client.ts';
import type { Account, Platform } from '../pages/platform.ts';
import { addStories } from './stories.ts';
import { quantile } from './load.ts';

const SIZES = [300, 10_000];
const PUBLISHES_PER_LANGUAGE = 60;
/** Not counted: the first publishes after thousands of rows were poured in meet cold plans and caches. */
const WARMING_PER_LANGUAGE = 5;

export interface Freshness {
  readonly rows: readonly (readonly string[])[];
  /** One sentence: how much longer it takes among the most stories than among the fewest. */
  readonly growth: string;
  /** How many generated stories each language has afterwards. */
  readonly stories: number;
}

export async function measureFreshness(
  platform: Platform,
  administrator: Account,
): Promise<Freshness> {
  const rows: string[][] = [];
  const p50: number[] = [];
  const p95: number[] = [];
  const desk = await signIn(platform.url, administrator);
  const id = await desk.createStory('Messung');
  let written = 0;
  for (const size of SIZES) {
    written = await addStories(platform.dataDirectory, { from: written, until: size });
    const times: number[] = [];
    for (const language of languageIds)
      for (let i = 0; i < WARMING_PER_LANGUAGE + PUBLISHES_PER_LANGUAGE; i += 1) {
        const title = `Messung ${inLetters(size)} ${inLetters(i)}`;
        const time = await publishAndWait(platform.url, desk, id, language, title);
        if (i >= WARMING_PER_LANGUAGE) times.push(time);
      }
    times.sort((a, b) => a - b);
    const ms = (share: number) => `${quantile(times, share).toFixed(1)} ms`;
    p50.push(quantile(times, 0.5));
    p95.push(quantile(times, 0.95));
    rows.push([String(size), String(times.length), ms(0.5), ms(0.95), ms(1)]);
  }
  const ratio = (values: readonly number[]) => (values.at(-1)! / values[0]!).toFixed(2);
  return {
    rows,
    growth: `${SIZES.at(-1)} against ${SIZES[0]} stories: **${ratio(p50)}** at p50, **${ratio(p95)}** at p95; target 1.3.\n`,
    stories: written,
  };
}

/** Digits as letters: clearance stops a headline with a typed number. */
function inLetters(number: number): string {
  return String(number).replaceAll(/\d/g, (digit) => 'abcdefghij'[Number(digit)]!);
}

async function publishAndWait(
  url: string,
  desk: Awaited<ReturnType<typeof signIn>>,
  id: number,
  language: LanguageId,
  title: string,
): Promise<number> {
  const slug = `messung-${language}`;
  const response = await desk.publish(id, language, { title, slug });
  if (!response.ok)
    throw new Error(`publishing failed: ${response.status} ${await response.text()}`);
  await response.arrayBuffer();
  const answered = performance.now();
  const path = { de: 'geschichten', en: 'stories', zh: 'gushi' }[language];
  for (;;) {
    const page = await fetch(`${url}/${language}/${path}/${slug}`);
    const text = await page.text();
    if (page.ok && text.includes(title)) return performance.now() - answered;
    if (performance.now() - answered > 10_000)
      throw new Error(`${title} never appeared in ${language}`);
  }
}
