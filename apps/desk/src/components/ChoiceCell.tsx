'use client';
import { useTranslation } from '@payloadcms/ui';
import type { DefaultCellComponentProps } from 'payload';
import type { Choice } from '../fields/choice.ts';
import { interfaceLanguage } from '../texts/bilingual.ts';

/** The chosen entries by name, in a list's cell. */
export function ChoiceCell({
  cellData,
  choices,
}: DefaultCellComponentProps & { readonly choices: readonly Choice[] }) {
  const { i18n } = useTranslation();
  const language = interfaceLanguage(i18n);
  const values: unknown[] = [cellData as unknown].flat();
  const names = values
    .map((value) => choices.find((choice) => choice.value === value)?.label[language])
    .filter(Boolean);
  return <span>{names.length > 0 ? names.join(', ') : '–'}</span>;
}
