/** What the check of a file found, in the editor's language. */
import type { UIFieldServerProps } from 'payload';
import { fileTexts } from '../texts/files.ts';
import { interfaceLanguage } from '../texts/bilingual.ts';
import type { FileNote } from '../films/film-state.ts';

export function FileNotes({ data, i18n }: UIFieldServerProps) {
  const reader = interfaceLanguage(i18n);
  const texts = fileTexts[reader];
  const { notes } = data as { notes?: readonly FileNote[] | null };
  if (!Array.isArray(notes)) return <p className="desk-note">{texts.beforeCheck}</p>;
  if (notes.length === 0) return <p className="desk-note">{texts.noNotes}</p>;
  return (
    <section className="desk-note field-type">
      <b>{texts.notes}</b>
      <ul>
        {(notes as readonly FileNote[]).map(({ line, reason }, index) => (
          // The list never changes while it is shown.
          <li key={index}>
            {line === undefined ? '' : `${texts.line(line)}: `}
            {reason[reader]}
          </li>
        ))}
      </ul>
    </section>
  );
}
