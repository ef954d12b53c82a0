'use client';
import { toast } from '@payloadcms/ui';
import type { LanguageId } from '@city-of-cities/region';
import { useState } from 'react';
import type { ShownConflict, ShownFix } from '../hot-fix/endpoints.ts';
import type { InterfaceLanguage } from '../texts/bilingual.ts';
import { hotFixTexts } from '../texts/hot-fix-view.ts';
import { askDesk, problemsIn } from './desk-request.ts';
import { type Choices, conflictsIn, HotFixConflicts } from './HotFixConflicts.tsx';
import { instantIn } from './instant-in.ts';
import { Problems } from './Problems.tsx';
import { SentenceLine } from './SentenceLine.tsx';

/** A correction that waits: what it changes, and the act of the second person or of its author. */
export function HotFixApproval({
  address,
  fix,
  language,
  onChange,
  reader,
}: {
  readonly address: string;
  readonly fix: ShownFix;
  readonly language: LanguageId;
  readonly onChange: () => Promise<void>;
  readonly reader: InterfaceLanguage;
}) {
  const texts = hotFixTexts[reader];
  const [conflicts, setConflicts] = useState<readonly ShownConflict[]>(fix.conflicts);
  const [choices, setChoices] = useState<Choices>({});
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  const mustChoose = conflicts.some(({ id }) => choices[id] === undefined);

  async function send(path: string, body: Record<string, unknown>, done: string): Promise<void> {
    setIsBusy(true);
    setProblems([]);
    try {
      const answer = await askDesk(`${address}${path}`, reader, body);
      const asked = conflictsIn(answer.body);
      if (answer.ok) {
        toast.success(done);
        await onChange();
      } else if (asked.length > 0) setConflicts(asked);
      else setProblems(problemsIn(answer.body, texts.failed));
    } catch {
      setProblems([texts.failed]);
    } finally {
      setIsBusy(false);
    }
  }

  return (
    <>
      <p>
        <b>{texts.waits(instantIn(reader, fix.at))}</b>{' '}
        {fix.isOutdated
          ? texts.outdated
          : fix.isOwn
            ? texts.ownWork
            : !fix.mayApprove && texts.notYours}
      </p>
      <h4>{texts.changes}</h4>
      <ol className="desk-sentences">
        {fix.changes.map(({ after, before, place }) => (
          <SentenceLine
            key={place}
            place={place}
            rows={[{ label: texts.difference, before, text: after, none: '', language }]}
          />
        ))}
      </ol>
      {fix.mayApprove && (
        <HotFixConflicts
          choices={choices}
          conflicts={conflicts}
          language={language}
          onChoose={setChoices}
          reader={reader}
        />
      )}
      <Problems problems={problems} />
      <div className="desk-work__acts desk-work__acts--end">
        {fix.mayApprove && (
          <button
            className="desk-button desk-button--first"
            disabled={isBusy || mustChoose}
            onClick={() => void send('/approval', { fix: fix.id, choices }, texts.approved)}
            type="button"
          >
            {texts.approve}
          </button>
        )}
        {fix.mayWithdraw && (
          <button
            className="desk-button"
            disabled={isBusy}
            onClick={() =>
              void send('/withdrawal', {}, fix.isOwn ? texts.withdrawn : texts.refused)
            }
            type="button"
          >
            {fix.isOwn ? texts.withdraw : texts.refuse}
          </button>
        )}
      </div>
    </>
  );
}
