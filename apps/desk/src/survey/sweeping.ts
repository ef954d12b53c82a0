/** SU20: forgotten interviews are deleted every hour, whether or not anybody looks at a wave. */
import type { Payload } from 'payload';
import { sweep } from './survey-schema.ts';

const HOUR_MS = 3_600_000;
let sweptAt = -Infinity;

/** Called by every round of upkeep; does its work once an hour. A sweep that failed is done by the next round. */
export async function sweepHourly(payload: Payload, now: number): Promise<void> {
  if (now - sweptAt < HOUR_MS) return;
  await sweep(payload);
  sweptAt = now;
}
