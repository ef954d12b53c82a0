'use client';
import { toast } from '@payloadcms/ui';
import type { LanguageId } from '@city-of-cities/region';
import { useId, useState } from 'react';
import type { ShownConflict, ShownFixable, ShownPassage } from '../hot-fix/endpoints.ts';
import type { InterfaceLanguage } from '../texts/bilingual.ts';
import { hotFixTexts } from '../texts/hot-fix-view.ts';
import { askDesk, problemsIn } from './desk-request.ts';
import { Difference } from './Difference.tsx';
import { type Choices, conflictsIn, HotFixConflicts } from './HotFixConflicts.tsx';
import { Problems } from './Problems.tsx';

/** The public text, passage by passage, to be corrected and sent for approval. */
export function HotFixEditor({
  address,
  fixable: { passages, version },
  language,
  onChange,
  reader,
}: {
  readonly address: string;
  readonly fixable: ShownFixable;
  readonly language: LanguageId;
  readonly onChange: () => Promise<void>;
  readonly reader: InterfaceLanguage;
}) {
  const texts = hotFixTexts[reader];
  const [written, setWritten] = useState<Readonly<Record<string, string>>>({});
  const [conflicts, setConflicts] = useState<readonly ShownConflict[]>([]);
  const [choices, setChoices] = useState<Choices>({});
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  const changed = passages.filter(({ id, text }) => (written[id] ?? text) !== text);
  const mustChoose = conflicts.some(({ id }) => choices[id] === undefined);

  async function send(): Promise<void> {
    setIsBusy(true);
    setProblems([]);
    try {
      const { body, ok } = await askDesk(address, reader, {
        version,
        texts: Object.fromEntries(changed.map(({ id }) => [id, written[id]])),
        choices,
      });
      const asked = conflictsIn(body);
      setConflicts(asked);
      if (ok) {
        toast.success(texts.sent);
        await onChange();
      } else if (asked.length === 0) setProblems(problemsIn(body, texts.failed));
    } catch {
      setProblems([texts.failed]);
    } finally {
      setIsBusy(false);
    }
  }

  function write(id: string, text: string): void {
    setWritten({ ...written, [id]: text });
    // What was asked was asked about other words.
    setConflicts([]);
    setChoices({});
  }

  return (
    <>
      {passages.some(({ text }) => text.includes('⟦')) && (
        <p className="desk-note">{texts.marks}</p>
      )}
      {passages.map((passage) => (
        <Passage
          key={passage.id}
          language={language}
          onWrite={(text) => write(passage.id, text)}
          passage={passage}
          reader={reader}
          text={written[passage.id] ?? passage.text}
        />
      ))}
      <HotFixConflicts
        choices={choices}
        conflicts={conflicts}
        language={language}
        onChoose={setChoices}
        reader={reader}
      />
      <Problems problems={problems} />
      <div className="desk-work__acts desk-work__acts--end">
        <button
          className="desk-button desk-button--first"
          disabled={isBusy || changed.length === 0 || mustChoose}
          onClick={() => void send()}
          type="button"
        >
          {texts.send}
        </button>
        {changed.length === 0 && <span className="desk-note">{texts.unchanged}</span>}
      </div>
    </>
  );
}

function Passage({
  language,
  onWrite,
  passage,
  reader,
  text,
}: {
  readonly language: LanguageId;
  readonly onWrite: (text: string) => void;
  readonly passage: ShownPassage;
  readonly reader: InterfaceLanguage;
  readonly text: string;
}) {
  const inputId = useId();
  const perLine = language === 'zh' ? 40 : 80;
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + 1 + Math.floor(line.length / perLine), 0);
  return (
    <div className="desk-field">
      <label htmlFor={inputId}>{passage.place}</label>
      <textarea
        id={inputId}
        lang={language}
        onChange={({ target }) => onWrite(target.value)}
        rows={Math.min(Math.max(lines, 1), 14)}
        value={text}
      />
      {text !== passage.text && (
        <p className="desk-field__difference" lang={language}>
          <span className="desk-note">{hotFixTexts[reader].difference}: </span>
          <Difference after={text} before={passage.text} />
        </p>
      )}
    </div>
  );
}
