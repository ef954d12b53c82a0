/** How many messages a visitor may send; kept in memory for a minute and nowhere else. */

const minuteMs = 60_000;
/** Beyond this the oldest are forgotten: a limit that fills the memory would be an attack itself. */
const maxVisitors = 10_000;

/** Counts by visitor; false when one is over the limit. */
export function createRateLimit(options: {
  readonly perMinute: number;
  readonly now: () => number;
}): (visitor: string) => boolean {
  const sentAt = new Map<string, readonly number[]>();
  return (visitor) => {
    const now = options.now();
    const recent = (sentAt.get(visitor) ?? []).filter((at) => now - at < minuteMs);
    sentAt.delete(visitor);
    const isWithin = recent.length < options.perMinute;
    sentAt.set(visitor, isWithin ? [...recent, now] : recent);
    if (sentAt.size > maxVisitors) sentAt.delete(sentAt.keys().next().value ?? '');
    return isWithin;
  };
}
