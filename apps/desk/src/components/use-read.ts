'use client';
import { useEffect, useState } from 'react';

/** What an address of the desk answers, or that there was no answer. */
export async function readJson<Answer extends object>(
  address: string,
  signal?: AbortSignal,
): Promise<Answer | 'failed'> {
  try {
    const response = await fetch(address, {
      credentials: 'same-origin',
      ...(signal && { signal }),
    });
    return response.ok ? ((await response.json()) as Answer) : 'failed';
  } catch {
    return 'failed';
  }
}

/** The same while a component is shown; asked again when `freshness` changes. `null` before the first answer. */
// The caller knows what the address answers.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
export function useRead<Answer extends object>(
  address: string | null,
  freshness?: number | string,
): Answer | 'failed' | null {
  const [answer, setAnswer] = useState<Answer | 'failed' | null>(null);
  useEffect(() => {
    if (address === null) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const read = async () => {
      const now = await readJson<Answer>(address, signal);
      if (!signal.aborted) setAnswer(now);
    };
    void read();
    return () => controller.abort();
  }, [address, freshness]);
  return answer;
}
