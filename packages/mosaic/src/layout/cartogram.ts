import type { Size } from '../geometry/clipping.ts';
import type { Point } from '../geometry/polygon.ts';
import type { MovablePoint } from './border.ts';
import { isInside, nearestTo } from './inside.ts';

export interface Territory {
  readonly border: MovablePoint[];
  readonly sites: MovablePoint[];
  /** People per site. */
  readonly populations: readonly number[];
}

const steps = 3000;
const stepTime = 0.2;
const cellSize = 8;
/** Calm sea around the region, so that the rim of the grid does not push back. */
const padding = 300;

interface Grid {
  readonly columns: number;
  readonly rows: number;
}

/**
 * Density-equalising map (Gastner & Newman, PNAS 2004): people spread like ink in water and carry
 * border and sites with them, until every inhabitant has the same room and neighbours are still near
 * one another. Moves the points of `territory` in place.
 */
export function equaliseDensity(territory: Territory, page: Size): void {
  const grid = {
    columns: Math.ceil((page.width + 2 * padding) / cellSize),
    rows: Math.ceil((page.height + 2 * padding) / cellSize),
  };
  let density = populationDensity(territory, grid);
  const points = [...territory.border, ...territory.sites];
  for (const point of points) {
    point.x = (point.x + padding) / cellSize - 0.5;
    point.y = (point.y + padding) / cellSize - 0.5;
  }
  for (let step = 0; step < steps; step += 1) {
    for (const point of points) {
      const start = flowAt(density, grid, point);
      const halfway = {
        x: point.x + (start.x * stepTime) / 2,
        y: point.y + (start.y * stepTime) / 2,
      };
      const middle = flowAt(density, grid, halfway);
      point.x += middle.x * stepTime;
      point.y += middle.y * stepTime;
    }
    density = diffuse(density, grid);
  }
  for (const point of points) {
    point.x = (point.x + 0.5) * cellSize - padding;
    point.y = (point.y + 0.5) * cellSize - padding;
  }
}

/** People per grid cell: a city's people fill what lies nearest to it; the sea holds the mean. */
function populationDensity(territory: Territory, grid: Grid): Float64Array {
  const owners = new Int16Array(grid.columns * grid.rows).fill(-1);
  const cellCounts = territory.populations.map(() => 0);
  for (let row = 0; row < grid.rows; row += 1) {
    for (let column = 0; column < grid.columns; column += 1) {
      const point = {
        x: (column + 0.5) * cellSize - padding,
        y: (row + 0.5) * cellSize - padding,
      };
      if (!isInside(territory.border, point)) continue;
      const owner = nearestTo(territory.sites, point);
      owners[row * grid.columns + column] = owner;
      cellCounts[owner] = (cellCounts[owner] ?? 0) + 1;
    }
  }
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const mean = sum(territory.populations) / sum(cellCounts);
  return Float64Array.from(owners, (owner) =>
    owner < 0 ? mean : (territory.populations[owner] ?? 0) / Math.max(1, cellCounts[owner] ?? 1),
  );
}

function densityAt(density: Float64Array, grid: Grid, column: number, row: number): number {
  const insideColumn = Math.max(0, Math.min(grid.columns - 1, column));
  const insideRow = Math.max(0, Math.min(grid.rows - 1, row));
  return density[insideRow * grid.columns + insideColumn] ?? 0;
}

/** Speed of the ink: down the slope of the density, faster where little is there. */
function flowAt(density: Float64Array, grid: Grid, { x, y }: Point): MovablePoint {
  const column = Math.floor(x);
  const row = Math.floor(y);
  const flow = { x: 0, y: 0 };
  for (const right of [0, 1]) {
    for (const below of [0, 1]) {
      const weight =
        (right === 1 ? x - column : 1 - (x - column)) * (below === 1 ? y - row : 1 - (y - row));
      const at = (stepX: number, stepY: number) =>
        densityAt(density, grid, column + right + stepX, row + below + stepY);
      flow.x -= (weight * (at(1, 0) - at(-1, 0))) / 2 / at(0, 0);
      flow.y -= (weight * (at(0, 1) - at(0, -1))) / 2 / at(0, 0);
    }
  }
  return flow;
}

function diffuse(density: Float64Array, grid: Grid): Float64Array {
  const next = new Float64Array(density.length);
  for (let row = 0; row < grid.rows; row += 1) {
    for (let column = 0; column < grid.columns; column += 1) {
      const here = densityAt(density, grid, column, row);
      const around =
        densityAt(density, grid, column + 1, row) +
        densityAt(density, grid, column - 1, row) +
        densityAt(density, grid, column, row + 1) +
        densityAt(density, grid, column, row - 1);
      next[row * grid.columns + column] = here + stepTime * (around - 4 * here);
    }
  }
  return next;
}
