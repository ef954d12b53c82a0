import type { ContentImageWorld } from '../image-world.ts';
import { nineTopics } from './nine-topics.ts';
import { sixMunicipalities } from './six-municipalities.ts';

export const imageWorlds: readonly ContentImageWorld[] = [nineTopics, sixMunicipalities];
