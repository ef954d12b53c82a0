/** A sentence for editors, German first. */
export interface Bilingual {
  readonly de: string;
  readonly en: string;
}

/** How much a finding weighs: it stops the exit, asks an editor, or only advises. */
export type Severity = 'block' | 'review' | 'hint';

/** What clearance reports. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** Field, picture, fact, link or language: where to jump to. */
  readonly where: string;
  readonly reason: Bilingual;
  readonly remedy: Bilingual;
  /** Present when a waiver turned it into a hint. */
  readonly waivedBy?: string;
}

const WEIGHT: Readonly<Record<Severity, number>> = { block: 0, review: 1, hint: 2 };

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** CL2: blocking first, then by rule, place and reason; independent of the order of the input. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) =>
      WEIGHT[a.severity] - WEIGHT[b.severity] ||
      Number(a.rule.slice(2)) - Number(b.rule.slice(2)) ||
      compareText(a.rule, b.rule) ||
      compareText(a.where, b.where) ||
      compareText(a.reason.en, b.reason.en),
  );
}
