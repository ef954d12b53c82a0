'use client';
import { useState } from 'react';
import type { ImportTexts } from './import-texts.ts';

export interface Trial {
  readonly rowsRead: number;
  readonly taken: number;
  readonly contentKey: string;
  /** Places of the faulty records, all of them. */
  readonly leaveOut: readonly number[];
  /** Why, the first hundred. */
  readonly rejected: readonly string[];
  readonly uncertain: readonly string[];
  readonly uncertainCount: number;
  readonly unknownCodes: Readonly<Record<string, readonly string[]>>;
}

interface Props {
  readonly trial: Trial;
  readonly texts: ImportTexts;
  readonly onStore: (leaveOut: readonly number[]) => void;
}

/** What the dry run found, and the word that is needed before faulty records are left out. */
export function ImportTrial({ onStore, texts, trial }: Props) {
  const [isAgreed, setAgreed] = useState(false);
  const { leaveOut, rejected, rowsRead, taken, uncertain, uncertainCount } = trial;
  return (
    <>
      <p>{texts.tried(taken, rowsRead)}</p>
      {rejected.length > 0 && (
        <>
          <p>
            {texts.rejected}: {leaveOut.length}
          </p>
          <ul>
            {rejected.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          <label>
            <input
              checked={isAgreed}
              onChange={({ target }) => setAgreed(target.checked)}
              type="checkbox"
            />{' '}
            {texts.leaveOut}
          </label>
        </>
      )}
      {uncertainCount > 0 && (
        <details>
          <summary>{texts.uncertain(uncertainCount)}</summary>
          <ul>
            {uncertain.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </details>
      )}
      <button
        disabled={taken === 0 || (leaveOut.length > 0 && !isAgreed)}
        onClick={() => onStore(leaveOut)}
        type="button"
      >
        {texts.store}
      </button>
    </>
  );
}
