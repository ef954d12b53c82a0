import type { LanguageId, TopicId } from '@city-of-cities/region';
import { headlineMarkup } from './drawing/headline.ts';
import { escapeMarkup } from './drawing/markup.ts';
import { day, night } from './drawing/palette.ts';
import { planPicture } from './drawing/plan-picture.ts';
import { setText } from './drawing/type-setting.ts';
import { boundsOf, centredOn } from './geometry/placement.ts';
import { markGroup } from './mark-svg.ts';
import { motifGroup } from './motif-svg.ts';
import { cellOf } from './plan.ts';

export interface SocialCardOptions {
  readonly language: LanguageId;
  readonly title: string;
  /** Short line above the title: city, topic, series. */
  readonly kicker?: string;
  /** Shows this city's streets instead of the whole plan. */
  readonly citySlug?: string;
  /** With a city: shows its blocks changed by the topic. */
  readonly topic?: TopicId;
}

export const cardSize = { width: 1200, height: 630 } as const;

/** Height of the picture on a card of one city. */
const pictureHeight = 350;
const edge = 56;

/** MO10: share picture, 1200 × 630. Without a city the plan by night, else the city by day. */
export function socialCardSvg(options: SocialCardOptions): string {
  const { width, height } = cardSize;
  const content =
    options.citySlug === undefined ? planCard(options) : cityCard(options, options.citySlug);
  const name = [options.kicker, options.title].filter((text) => text !== undefined).join(': ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" lang="${options.language}"><title>${escapeMarkup(name)}</title>${content}</svg>`;
}

function planCard(options: SocialCardOptions): string {
  const { width, height } = cardSize;
  return [
    `<rect width="${width}" height="${height}" fill="${night}"/>`,
    planPicture({ scale: 0.8, shiftX: -40, shiftY: 286 }, { ground: night }),
    wording(options, { top: 64, titleLines: 3, fill: day, largestSize: 66 }),
    `<g transform="translate(1054 46)">${markGroup(96)}</g>`,
  ].join('');
}

function cityCard(options: SocialCardOptions, citySlug: string): string {
  const { width, height } = cardSize;
  const size = { width, height: pictureHeight };
  const picture =
    options.topic === undefined
      ? cityPicture(citySlug)
      : motifGroup({ citySlug, topic: options.topic }, size);
  return [
    `<rect width="${width}" height="${height}" fill="${day}"/>`,
    `<svg width="${width}" height="${pictureHeight}" viewBox="0 0 ${width} ${pictureHeight}">${picture}</svg>`,
    wording(options, { top: pictureHeight + 56, titleLines: 2, fill: night, largestSize: 76 }),
    `<g transform="translate(1054 486)">${markGroup(96)}</g>`,
  ].join('');
}

function cityPicture(citySlug: string): string {
  const bounds = boundsOf(cellOf(citySlug).shape);
  const tightest = Math.min(
    (pictureHeight * 0.84) / bounds.height,
    (cardSize.width * 0.6) / bounds.width,
  );
  const middle = { x: cardSize.width / 2, y: pictureHeight / 2 };
  return planPicture(centredOn(bounds.centre, middle, Math.min(8, tightest)));
}

interface WordingPlace {
  /** Baseline of the kicker. */
  readonly top: number;
  readonly titleLines: number;
  readonly fill: string;
  readonly largestSize: number;
}

function wording(options: SocialCardOptions, place: WordingPlace): string {
  const room = { width: 960, maxLines: 1, largestSize: 30, smallestSize: 22 };
  const { kicker, title } = options;
  const hasKicker = kicker !== undefined && kicker !== '';
  const setTitle = setText(title, {
    ...room,
    maxLines: place.titleLines,
    largestSize: place.largestSize,
    smallestSize: 34,
  });
  const titleTop = place.top + (hasKicker ? 16 : -26) + setTitle.size;
  return [
    hasKicker
      ? headlineMarkup(setText(kicker, room), { x: edge, y: place.top, fill: place.fill })
      : '',
    headlineMarkup(setTitle, { x: edge, y: titleTop, fill: place.fill }),
  ].join('');
}
