import type { PlanColour } from '../layout/plan.ts';

/** Flat, light, deep. */
export type Tones = readonly [string, string, string];

/** The four colours are also four steps of lightness, so the plan survives greyscale. */
export const palette: Readonly<Record<PlanColour, Tones>> = {
  1: ['#3344ff', '#4c61ff', '#2535e8'],
  2: ['#ff5638', '#ff7256', '#f4411e'],
  3: ['#ffb0d3', '#ffc8e1', '#ff9bc7'],
  4: ['#e3f03c', '#eef77e', '#d5e41c'],
};

/** Ground of stand-alone pictures, and the fifth colour on the other one. */
export const night = '#0d1033';
export const day = '#ffffff';

/** Colour of the one place that matters. */
export function hereTones(ground: string): Tones {
  return ground === night ? [day, day, day] : [night, '#1b1f52', night];
}
