/** Claims: sentences per language that stand on facts and comparisons (FA60–FA63). */
import { type Comparison, checkComparison } from './comparison.ts';
import type { Finding, Language, Outcome } from './fact.ts';
import { type RenderContext, type RenderedText, renderText } from './token.ts';

/** A sentence per language with fact tokens, and with `{{claim:ID}}` for another claim. */
export interface Claim {
  readonly id: string;
  readonly sentences: Readonly<Partial<Record<Language, string>>>;
  /** What must be true for the sentence to be said. */
  readonly comparisons?: readonly Comparison[];
}

/** Claims by id. */
export type Claims = ReadonlyMap<string, Claim>;

const NESTED = /\{\{claim:([a-z][a-z0-9_-]*)\}\}/gu;

function refuse(
  rule: string,
  where: string,
  de: string,
  en: string,
  remedy: Finding['remedy'],
): Finding {
  return { rule, severity: 'block', where, reason: { de, en }, remedy };
}

/** A text with the claims inside it written out, and what must be true for it to be said. */
export interface ExpandedText {
  readonly text: string;
  readonly comparisons: readonly Comparison[];
}

function unfold(
  id: string,
  claims: Claims,
  language: Language,
  path: readonly string[],
): Outcome<ExpandedText> {
  if (path.includes(id)) {
    const cycle = [...path.slice(path.indexOf(id)), id].join(' → ');
    return {
      ok: false,
      findings: [
        refuse(
          'FA61',
          id,
          `Die Aussagen verweisen im Kreis: ${cycle}.`,
          `The claims refer in a circle: ${cycle}.`,
          { de: 'Lösen Sie einen der Verweise auf.', en: 'Remove one of the references.' },
        ),
      ],
    };
  }
  const claim = claims.get(id);
  const sentence = claim?.sentences[language];
  if (claim === undefined || sentence === undefined)
    return {
      ok: false,
      findings: [
        refuse(
          'FA62',
          id,
          `Die Aussage fehlt in der Sprache ${language}.`,
          `The claim is missing in language ${language}.`,
          {
            de: 'Ergänzen Sie den Satz; er wird nie durch eine andere Sprache ersetzt.',
            en: 'Add the sentence; it is never replaced by another language.',
          },
        ),
      ],
    };
  const expanded = expandClaims(sentence, claims, language, [...path, id]);
  if (!expanded.ok) return expanded;
  const { text, comparisons } = expanded.value;
  return { ok: true, value: { text, comparisons: [...(claim.comparisons ?? []), ...comparisons] } };
}

/** FA60–FA62: every `{{claim:ID}}` of a text replaced by its sentence, or all reasons why not. */
export function expandClaims(
  text: string,
  claims: Claims,
  language: Language,
  path: readonly string[] = [],
): Outcome<ExpandedText> {
  const findings: Finding[] = [];
  const comparisons: Comparison[] = [];
  const expanded = text.replaceAll(NESTED, (_, id: string) => {
    const nested = unfold(id, claims, language, path);
    if (!nested.ok) {
      findings.push(...nested.findings);
      return '';
    }
    comparisons.push(...nested.value.comparisons);
    return nested.value.text;
  });
  return findings.length > 0
    ? { ok: false, findings }
    : { ok: true, value: { text: expanded, comparisons } };
}

/** FA60, FA63: the sentence with its figures, refused when a comparison no longer holds. */
export function renderClaim(
  id: string,
  claims: Claims,
  context: RenderContext,
): Outcome<RenderedText> {
  const unfolded = unfold(id, claims, context.language, []);
  return unfolded.ok ? renderExpanded(unfolded.value, context) : unfolded;
}

/** FA63: refused while a comparison does not hold; figures are rounded against the other side. */
export function renderExpanded(
  { text, comparisons }: ExpandedText,
  context: RenderContext,
): Outcome<RenderedText> {
  const broken = comparisons.flatMap((comparison) => checkComparison(comparison));
  if (broken.length > 0) return { ok: false, findings: broken };
  // Rounding must not turn a true comparison into a visible tie or its opposite.
  const compared: Record<string, number[]> = {};
  for (const { one, other, year } of comparisons) {
    for (const [fact, rival] of [
      [one, other],
      [other, one],
    ] as const) {
      const values = rival.values.filter(({ date }) => date?.startsWith(year) ?? false);
      compared[fact.key] = [...(compared[fact.key] ?? []), ...values.map(({ value }) => value)];
    }
  }
  return renderText(text, { ...context, compared: { ...context.compared, ...compared } });
}
