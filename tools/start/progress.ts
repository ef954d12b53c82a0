/** What `npm start` says while it works: one line per step, with the seconds since the start. */
const begun = performance.now();

export function say(step: string, text: string): void {
  const seconds = ((performance.now() - begun) / 1000).toFixed(1).padStart(5);
  process.stdout.write(`${seconds} s  ${step.padEnd(12)} ${text}\n`);
}

/** The closing block: what to open, and what is shown only once. */
export function announce(lines: readonly string[]): void {
  process.stdout.write(`\n${lines.map((line) => `  ${line}`).join('\n')}\n\n`);
}
