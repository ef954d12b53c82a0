'use client';
import type { LanguageId } from '@city-of-cities/region';
import type { ShownConflict } from '../hot-fix/endpoints.ts';
import type { InterfaceLanguage } from '../texts/bilingual.ts';
import { hotFixTexts } from '../texts/hot-fix-view.ts';

/** By passage: what the draft does. */
export type Choices = Readonly<Record<string, 'fix' | 'draft'>>;

/** The conflicts an endpoint asks about; none in any other answer. */
export function conflictsIn(body: unknown): readonly ShownConflict[] {
  return (body as { conflicts?: readonly ShownConflict[] } | null)?.conflicts ?? [];
}

/** Places that both the correction and the draft have changed, each with its choice. */
export function HotFixConflicts({
  choices,
  conflicts,
  language,
  onChoose,
  reader,
}: {
  readonly choices: Choices;
  readonly conflicts: readonly ShownConflict[];
  readonly language: LanguageId;
  readonly onChoose: (choices: Choices) => void;
  readonly reader: InterfaceLanguage;
}) {
  const texts = hotFixTexts[reader];
  if (conflicts.length === 0) return null;
  return (
    <div className="desk-conflicts" role="alert">
      <h4>{texts.conflictsHeading}</h4>
      <p>{texts.conflictsNote}</p>
      {conflicts.map(({ draft, fix, id, place }) => {
        const option = (choice: 'fix' | 'draft', label: string) => (
          <label>
            <input
              checked={choices[id] === choice}
              name={`choice-${id}`}
              onChange={() => onChoose({ ...choices, [id]: choice })}
              type="radio"
            />
            {label}
          </label>
        );
        return (
          <fieldset key={id}>
            <legend>{place}</legend>
            <dl>
              <div>
                <dt>{texts.fixSays}</dt>
                <dd lang={language}>{fix}</dd>
              </div>
              <div>
                <dt>{texts.draftSays}</dt>
                <dd lang={draft === null ? undefined : language}>{draft ?? texts.draftGone}</dd>
              </div>
            </dl>
            {option('draft', texts.chooseDraft)}
            {draft !== null && option('fix', texts.chooseFix)}
          </fieldset>
        );
      })}
    </div>
  );
}
