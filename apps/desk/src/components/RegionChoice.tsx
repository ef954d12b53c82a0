'use client';
import { SelectInput, useField, useTranslation } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';
import type { Choice } from '../fields/region-choice.ts';
import { interfaceLanguage } from '../texts/bilingual.ts';

interface RegionChoiceProps extends TextFieldClientProps {
  readonly choices: readonly Choice[];
  readonly isMany: boolean;
}

/** One or several of the region's entries, by their names. */
export function RegionChoice({ choices, field, isMany, path, readOnly }: RegionChoiceProps) {
  const { setValue, showError, value, disabled } = useField<string | string[] | null>({ path });
  const { i18n } = useTranslation();
  const language = interfaceLanguage(i18n);
  return (
    <SelectInput
      hasMany={isMany}
      isClearable
      label={field.label ?? field.name}
      name={field.name}
      onChange={(selected) => {
        const values = [selected].flat().map((option) => option?.value);
        setValue(isMany ? values.filter(Boolean) : (values[0] ?? null));
      }}
      options={choices.map((choice) => ({ value: choice.value, label: choice.label[language] }))}
      path={path}
      readOnly={Boolean(readOnly) || disabled}
      showError={showError}
      value={(value ?? (isMany ? [] : '')) as string}
      {...(field.admin?.description && { description: field.admin.description })}
    />
  );
}
