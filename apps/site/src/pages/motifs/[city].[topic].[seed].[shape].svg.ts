/** Drawings for stories without a picture. Their number is bounded: city, topic, seed and shape come from lists. */
import { motifSvg } from '@city-of-cities/mosaic';
import { cityBySlug, isTopicId } from '@city-of-cities/region';
import type { APIRoute } from 'astro';
import { type MotifShape, motifSeeds, motifSizes } from '../../geography/story-motif.ts';
import { notFound } from '../../machines/not-found.ts';

const isShape = (value: string | undefined): value is MotifShape =>
  value !== undefined && Object.hasOwn(motifSizes, value);

export const GET: APIRoute = ({ params }) => {
  const { city: citySlug = '', topic, seed = '', shape } = params;
  const isKnown =
    cityBySlug(citySlug) !== undefined && /^\d$/.test(seed) && Number(seed) < motifSeeds;
  if (!isKnown || !isTopicId(topic) || !isShape(shape)) return notFound();
  return new Response(motifSvg({ citySlug, topic, seed, ...motifSizes[shape] }), {
    headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=604800' },
  });
};
