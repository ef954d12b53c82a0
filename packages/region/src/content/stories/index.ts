import type { ContentStory } from '../story.ts';
import { cycleHighway } from './cycle-highway.ts';
import { denseAndWide } from './dense-and-wide.ts';
import { firstOfTwelve } from './first-of-twelve.ts';
import { fourDaysFilming } from './four-days-filming.ts';
import { greenEssen } from './green-essen.ts';
import { inlandPort } from './inland-port.ts';
import { oneInFive } from './one-in-five.ts';
import { riverReturned } from './river-returned.ts';
import { sixWithoutTitle } from './six-without-title.ts';
import { startUpsHonestly } from './start-ups-honestly.ts';
import { studentsCounted } from './students-counted.ts';

/** Stories on documented topics: every statement has a source, named in the last line of each text. */
export const stories: readonly ContentStory[] = [
  cycleHighway,
  inlandPort,
  studentsCounted,
  riverReturned,
  startUpsHonestly,
  sixWithoutTitle,
  oneInFive,
  greenEssen,
  fourDaysFilming,
  denseAndWide,
  firstOfTwelve,
];
