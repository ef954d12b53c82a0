/** How many pages may be sent to a wave; it knows no address and no person. */
export interface Allowance {
  /** Whether one more may be taken now (milliseconds since the epoch). */
  take(wave: string, now: number): boolean;
}

/** A bucket per wave that holds `atOnce` and is refilled by `perSecond`. */
export function createAllowance(rate: {
  readonly atOnce: number;
  readonly perSecond: number;
}): Allowance {
  const buckets = new Map<string, { left: number; at: number }>();
  return {
    take(wave, now) {
      const bucket = buckets.get(wave) ?? { left: rate.atOnce, at: now };
      const refilled = bucket.left + (Math.max(now - bucket.at, 0) / 1000) * rate.perSecond;
      bucket.left = Math.min(refilled, rate.atOnce);
      bucket.at = now;
      buckets.set(wave, bucket);
      if (bucket.left < 1) return false;
      bucket.left -= 1;
      return true;
    },
  };
}
