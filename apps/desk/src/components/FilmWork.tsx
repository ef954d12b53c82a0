'use client';
import { useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import type { FileNote, FilmState } from '../films/film-state.ts';
import { interfaceLanguage } from '../texts/bilingual.ts';
import { fileTexts } from '../texts/files.ts';

interface Work {
  readonly state: FilmState;
  readonly progressPercent: number;
  readonly notes: readonly FileNote[];
  readonly versions: readonly {
    readonly widthPx: number;
    readonly heightPx: number;
    readonly sizeBytes: number;
  }[];
}

const ASK_AGAIN_MS = 2000;
const MEGABYTE = 1_000_000;

/** How far the versions of a film are; asks again by itself while they are being made. */
export function FilmWork() {
  const { id } = useDocumentInfo();
  const { i18n } = useTranslation();
  const reader = interfaceLanguage(i18n);
  const texts = fileTexts[reader];
  const [work, setWork] = useState<Work | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const address = `/api/filmFiles/${id}/versions`;

  const refresh = useCallback(async () => {
    try {
      const response = await fetch(address, { credentials: 'same-origin' });
      setHasFailed(!response.ok);
      if (response.ok) setWork((await response.json()) as Work);
    } catch {
      setHasFailed(true);
    }
  }, [address]);

  const isUnderWay = work === null || work.state === 'waiting' || work.state === 'running';
  useEffect(() => {
    if (!id) return undefined;
    void refresh();
    if (!isUnderWay) return undefined;
    const timer = setInterval(() => void refresh(), ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [id, isUnderWay, refresh]);

  async function again(): Promise<void> {
    await fetch(address, { method: 'POST', credentials: 'same-origin' }).catch(() => null);
    await refresh();
  }

  if (!id) return null;
  if (hasFailed) return <p className="desk-note">{texts.noAnswer}</p>;
  if (work === null) return null;
  return (
    <section aria-live="polite" className="desk-note field-type">
      <p>{texts.states[work.state]}</p>
      {work.state === 'running' && (
        <label>
          {texts.progress}: {work.progressPercent} %{' '}
          <progress max={100} value={work.progressPercent} />
        </label>
      )}
      {work.notes.length > 0 && (
        <ul>
          {work.notes.map(({ reason }) => (
            <li key={reason.en}>{reason[reader]}</li>
          ))}
        </ul>
      )}
      {work.versions.length > 0 && (
        <ul aria-label={texts.versions}>
          {work.versions.map(({ heightPx, sizeBytes, widthPx }) => (
            <li key={`${widthPx}×${heightPx}`}>
              {widthPx} × {heightPx},{' '}
              {Math.max(0.1, sizeBytes / MEGABYTE).toLocaleString(reader, {
                maximumFractionDigits: 1,
              })}{' '}
              MB
            </li>
          ))}
        </ul>
      )}
      {(work.state === 'failed' || work.state === 'original') && (
        <button onClick={() => void again()} type="button">
          {texts.again}
        </button>
      )}
    </section>
  );
}
