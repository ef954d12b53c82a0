import type { ContentStory } from '../story.ts';
import { cycleHighway } from './cycle-highway.ts';

/** Stories on documented topics: every statement has a source, named in the last line of each text. */
export const stories: readonly ContentStory[] = [cycleHighway];
