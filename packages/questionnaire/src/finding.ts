/** What is wrong with a questionnaire or a plan: for its editors, German first. */
export interface Finding {
  /** Number in SPEC.md. */
  readonly rule: `QU${number}`;
  /** Where, e.g. `items.ruhr_youthful.high.zh`. */
  readonly path: string;
  readonly reason: { readonly de: string; readonly en: string };
}

export function finding(rule: Finding['rule'], path: string, de: string, en: string): Finding {
  return { rule, path, reason: { de, en } };
}

/** The findings of a broken shape. zod words only the English reason. */
export function shapeFindings(error: {
  readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
}): readonly Finding[] {
  return error.issues.map(({ path, message }) =>
    finding(
      'QU1',
      path.join('.'),
      `Das Feld ist nicht in der vereinbarten Form: ${message}`,
      message,
    ),
  );
}
