'use client';
import { useField, useTranslation } from '@payloadcms/ui';
import { getTranslation } from '@payloadcms/translations';
import type { TextFieldClientProps } from 'payload';
import { useId } from 'react';
import type { Choice } from '../fields/choice.ts';
import { type Bilingual, interfaceLanguage } from '../texts/bilingual.ts';

interface ChoiceFieldProps extends TextFieldClientProps {
  readonly title: Bilingual;
  readonly choices: readonly Choice[];
  readonly isMany: boolean;
  readonly isRequired: boolean;
}

/** One or several entries of a list, by their names, in the browser's own controls. */
export function ChoiceField({
  choices,
  field,
  isMany,
  isRequired,
  path,
  readOnly,
  title,
}: ChoiceFieldProps) {
  const { disabled, setValue, value } = useField<string | readonly string[] | null>({ path });
  const { i18n } = useTranslation();
  const id = useId();
  const language = interfaceLanguage(i18n);
  const isFixed = readOnly === true || disabled;
  const label = title[language];
  const description = field.admin?.description;
  const note =
    typeof description === 'string' || (typeof description === 'object' && description !== null)
      ? getTranslation(description as string, i18n)
      : '';
  const noteId = note === '' ? undefined : `${id}-note`;
  const chosen = new Set([value ?? []].flat());

  if (!isMany)
    return (
      <div className="desk-choice">
        <label htmlFor={id}>{label}</label>
        <select
          aria-describedby={noteId}
          disabled={isFixed}
          id={id}
          onChange={(event) => setValue(event.target.value === '' ? null : event.target.value)}
          value={typeof value === 'string' ? value : ''}
        >
          {!isRequired && <option value="">–</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label[language]}
            </option>
          ))}
        </select>
        {note !== '' && <p id={noteId}>{note}</p>}
      </div>
    );
  return (
    <fieldset aria-describedby={noteId} className="desk-choice" disabled={isFixed}>
      <legend>{label}</legend>
      <div className="desk-choice__options">
        {choices.map((choice) => (
          <label key={choice.value}>
            <input
              checked={chosen.has(choice.value)}
              onChange={(event) => {
                const others = [...chosen].filter((one) => one !== choice.value);
                setValue(event.target.checked ? [...others, choice.value] : others);
              }}
              type="checkbox"
            />
            {choice.label[language]}
          </label>
        ))}
      </div>
      {note !== '' && <p id={noteId}>{note}</p>}
    </fieldset>
  );
}
