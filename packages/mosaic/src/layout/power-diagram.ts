import { clip } from '../geometry/clipping.ts';
import { areaOf, centroidOf, edgeKind } from '../geometry/polygon.ts';
import type { Polygon } from '../geometry/polygon.ts';
import type { MovablePoint } from './border.ts';

const rounds = 2000;
/** Share of the rounds over which the wanted areas grow from equal to the real ones. */
const growingShare = 0.6;
/** Share of the rounds in which sites may still drift. */
const driftingShare = 0.85;
const drift = 0.012;

/**
 * Power diagram (Aurenhammer 1987) whose cells inside `outline` have areas proportional to
 * `populations`; the weights are found by relaxation. Sites drift a little towards the middle of
 * their cells, in place, which makes the cells rounder.
 */
export function powerDiagram(
  outline: Polygon,
  sites: MovablePoint[],
  populations: readonly number[],
): readonly Polygon[] {
  const totalArea = areaOf(outline);
  const weights = populations.map(() => 0);
  for (let round = 0; round < rounds; round += 1) {
    const growth = Math.min(1, round / rounds / growingShare);
    const wanted = populations.map((population) => population ** growth);
    const wantedSum = wanted.reduce((sum, share) => sum + share, 0);
    const cells = sites.map((_, index) => powerCell(outline, sites, weights, index));
    const driftNow = round < rounds * driftingShare ? drift : 0;
    for (const [index, cell] of cells.entries()) {
      const wantedArea = ((wanted[index] ?? 0) / wantedSum) * totalArea;
      const area = cell.length > 2 ? areaOf(cell) : 0;
      const site = sites[index];
      if (site !== undefined && area > 0 && driftNow > 0) {
        const centre = centroidOf(cell);
        site.x += (centre.x - site.x) * driftNow;
        site.y += (centre.y - site.y) * driftNow;
      }
      const lack = Math.max(-0.08, Math.min(0.08, (wantedArea - area) / wantedArea));
      weights[index] = (weights[index] ?? 0) + lack * wantedArea * 0.25;
    }
  }
  return sites.map((_, index) => powerCell(outline, sites, weights, index));
}

function powerCell(
  outline: Polygon,
  sites: readonly MovablePoint[],
  weights: readonly number[],
  index: number,
): Polygon {
  const own = sites[index];
  if (own === undefined) return [];
  const power = (site: MovablePoint, weight = 0) => site.x ** 2 + site.y ** 2 - weight;
  let cell = outline;
  for (const [otherIndex, other] of sites.entries()) {
    if (otherIndex === index) continue;
    const normal = { x: 2 * (other.x - own.x), y: 2 * (other.y - own.y) };
    const limit = power(other, weights[otherIndex]) - power(own, weights[index]);
    cell = clip(cell, { normal, limit }, edgeKind.border);
    if (cell.length === 0) break;
  }
  return cell;
}
