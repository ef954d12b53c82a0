'use client';
import { useLocale } from '@payloadcms/ui';
import type { ShownTextFinding } from '../wording/endpoint.ts';
import { keepPlace } from '../wording/keep-place.ts';
import { useAnswer } from './use-answer.ts';

interface Wording {
  /** In the order of the text, at the places of the text as it is now. */
  readonly findings: readonly ShownTextFinding[];
  readonly hasFailed: boolean;
}

/** What the desk says about a text in the language being edited. Nothing is asked before `isAsked`. */
export function useWording(
  text: string,
  { isAsked, isHeadline }: { readonly isAsked: boolean; readonly isHeadline: boolean },
): Wording {
  const { code: language } = useLocale();
  const isEmpty = text.trim() === '';
  const { answer, hasFailed, question } = useAnswer<
    { readonly text: string; readonly language: string; readonly isHeadline: boolean },
    { readonly findings: readonly ShownTextFinding[] }
  >('/api/wording', isAsked && !isEmpty ? { text, language, isHeadline } : null);
  return {
    findings: answer && question ? keepPlace(answer.findings, question.text, text) : [],
    hasFailed,
  };
}
