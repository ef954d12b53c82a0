/** `POST /api/upkeep`: what the desk does by itself every few seconds. Its own process asks, with a key of the secret. */
import { timingSafeEqual } from 'node:crypto';
import { type Endpoint, Forbidden } from 'payload';
import { endExpiredFacts } from '../facts/fact-expiry.ts';
import { workOff } from '../facts/remake.ts';
import { deskSettings } from '../settings.ts';
import { sweepHourly } from '../survey/sweeping.ts';
import { endExpired } from './expiry.ts';
import { tellOwners } from './tell-owners.ts';
import { upkeepKey } from './upkeep-key.ts';

let running: Promise<void> | null = null;

export const upkeepEndpoint: Endpoint = {
  path: '/upkeep',
  method: 'post',
  handler: async (req) => {
    const { secret } = deskSettings();
    const given = Buffer.from(req.headers.get('x-upkeep-key') ?? '');
    const expected = Buffer.from(upkeepKey(secret));
    const isOwn =
      secret !== '' && given.length === expected.length && timingSafeEqual(given, expected);
    if (!isOwn) throw new Forbidden(req.t);
    // A round that takes long is not joined by a second one.
    running ??= round(req.payload).finally(() => {
      running = null;
    });
    await running;
    return Response.json({ ok: true });
  },
};

async function round(payload: Parameters<typeof workOff>[0]): Promise<void> {
  await endExpired(payload);
  await endExpiredFacts(payload);
  await workOff(payload);
  await tellOwners(payload);
  await sweepHourly(payload, Date.now());
}
