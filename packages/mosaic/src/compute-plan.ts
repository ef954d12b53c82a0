/** Writes plan.json anew: `node packages/mosaic/src/compute-plan.ts`. Needed when people or places change. */
import { writeFileSync } from 'node:fs';
import { cities } from '@city-of-cities/region';
import { layOutPlan } from './layout/lay-out-plan.ts';
import { serialisePlan } from './layout/stored-plan.ts';

writeFileSync(new URL('plan.json', import.meta.url), serialisePlan(layOutPlan(cities)));
