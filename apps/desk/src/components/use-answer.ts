'use client';
import { useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';

const PAUSE_MS = 400;

/** The newest answer, with the question it answers, which may be older than the one that was asked last. */
interface Answered<Question, Answer> {
  readonly question: Question | null;
  readonly answer: Answer | null;
  /** The last question had no answer. */
  readonly hasFailed: boolean;
}

/**
 * Asks the desk about what is being typed once nothing was typed for a moment. A request whose question has changed
 * is given up. `null` asks nothing and forgets the answer.
 */
export function useAnswer<Question extends object, Answer>(
  address: string,
  question: Question | null,
): Answered<Question, Answer> {
  const { i18n } = useTranslation();
  const { language } = i18n;
  const [answered, setAnswered] = useState<Answered<Question, Answer>>(none);
  const body = question === null ? null : JSON.stringify(question);
  useEffect(() => {
    if (body === null) {
      setAnswered(none);
      return undefined;
    }
    const controller = new AbortController();
    const { signal } = controller;
    const askNow = async () => {
      const answer = await ask<Answer>(address, body, language, signal);
      if (signal.aborted) return;
      setAnswered((last) =>
        answer === null
          ? { ...last, hasFailed: true }
          : { question: JSON.parse(body) as Question, answer, hasFailed: false },
      );
    };
    const timer = setTimeout(() => void askNow(), PAUSE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [address, body, language]);
  return answered;
}

const none = { question: null, answer: null, hasFailed: false };

async function ask<Answer>(
  address: string,
  body: string,
  language: string,
  signal: AbortSignal,
): Promise<Answer | null> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
      body,
      signal,
    });
    return response.ok ? ((await response.json()) as Answer) : null;
  } catch {
    // Given up or not reachable: the caller says which.
    return null;
  }
}
