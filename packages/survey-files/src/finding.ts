/** A sentence for editors, German first. */
export interface Reason {
  readonly de: string;
  readonly en: string;
}

/** What is wrong with a file, and where in it. */
export interface FileFinding {
  /** Number in SPEC.md. */
  readonly rule: `SF${number}`;
  /** Line of a text file, row of a sheet, case of an SPSS file, from 1; null: the whole file. */
  readonly line: number | null;
  readonly column: string | null;
  readonly reason: Reason;
}

/** Nothing of the file was taken. */
export interface Refused {
  readonly ok: false;
  readonly findings: readonly FileFinding[];
}

export function refused(
  rule: FileFinding['rule'],
  reason: Reason,
  place: { readonly line?: number; readonly column?: string } = {},
): Refused {
  const { line = null, column = null } = place;
  return { ok: false, findings: [{ rule, line, column, reason }] };
}
