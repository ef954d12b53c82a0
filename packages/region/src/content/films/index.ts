import type { ContentFilm } from '../film.ts';
import { oneBlock } from './one-block.ts';
import { westToEast } from './west-to-east.ts';

/** The films of the region; their files lie beside this one and leave the package as `@city-of-cities/region/films/…`. */
export const films: readonly ContentFilm[] = [oneBlock, westToEast];
