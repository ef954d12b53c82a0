import type { ContentStory } from '../story.ts';

/** RC6: invented stories that show how the platform looks in use. They never belong into a real campaign. */
export const sampleStories: readonly ContentStory[] = [];
