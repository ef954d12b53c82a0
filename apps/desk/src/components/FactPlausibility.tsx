'use client';
import { useAllFormFields, useFormModified, useTranslation } from '@payloadcms/ui';
import { reduceFieldsToValues } from 'payload/shared';
import type { ShownFactFinding } from '../facts/trial.ts';
import { interfaceLanguage } from '../texts/bilingual.ts';
import { factTexts } from '../texts/facts.ts';
import { useAnswer } from './use-answer.ts';

interface FactForm {
  readonly values?: readonly { readonly date?: string | null }[];
}

/** What is asked about: the rest of the form does not change whether a value can be true. */
const ASKED = [
  'key',
  'unit',
  'definition',
  'perimeter',
  'values',
  'comparisons',
  'derived',
  'claims',
];

/** Under the values: what strikes about them while they are entered, before anything is saved. */
export function FactPlausibility() {
  const { i18n } = useTranslation();
  const texts = factTexts[interfaceLanguage(i18n)];
  const [fields] = useAllFormFields();
  const isModified = useFormModified();
  const form = Object.fromEntries(
    Object.entries(reduceFieldsToValues(fields, true)).filter(([name]) => ASKED.includes(name)),
  ) as FactForm;
  const { answer, hasFailed } = useAnswer<
    FactForm,
    { readonly findings: readonly ShownFactFinding[] }
  >('/api/facts/check', isModified ? form : null);
  const findings = answer?.findings ?? [];
  return (
    <section aria-label={texts.plausibility} className="desk-hints desk-hints--block">
      <p className="desk-hints__line" role="status">
        {hasFailed && texts.failed}
        {!hasFailed && answer !== null && texts.striking(findings.length)}
      </p>
      <ul hidden={findings.length === 0}>
        {findings.map(({ mayBeConfirmed, path, reason, remedy, rule }) => (
          <li data-severity={mayBeConfirmed ? 'review' : 'block'} key={`${path} ${rule} ${reason}`}>
            <p>
              <b>{mayBeConfirmed ? texts.asks : texts.refuses}</b>{' '}
              {placeIn(form, path, texts.value)} {reason} {remedy} <small>{rule}</small>
            </p>
          </li>
        ))}
      </ul>
      {findings.some(({ mayBeConfirmed }) => mayBeConfirmed) && (
        <p className="desk-note">
          <a href="#field-confirmation">{texts.giveReason}</a>
        </p>
      )}
    </section>
  );
}

/** „Wert 2 (2019):“; empty where the reason names the place itself. */
function placeIn(form: FactForm, path: string, word: string): string {
  const row = /^values\.(\d+)/.exec(path)?.[1];
  if (row === undefined) return '';
  const date = form.values?.[Number(row)]?.date;
  return `${word} ${Number(row) + 1}${date ? ` (${date})` : ''}:`;
}
