/** The press kit: drawings, a short text in every language, the figures, and where the pictures are. */
import { drawingPng, markSvg, standAlonePlanSvg } from '@city-of-cities/mosaic';
import {
  addressOf,
  type ImageWorld,
  type Picture,
  type PublicFact,
} from '@city-of-cities/publication';
import { brandAt, cities, type LanguageId, languages, totals } from '@city-of-cities/region';
import { formatNumber, formatReference } from '../formatting/figures.ts';
import { formatPeriod } from '../formatting/period.ts';
import { publicUrl } from '../public-url.ts';
import { pressKitTexts } from '../texts/press-kit.ts';
import { texts } from '../texts/texts.ts';
import { factRecord, factsCsv } from './fact-data.ts';
import { type ZipEntry, zipOf } from './zip.ts';

export const kitDrawings = ['mark.svg', 'mark.png', 'plan.svg', 'plan.png'] as const;
export type KitDrawing = (typeof kitDrawings)[number];

const pngWidthPx = { mark: 1024, plan: 2400 } as const;

/** A drawing of the kit as its file; `draw` makes PNG of SVG. */
export async function kitDrawing(
  name: KitDrawing,
  now: string,
  draw: typeof drawingPng,
): Promise<Uint8Array> {
  const title = brandAt(now).motto;
  const isMark = name.startsWith('mark');
  const names = languages.map(({ id }) => title[id]).join(' · ');
  const svg = isMark ? markSvg({ title: names }) : standAlonePlanSvg({ title: names });
  if (name.endsWith('.svg')) return Buffer.from(svg);
  return draw(svg, isMark ? pngWidthPx.mark : pngWidthPx.plan);
}

/** The short text about region and campaign, with the figures of the register. */
export function boilerplate(language: LanguageId): string {
  const date = cities[0]?.populationDate ?? '';
  return pressKitTexts[language].boilerplate({
    people: formatNumber(totals.population, language),
    date: formatReference(date, language),
    cities: formatNumber(cities.length, language),
    areaKm2: formatNumber(totals.areaKm2, language),
  });
}

export interface KitPicture {
  readonly picture: Picture;
  readonly caption: string;
  readonly world: ImageWorld;
}

/** The pictures of image worlds that may be taken away. */
export function kitPictures(worlds: readonly ImageWorld[]): readonly KitPicture[] {
  return worlds.flatMap((world) =>
    world.pictures
      .filter(({ isDownloadable }) => isDownloadable)
      .map(({ picture, caption }) => ({ picture, caption, world })),
  );
}

/** What the archive takes from the public documents of a language. */
export interface KitMaterial {
  readonly worlds: readonly ImageWorld[];
  readonly facts: readonly PublicFact[];
}

/** Everything in one archive. */
export async function kitArchive(
  language: LanguageId,
  { worlds, facts }: KitMaterial,
  now: string,
  draw: typeof drawingPng,
): Promise<Buffer> {
  const drawings = await Promise.all(
    kitDrawings.map(async (name) => ({ name, bytes: await kitDrawing(name, now, draw) })),
  );
  const files: readonly ZipEntry[] = [
    ...languages.map(({ id }) => textFile(`text.${id}.txt`, `${boilerplate(id)}\n`)),
    textFile(`facts.${language}.txt`, factSheet(facts, language)),
    textFile(`facts.${language}.csv`, factsCsv(facts, language)),
    textFile(`pictures.${language}.txt`, pictureList(language, worlds)),
    ...drawings,
  ];
  return zipOf(files);
}

function textFile(name: string, text: string): ZipEntry {
  return { name, bytes: Buffer.from(text, 'utf8') };
}

/** Each figure as its sentence, with source and date. */
function factSheet(facts: readonly PublicFact[], language: LanguageId): string {
  const rows = facts.map((fact) => {
    const { claim, url } = factRecord(fact, language);
    const source = texts[language].source(fact.sourceTitle, formatPeriod(fact.year, language));
    return `${claim}\n${source}\n${url}\n`;
  });
  return `${texts[language].facts.title}\n\n${rows.join('\n')}`;
}

/** Where each picture is, who made it and what may be done with it. */
function pictureList(language: LanguageId, worlds: readonly ImageWorld[]): string {
  const text = pressKitTexts[language];
  const rows = kitPictures(worlds).map(({ picture, caption, world }) =>
    [
      picture.alt,
      ...(caption === '' ? [] : [caption]),
      `${picture.credit}, ${picture.licence}`,
      ...(world.sample ? [texts[language].sample.explanation] : []),
      publicUrl(`/pictures/${picture.renditions.at(-1)?.file ?? ''}`),
      publicUrl(addressOf(world)),
      '',
    ].join('\n'),
  );
  return [text.pictures, text.picturesNote, text.rights, '', ...rows].join('\n');
}
