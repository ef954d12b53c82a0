/**
 * Tokens put facts into text (FA20–FA25):
 *
 *   {{fact:KEY}}            the newest value, rounded for reading
 *   {{fact:KEY@DATE}}       pinned: the value of that year, month or day, or the last before it
 *   {{fact:KEY|FORM}}       FORM is auto, exact or year (the year the value is of)
 *   {{fact:KEY@DATE|FORM}}  both
 *
 * KEY is lower-case letters, digits and underscores; DATE is ISO 8601.
 */
import { isDate, yearOf } from './dates.ts';
import type { Finding, Language, Outcome } from './fact.ts';
import { type Form, formatFigure, isYearUnit } from './format.ts';
import { type Register, checkUse, valueOf } from './register.ts';

/** A well-formed token in a text. */
export interface Token {
  readonly key: string;
  /** Absent when the token is live. */
  readonly pin?: string;
  readonly form: Form;
  readonly start: number;
  readonly end: number;
}

/** A fact that a rendered text stands on. */
export interface FactUse {
  readonly key: string;
  readonly date: string | null;
  readonly isPinned: boolean;
  /** Where the figure stands in the rendered text. */
  readonly start: number;
  readonly end: number;
}

/** A text with its figures filled in. */
export interface RenderedText {
  readonly text: string;
  readonly uses: readonly FactUse[];
}

const ANY = /\{\{\s*fact\s*:([^{}]*)(?:\}\}|$)/giu;
const INNER = /^([a-z][a-z0-9_]*)(?:@([0-9-]+))?(?:\|([a-z]+))?$/u;
const FORMS: readonly string[] = ['auto', 'exact', 'year'];

function malformed(where: string, de: string, en: string): Finding {
  return {
    rule: 'FA21',
    severity: 'block',
    where,
    reason: { de, en },
    remedy: {
      de: 'Schreiben Sie {{fact:schluessel}}, {{fact:schluessel@2019-12-31}} oder {{fact:schluessel|exact}}.',
      en: 'Write {{fact:key}}, {{fact:key@2019-12-31}} or {{fact:key|exact}}.',
    },
  };
}

function isForm(text: string): text is Form {
  return FORMS.includes(text);
}

/** Reads the tokens of a text; malformed ones come back as findings naming the token. */
export function parseTokens(text: string): { tokens: Token[]; findings: Finding[] } {
  const tokens: Token[] = [];
  const findings: Finding[] = [];
  for (const match of text.matchAll(ANY)) {
    const [whole, inner = ''] = match;
    const parts = whole.endsWith('}}') ? INNER.exec(inner.trim()) : null;
    const [, key = '', pin, form = 'auto'] = parts ?? [];
    if (parts === null) {
      findings.push(
        malformed(
          whole,
          'Das Zeichen für den Beleg ist nicht lesbar.',
          'The fact token cannot be read.',
        ),
      );
    } else if (pin !== undefined && !isDate(pin)) {
      findings.push(malformed(whole, `„${pin}“ ist kein Datum.`, `"${pin}" is no date.`));
    } else if (!isForm(form)) {
      findings.push(
        malformed(whole, `Die Form „${form}“ gibt es nicht.`, `There is no form "${form}".`),
      );
    } else {
      const end = match.index + whole.length;
      tokens.push({ key, form, start: match.index, end, ...(pin === undefined ? {} : { pin }) });
    }
  }
  return { tokens, findings };
}

function missing(rule: string, where: string, de: string, en: string): Finding {
  return {
    rule,
    severity: 'block',
    where,
    reason: { de, en },
    remedy: {
      de: 'Wählen Sie einen Beleg aus dem Register.',
      en: 'Choose a fact from the register.',
    },
  };
}

/** What rendering needs to know. */
export interface RenderContext {
  readonly register: Register;
  readonly language: Language;
  /** Day of rendering, ISO 8601. */
  readonly today: string;
  /** FA12: values a key is compared with in this text. */
  readonly compared?: Readonly<Record<string, readonly number[]>>;
}

function shownAs(
  token: Token,
  context: RenderContext,
): Outcome<{ text: string; date: string | null }> {
  const whole = `{{fact:${token.key}${token.pin === undefined ? '' : `@${token.pin}`}}}`;
  const fact = context.register.get(token.key);
  if (fact === undefined)
    return {
      ok: false,
      findings: [missing('FA22', whole, 'Diesen Beleg gibt es nicht.', 'There is no such fact.')],
    };
  const value = valueOf(fact, token.pin);
  if (value === undefined)
    return {
      ok: false,
      findings: [
        missing(
          'FA23',
          whole,
          'Für dieses Datum gibt es keinen Wert.',
          'There is no value for this date.',
        ),
      ],
    };
  if (token.form === 'year') {
    if (value.date === null)
      return {
        ok: false,
        findings: [missing('FA23', whole, 'Der Wert hat kein Jahr.', 'The value has no year.')],
      };
    return { ok: true, value: { text: yearOf(value.date), date: value.date } };
  }
  if (isYearUnit(fact.unit))
    return { ok: true, value: { text: String(value.value), date: value.date } };
  const compared = context.compared?.[token.key] ?? [];
  const text = formatFigure(value.value, context.language, token.form, { compared });
  return { ok: true, value: { text, date: value.date } };
}

/**
 * FA20: fills in every token, or refuses the text with all reasons. Facts that may not be used today
 * refuse it too; what only needs a review is returned by {@link checkUse} and does not.
 */
export function renderText(text: string, context: RenderContext): Outcome<RenderedText> {
  const { tokens, findings } = parseTokens(text);
  const refused = [...findings];
  const uses: FactUse[] = [];
  let rendered = '';
  let last = 0;
  for (const token of tokens) {
    const shown = shownAs(token, context);
    rendered += text.slice(last, token.start);
    last = token.end;
    if (!shown.ok) {
      refused.push(...shown.findings);
      continue;
    }
    const fact = context.register.get(token.key);
    if (fact !== undefined)
      refused.push(...checkUse(fact, context.today).filter(({ severity }) => severity === 'block'));
    const start = rendered.length;
    rendered += shown.value.text;
    uses.push({
      key: token.key,
      date: shown.value.date,
      isPinned: token.pin !== undefined,
      start,
      end: rendered.length,
    });
  }
  if (refused.length > 0) return { ok: false, findings: refused };
  return { ok: true, value: { text: rendered + text.slice(last), uses } };
}
