'use client';
import { isLanguageId, languageIds, type LanguageId } from '@city-of-cities/region';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { InterfaceLanguage } from '../texts/bilingual.ts';
import { homeTexts } from '../texts/home.ts';
import { languageNames } from '../texts/language-names.ts';
import { basketTexts, translationTexts } from '../texts/translation.ts';
import { publicCollections } from '../translate/kinds.ts';
import type { OpenWork, WorkEntry } from '../translation/open-work.ts';
import { askDesk, problemsIn } from './desk-request.ts';
import { Problems } from './Problems.tsx';
import { WorkList } from './WorkList.tsx';

interface Question {
  readonly kind: string;
  readonly search: string;
  readonly target: LanguageId | '';
  readonly onlyWaiting: boolean;
}

const EVERYTHING: Question = { kind: '', search: '', target: '', onlyWaiting: true };

/** Finds documents by kind, title and language, and puts them into the basket. */
export function WorkSearch({
  basket,
  onPut,
  onTake,
  reader,
  round,
}: {
  readonly basket: readonly WorkEntry[];
  readonly onPut: (entries: readonly WorkEntry[]) => void;
  readonly onTake: (document: string) => void;
  readonly reader: InterfaceLanguage;
  /** A new one asks again. */
  readonly round: number;
}) {
  const texts = basketTexts[reader];
  const ids = { kind: useId(), search: useId(), target: useId(), heading: useId() };
  const [question, setQuestion] = useState(EVERYTHING);
  const [work, setWork] = useState<OpenWork | null>(null);
  const [isBusy, setIsBusy] = useState(true);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const asked = useRef(question);
  const turn = useRef(0);

  async function ask(next: string | null, before: OpenWork | null): Promise<void> {
    const own = (turn.current += 1);
    const { kind, onlyWaiting, search, target } = asked.current;
    const query = new URLSearchParams({ kind, search, target, ...(next && { after: next }) });
    if (!onlyWaiting) query.set('all', '');
    setIsBusy(true);
    setProblems([]);
    const failed = translationTexts[reader].failed;
    const { body, ok } = await askDesk(`/api/translation/work?${query}`, reader).catch(() => ({
      ok: false,
      body: null,
    }));
    // A later question has been asked meanwhile.
    if (own !== turn.current) return;
    setIsBusy(false);
    if (!ok) {
      setProblems(problemsIn(body, failed));
      return;
    }
    const found = body as OpenWork;
    setWork({
      ...found,
      entries: [...(before?.entries ?? []), ...found.entries],
      looked: (before?.looked ?? 0) + found.looked,
    });
  }

  useEffect(() => {
    void ask(null, null);
    // Asked anew for a round only: typing alone asks nothing.
  }, [round]);

  function submit(event: FormEvent): void {
    event.preventDefault();
    asked.current = question;
    setWork(null);
    void ask(null, null);
  }

  return (
    <section aria-labelledby={ids.heading} className="desk-panel">
      <header>
        <h2 id={ids.heading}>{texts.find}</h2>
      </header>
      <form className="desk-search" onSubmit={submit}>
        <div className="desk-field">
          <label htmlFor={ids.search}>{texts.search}</label>
          <input
            id={ids.search}
            maxLength={200}
            onChange={({ target }) => setQuestion({ ...question, search: target.value })}
            type="search"
            value={question.search}
          />
        </div>
        <div className="desk-field">
          <label htmlFor={ids.kind}>{texts.kind}</label>
          <select
            id={ids.kind}
            onChange={({ target }) => setQuestion({ ...question, kind: target.value })}
            value={question.kind}
          >
            <option value="">{texts.everyKind}</option>
            {publicCollections.map((collection) => (
              <option key={collection} value={collection}>
                {homeTexts[reader].kindOf[collection]}
              </option>
            ))}
          </select>
        </div>
        <div className="desk-field">
          <label htmlFor={ids.target}>{texts.language}</label>
          <select
            id={ids.target}
            onChange={({ target: { value } }) =>
              setQuestion({ ...question, target: isLanguageId(value) ? value : '' })
            }
            value={question.target}
          >
            <option value="">{texts.everyLanguage}</option>
            {languageIds.map((language) => (
              <option key={language} value={language}>
                {languageNames[language][reader]}
              </option>
            ))}
          </select>
        </div>
        <label className="desk-search__only">
          <input
            checked={question.onlyWaiting}
            onChange={({ target }) => setQuestion({ ...question, onlyWaiting: target.checked })}
            type="checkbox"
          />
          {texts.onlyWaiting}
        </label>
        <button className="desk-button desk-button--first" type="submit">
          {texts.ask}
        </button>
      </form>
      <Problems problems={problems} />
      <p className="desk-note" role="status">
        {isBusy ? texts.asking : work && texts.looked(work.entries.length, work.looked)}
      </p>
      {work !== null && (
        <WorkList
          basket={basket}
          entries={work.entries}
          isAtEnd={work.next === null}
          onPut={onPut}
          onTake={onTake}
          reader={reader}
        />
      )}
      {work !== null && work.next !== null && (
        <button
          className="desk-button"
          disabled={isBusy}
          onClick={() => void ask(work.next, work)}
          type="button"
        >
          {texts.more}
        </button>
      )}
    </section>
  );
}
