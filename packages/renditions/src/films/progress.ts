/**
 * Reads what ffmpeg writes with `-progress`: blocks of `key=value` lines, of which `out_time_us` is the instant of
 * the film written last. Microseconds; `N/A` until the first frame.
 */
export function progressReader(durationSeconds: number): (text: string) => number | null {
  let rest = '';
  let share = 0;
  /** RN11: the share of one reached so far, or null when the text tells nothing new. Never falls, never exceeds 1. */
  return (text) => {
    const lines = (rest + text).split('\n');
    rest = (lines.pop() ?? '').slice(-200);
    const before = share;
    for (const line of lines) share = Math.max(share, shareIn(line, durationSeconds));
    return share > before ? share : null;
  };
}

function shareIn(line: string, durationSeconds: number): number {
  if (line.trim() === 'progress=end') return 1;
  const microseconds = /^out_time_us=(\d+)\s*$/.exec(line)?.[1];
  return microseconds === undefined ? 0 : Math.min(1, Number(microseconds) / 1e6 / durationSeconds);
}

/** RN11: several parts as one, each with its weight in the whole. */
export function weightedProgress(
  weights: readonly number[],
  onProgress: (shareOfOne: number) => void,
): (part: number, shareOfPart: number) => void {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let reported = 0;
  return (part, shareOfPart) => {
    const done = weights.slice(0, part).reduce((sum, weight) => sum + weight, 0);
    const share = Math.min(1, (done + (weights[part] ?? 0) * shareOfPart) / total);
    if (share <= reported) return;
    reported = share;
    onProgress(share);
  };
}
