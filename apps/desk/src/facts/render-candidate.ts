/** Tokens in the texts of a candidate → figures in its language. */
import {
  claimsOf,
  expandClaims,
  type Finding,
  parseTokens,
  type Register,
  type RenderContext,
  renderExpanded,
} from '@city-of-cities/facts';
import type { LanguageId } from '@city-of-cities/region';

/** Why a text cannot be rendered, with the top-level field that holds it. */
export interface TokenFinding {
  readonly path: string;
  readonly finding: Finding;
}

export interface RenderedCandidate {
  readonly candidate: Record<string, unknown>;
  /** As the contract names them: the key, with `@date` where the text pins it. */
  readonly facts: readonly string[];
  readonly findings: readonly TokenFinding[];
}

/** Whether any text of a value may hold a token. */
export function holdsToken(value: unknown): boolean {
  return JSON.stringify(value ?? null).includes('{{');
}

/** A candidate with every token rendered; one that cannot be stays as it is and is reported with its field. */
export function renderCandidate(
  candidate: Record<string, unknown>,
  register: Register,
  language: LanguageId,
  today: string,
): RenderedCandidate {
  if (!holdsToken(candidate)) return { candidate, facts: [], findings: [] };
  const context: RenderContext = { register, language, today };
  const claims = claimsOf(register);
  const facts = new Set<string>();
  const findings: TokenFinding[] = [];
  const visit = (value: unknown, path: string): unknown => {
    if (typeof value === 'string') return render(value, path);
    if (Array.isArray(value)) return value.map((inner) => visit(inner, path));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, visit(inner, path)]),
    );
  };
  const render = (text: string, path: string): string => {
    if (!text.includes('{{')) return text;
    const expanded = expandClaims(text, claims, language);
    if (!expanded.ok) return refuse(expanded.findings, text, path);
    for (const { key, pin } of parseTokens(expanded.value.text).tokens)
      facts.add(pin === undefined ? key : `${key}@${pin}`);
    for (const { one, other } of expanded.value.comparisons) facts.add(one.key).add(other.key);
    const outcome = renderExpanded(expanded.value, context);
    return outcome.ok ? outcome.value.text : refuse(outcome.findings, text, path);
  };
  const refuse = (reasons: readonly Finding[], text: string, path: string): string => {
    findings.push(...reasons.map((finding) => ({ path, finding })));
    return text;
  };
  const rendered = Object.fromEntries(
    Object.entries(candidate).map(([field, value]) => [field, visit(value, field)]),
  );
  const stated = [...facts].toSorted();
  return {
    candidate: stated.length > 0 ? { ...rendered, facts: stated } : rendered,
    facts: stated,
    findings,
  };
}
