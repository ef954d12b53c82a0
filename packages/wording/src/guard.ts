import { Coverage } from './coverage.ts';
import { RUHR_LEXICON } from './data/ruhr.ts';
import type { Bilingual, Language, Severity } from './language.ts';
import type { Category, Lexicon, Rule, Span } from './lexicon.ts';
import { normalise } from './normalise.ts';
import { type Hit, isDoubtful, resolve } from './resolve.ts';
import { type Sentence, sentenceAt, splitSentences } from './sentences.ts';

/** A place in a text that the guard has something to say about. */
export interface Finding {
  readonly rule: string;
  readonly category: Category;
  readonly severity: Severity;
  /** Position in the given text, in UTF-16 code units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** The text found, exactly as given. */
  readonly found: string;
  readonly why: Bilingual;
  readonly instead: Bilingual;
}

/** What the guard reads, and for whom. */
export interface GuardInput {
  readonly text: string;
  readonly language: Language;
  /** WO9: inward formats may use regional voice; default `outward`. */
  readonly audience?: 'outward' | 'inward';
  /** WO10: a quotation marked as original voice; block becomes review. */
  readonly voice?: 'own' | 'original';
  /** WO7: further home places, beside those of the lexicon. */
  readonly cityNames?: readonly string[];
  /** WO4: names from the register (people, companies, venues, streets) that are never read. */
  readonly names?: readonly string[];
}

type Guard = (input: GuardInput) => Finding[];

interface Compiled<T> {
  readonly source: T;
  readonly regex: RegExp;
}

const REGIONAL: ReadonlySet<Category> = new Set(['name', 'folklore', 'people']);

// Phrases join with blanks or hyphens alike ("winding-tower", "Kohlen-Pott").
function compile<T extends Rule | Span>(list: readonly T[]): Compiled<T>[] {
  return list.map((source) => ({
    source,
    regex: new RegExp(
      source.pattern.replaceAll('\\s+', '[\\s-]+').replaceAll('\\s?', '[\\s-]?'),
      source.flags.includes('g') ? source.flags : `${source.flags}g`,
    ),
  }));
}

function byLanguage<T extends Rule | Span>(list: readonly T[]): Record<Language, Compiled<T>[]> {
  const compiled = compile(list);
  const of = (language: Language): Compiled<T>[] =>
    compiled.filter(({ source }) => source.lang === language || source.lang === '*');
  return { de: of('de'), en: of('en'), zh: of('zh') };
}

function hitsOf(text: string, rules: readonly Compiled<Rule>[]): Hit[] {
  const hits: Hit[] = [];
  for (const { source, regex } of rules) {
    for (const match of text.matchAll(regex)) {
      if (match[0] === '') continue;
      hits.push({
        rule: source,
        start: match.index,
        end: match.index + match[0].length,
        found: match[0],
      });
    }
  }
  return hits;
}

/** One finding per place: of overlapping hits the heavier, then the longer, then the earlier stays. */
function merge(findings: readonly Finding[], length: number): Finding[] {
  const weight = { block: 2, review: 1, hint: 0 };
  const ordered = findings.toSorted(
    (a, b) =>
      weight[b.severity] - weight[a.severity] ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start ||
      (a.rule < b.rule ? -1 : 1),
  );
  const taken = new Coverage(length);
  const kept: Finding[] = [];
  for (const finding of ordered) {
    if (taken.touches(finding.start, finding.end)) continue;
    taken.add(finding.start, finding.end);
    kept.push(finding);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

interface Placed {
  readonly hit: Hit;
  readonly sentence: Sentence;
}

/** Drops doubtful hits that stand alone in their sentence; two different pictures confirm each other. */
function believed(placed: readonly Placed[], language: Language, lexicon: Lexicon): Placed[] {
  const bySentence = Map.groupBy(placed, ({ sentence }) => sentence.start);
  return placed.filter(({ hit, sentence }) => {
    const company = bySentence.get(sentence.start) ?? [];
    const isAlone = !company.some(
      (other) => other.hit.end <= hit.start || hit.end <= other.hit.start,
    );
    return !(isAlone && isDoubtful(hit, sentence, language, lexicon));
  });
}

function severityFor(rule: Rule, softened: boolean, input: GuardInput): Severity {
  let severity: Severity = softened ? 'review' : rule.severity;
  if (input.voice === 'original' && severity === 'block') severity = 'review';
  if (input.audience === 'inward' && REGIONAL.has(rule.category))
    severity = severity === 'block' ? 'review' : 'hint';
  return severity;
}

/**
 * Compiles a region's lexicon into a guard (WO1–WO11). Compiling costs milliseconds: do it once.
 * The guard's cost grows with the length of the text and the number of hits, not with their product.
 */
export function createGuard(lexicon: Lexicon): Guard {
  const rules = byLanguage(lexicon.rules);
  const allow = byLanguage(lexicon.allow);
  const soften = byLanguage(lexicon.soften);

  return function guardText(input) {
    const { language } = input;
    const normalised = normalise(input.text, language);
    const { text } = normalised;
    const hits = hitsOf(text, rules[language]);
    if (hits.length === 0) return [];

    const innocent = new Coverage(text.length);
    innocent.addMatches(text, allow[language]);
    innocent.addNames(text, input.names ?? []);
    const current = new Coverage(text.length);
    current.addMatches(text, soften[language]);
    const sentences = splitSentences(text);
    const standing: Placed[] = [];
    for (const hit of hits) {
      if (innocent.touches(hit.start, hit.end)) continue;
      const number = sentenceAt(sentences, hit.start);
      const sentence = sentences[number];
      if (sentence === undefined) continue;
      const earlier = sentences[number - 1]?.text ?? '';
      const context = { sentence, earlier, cityNames: input.cityNames ?? [] };
      if (resolve(hit, context, language, lexicon) === undefined) standing.push({ hit, sentence });
    }
    const findings = believed(standing, language, lexicon).map(({ hit }): Finding => {
      const start = normalised.origin(hit.start);
      const end = normalised.originEnd(hit.end);
      return {
        rule: hit.rule.id,
        category: hit.rule.category,
        severity: severityFor(hit.rule, current.touches(hit.start, hit.end), input),
        start,
        end,
        found: input.text.slice(start, end),
        ...lexicon.advice[hit.rule.category],
      };
    });
    return merge(findings, input.text.length);
  };
}

let ruhr: Guard | undefined;

/**
 * Reads a text with the Ruhr's lexicon.
 * @example guard({ text: 'Vom Kohlenpott zur Metropole', language: 'de' })[0]?.severity // => 'block'
 */
export function guard(input: GuardInput): Finding[] {
  ruhr ??= createGuard(RUHR_LEXICON);
  return ruhr(input);
}
