import { seededRandom } from '../geometry/seeded-random.ts';
import type { Random } from '../geometry/seeded-random.ts';

export interface ColouringTask {
  readonly neighbours: readonly (readonly number[])[];
  readonly populations: readonly number[];
  /** Colour by index of the cells that are given. */
  readonly fixed: ReadonlyMap<number, number>;
}

/** How much of the region each colour should cover: cobalt, tomato, rose, citron. */
const wantedShares = [0.28, 0.26, 0.26, 0.2] as const;
const attempts = 4000;

/**
 * Four colours are enough for every map. Of many valid colourings, found by DSATUR with a seeded
 * tie-break, the best balanced one. Throws when none is found.
 */
export function fourColours(task: ColouringTask): readonly number[] {
  let best: readonly number[] | undefined;
  let smallest = Infinity;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const colours = colourOnce(task, seededRandom(`four${attempt}`));
    if (colours === undefined) continue;
    const imbalance = imbalanceOf(colours, task.populations);
    if (imbalance < smallest) {
      smallest = imbalance;
      best = colours;
    }
  }
  if (best === undefined) throw new Error('No colouring with four colours was found.');
  return best;
}

function colourOnce(task: ColouringTask, random: Random): readonly number[] | undefined {
  const colours = task.neighbours.map((_, index) => task.fixed.get(index) ?? -1);
  const tieBreaks = task.neighbours.map(() => random());
  for (let open = colours.filter((colour) => colour < 0).length; open > 0; open -= 1) {
    const cell = mostConstrained(task.neighbours, colours, tieBreaks);
    const taken = coloursAround(task.neighbours[cell] ?? [], colours);
    const free = [0, 1, 2, 3].filter((colour) => !taken.has(colour));
    const chosen = free[Math.floor(random() * free.length)];
    if (chosen === undefined) return undefined;
    colours[cell] = chosen;
  }
  return colours;
}

function mostConstrained(
  neighbours: readonly (readonly number[])[],
  colours: readonly number[],
  tieBreaks: readonly number[],
): number {
  let chosen = -1;
  let highest = -1;
  for (const [cell, around] of neighbours.entries()) {
    if ((colours[cell] ?? 0) >= 0) continue;
    const pressure = coloursAround(around, colours).size + (tieBreaks[cell] ?? 0);
    if (pressure > highest) {
      highest = pressure;
      chosen = cell;
    }
  }
  return chosen;
}

function coloursAround(around: readonly number[], colours: readonly number[]): Set<number> {
  return new Set(around.map((cell) => colours[cell] ?? -1).filter((colour) => colour >= 0));
}

/** Squared distance to the wanted shares, of people and, less strictly, of cities. */
function imbalanceOf(colours: readonly number[], populations: readonly number[]): number {
  const people = populations.reduce((sum, population) => sum + population, 0);
  return wantedShares.reduce((sum, wanted, colour) => {
    const cells = [...colours.keys()].filter((cell) => colours[cell] === colour);
    const peopleShare = cells.reduce((total, cell) => total + (populations[cell] ?? 0), 0) / people;
    const cityShare = cells.length / colours.length;
    return sum + (peopleShare - wanted) ** 2 + (cityShare - wanted) ** 2 * 0.6;
  }, 0);
}
