import type { Severity } from './language.ts';

/** The answer for a whole text. */
export type Verdict = 'block' | 'review' | 'pass';

/** WO11: the heaviest finding decides; hints alone pass. */
export function verdict(findings: readonly { readonly severity: Severity }[]): Verdict {
  if (findings.some((finding) => finding.severity === 'block')) return 'block';
  if (findings.some((finding) => finding.severity === 'review')) return 'review';
  return 'pass';
}
