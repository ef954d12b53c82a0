/** What keeps a chart from being drawn: for editors, German first. */
export interface Finding {
  /** Number in SPEC.md. */
  readonly rule: `CH${number}`;
  readonly severity: 'block';
  /** Place in the input, e.g. `rows[2].region.est`. */
  readonly where: string;
  readonly reason: Bilingual;
  readonly remedy: Bilingual;
}

export interface Bilingual {
  readonly de: string;
  readonly en: string;
}

export function finding(
  rule: Finding['rule'],
  where: string,
  reason: readonly [de: string, en: string],
  remedy: readonly [de: string, en: string],
): Finding {
  return {
    rule,
    severity: 'block',
    where,
    reason: { de: reason[0], en: reason[1] },
    remedy: { de: remedy[0], en: remedy[1] },
  };
}
