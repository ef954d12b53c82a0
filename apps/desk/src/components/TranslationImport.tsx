'use client';
import type { LanguageId } from '@city-of-cities/region';
import { useId, useRef, useState } from 'react';
import type { InterfaceLanguage } from '../texts/bilingual.ts';
import { importTexts, translationTexts } from '../texts/translation.ts';
import type { ImportAnswer, ShownChange } from '../translation/exchange-endpoints.ts';
import { askDesk, problemsIn } from './desk-request.ts';
import { Problems } from './Problems.tsx';
import { SentenceLine } from './SentenceLine.tsx';

const MOST_BYTES = 10 * 1024 * 1024;

/** A translated file: read without effect, shown sentence by sentence, then applied as drafts. */
export function TranslationImport({
  onApply,
  reader,
}: {
  readonly onApply: () => Promise<void>;
  readonly reader: InterfaceLanguage;
}) {
  const texts = importTexts[reader];
  const ids = { heading: useId(), file: useId(), note: useId() };
  const input = useRef<HTMLInputElement>(null);
  const [xliff, setXliff] = useState('');
  const [answer, setAnswer] = useState<ImportAnswer | null>(null);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');
  const [isBusy, setIsBusy] = useState(false);

  async function send(file: string, digest?: string): Promise<void> {
    setIsBusy(true);
    setProblems([]);
    setSaid(digest === undefined ? texts.reading : texts.applying);
    let outcome = '';
    try {
      const { body, ok, status } = await askDesk('/api/translation/import', reader, {
        xliff: file,
        ...(digest !== undefined && { apply: digest }),
      });
      const given = ok || status === 422 ? (body as ImportAnswer) : null;
      if (given === null || !('ok' in given)) setProblems(problemsIn(body, failed));
      else if (given.ok && digest !== undefined) {
        outcome = texts.applied(given.changes.length, documentsIn(given.changes));
        setAnswer(null);
        if (input.current !== null) input.current.value = '';
        await onApply();
      } else setAnswer(given);
    } catch {
      setProblems([failed]);
    } finally {
      setSaid(outcome);
      setIsBusy(false);
    }
  }
  const failed = translationTexts[reader].failed;

  async function read(file: File | undefined): Promise<void> {
    setAnswer(null);
    setProblems([]);
    setSaid('');
    if (file === undefined) return;
    if (file.size > MOST_BYTES) {
      setProblems([texts.tooLarge]);
      return;
    }
    const text = await file.text();
    setXliff(text);
    await send(text);
  }

  return (
    <section aria-labelledby={ids.heading} className="desk-work__part">
      <h2 id={ids.heading}>{texts.heading}</h2>
      <div className="desk-field">
        <label htmlFor={ids.file}>{texts.file}</label>
        <input
          accept=".xlf,.xliff,application/xliff+xml"
          aria-describedby={ids.note}
          disabled={isBusy}
          id={ids.file}
          onChange={({ target }) => void read(target.files?.[0])}
          ref={input}
          type="file"
        />
        <p className="desk-note" id={ids.note}>
          {texts.note}
        </p>
      </div>
      {isBusy && <progress aria-label={said} />}
      <p role="status">{said}</p>
      <Problems problems={problems} />
      {answer?.ok === false && <Refusal findings={answer.findings} reader={reader} />}
      {answer?.ok && answer.changes.length === 0 && <p>{texts.same}</p>}
      {answer?.ok && answer.changes.length > 0 && (
        <>
          <p>
            <b>
              {texts.would(answer.changes.length, documentsIn(answer.changes), answer.language)}
            </b>
          </p>
          <Changes changes={answer.changes} language={answer.language} reader={reader} />
          <button
            className="desk-button desk-button--first"
            disabled={isBusy}
            onClick={() => void send(xliff, answer.digest)}
            type="button"
          >
            {texts.apply}
          </button>
        </>
      )}
    </section>
  );
}

function documentsIn(changes: readonly ShownChange[]): number {
  return new Set(changes.map(({ object }) => object)).size;
}

function Changes({
  changes,
  language,
  reader,
}: {
  readonly changes: readonly ShownChange[];
  readonly language: LanguageId;
  readonly reader: InterfaceLanguage;
}) {
  const texts = importTexts[reader];
  const words = translationTexts[reader];
  return (
    <ol className="desk-sentences desk-sentences--tall">
      {changes.map(({ after, before, object, place, segment, source, title }) => (
        <SentenceLine
          key={`${object} ${place} ${segment}`}
          mark={
            <>
              <a href={`/desk/collections/${object}?locale=${language}`}>{title}</a>{' '}
              {after === null && <span className="desk-tag desk-tag--ok">{texts.confirmed}</span>}
            </>
          }
          place={place}
          rows={[
            { label: words.source, text: source, none: '' },
            {
              label: words.translation,
              before,
              text: after ?? before,
              none: texts.none,
              language,
            },
          ]}
        />
      ))}
    </ol>
  );
}

function Refusal({
  findings,
  reader,
}: {
  readonly findings: Extract<ImportAnswer, { ok: false }>['findings'];
  readonly reader: InterfaceLanguage;
}) {
  const texts = importTexts[reader];
  return (
    <div className="desk-problems" role="alert">
      <p>
        {texts.refused(findings.length)} {texts.nothingApplied}
      </p>
      <ul>
        {findings.map(({ reason, rule, where }) => (
          <li key={`${rule} ${where} ${reason}`}>
            <b>{where}</b> {reason} <small>{rule}</small>
          </li>
        ))}
      </ul>
    </div>
  );
}
