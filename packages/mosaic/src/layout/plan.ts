import type { Point, Polygon } from '../geometry/polygon.ts';

/** 1 cobalt, 2 tomato, 3 rose, 4 citron: the page's classes c1 to c4. */
export type PlanColour = 1 | 2 | 3 | 4;

/** 0 flat, 1 light, 2 deep: the page's classes t0 to t2. */
export type BlockTone = 0 | 1 | 2;

export interface Block {
  readonly shape: Polygon;
  readonly tone: BlockTone;
}

export interface PlanCell {
  readonly slug: string;
  readonly colour: PlanColour;
  /** Direction of the street grid in radians. */
  readonly angle: number;
  readonly shape: Polygon;
  readonly blocks: readonly Block[];
  readonly centre: Point;
  /** Slugs of the cells that touch in the plan; on the ground the neighbours differ. */
  readonly neighbours: readonly string[];
}

/** The region as a city map whose quarters are cities; north is up. */
export interface Plan {
  readonly width: number;
  readonly height: number;
  readonly outline: Polygon;
  readonly cells: readonly PlanCell[];
}

export const peoplePerBlock = 10_000;
