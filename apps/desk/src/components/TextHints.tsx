'use client';
import { useField } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';
import type { ShownTextFinding } from '../wording/endpoint.ts';
import { WordingHints } from './WordingHints.tsx';

/** Hints under a text field of one or several lines. */
export function TextHints({ field, path }: Pick<TextFieldClientProps, 'field' | 'path'>) {
  const { setValue, value } = useField<string | null>({ path });
  const text = value ?? '';
  const insert = ({ end, found, start }: ShownTextFinding, token: string) => {
    if (text.slice(start, end) !== found) return;
    setValue(text.slice(0, start) + token + text.slice(end));
    const input = document.getElementById(`field-${path.replaceAll('.', '__')}`);
    if (!(input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement)) return;
    input.focus();
    // The words change with the next drawing; only then can the caret go behind them.
    requestAnimationFrame(() =>
      input.setSelectionRange(start + token.length, start + token.length),
    );
  };
  return <WordingHints isHeadline={field.name === 'title'} onInsert={insert} text={text} />;
}
