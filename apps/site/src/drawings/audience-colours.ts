/** Each audience has one colour on every surface, in the order of the doors: invest rose, found tomato, work cobalt, study citron. */
import type { AudienceId } from '@city-of-cities/region';

export const audienceColours = {
  investors: 'c3',
  entrepreneurs: 'c2',
  youngProfessionals: 'c1',
  students: 'c4',
} as const satisfies Record<AudienceId, string>;
