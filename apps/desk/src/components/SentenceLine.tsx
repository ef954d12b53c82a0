import type { ReactNode } from 'react';
import { Difference } from './Difference.tsx';

interface SentenceLineProps {
  readonly place: string;
  readonly mark?: ReactNode;
  readonly rows: readonly {
    readonly label: string;
    /** Shown as a difference to `text`. */
    readonly before?: string | null;
    readonly text: string | null;
    /** In place of a text that is missing. */
    readonly none: string;
    readonly language?: string;
  }[];
  readonly children?: ReactNode;
}

/** One sentence: where it stands, what it said and says, what can be done. */
export function SentenceLine({ children, mark, place, rows }: SentenceLineProps) {
  return (
    <li className="desk-sentence">
      <p className="desk-sentence__place">
        <b>{place}</b> {mark}
      </p>
      <dl>
        {rows.map(({ before, label, language, none, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd lang={text === null ? undefined : language}>
              {text === null ? (
                <i>{none}</i>
              ) : typeof before === 'string' && before !== text ? (
                <Difference after={text} before={before} />
              ) : (
                text
              )}
            </dd>
          </div>
        ))}
      </dl>
      {children !== undefined && <p className="desk-sentence__acts">{children}</p>}
    </li>
  );
}
