'use client';
import { ConfirmationModal, toast, useModal } from '@payloadcms/ui';
import { useState } from 'react';
import type { InterfaceLanguage } from '../texts/bilingual.ts';
import { languageNames } from '../texts/language-names.ts';
import { translationTexts } from '../texts/translation.ts';
import type { ShownTranslation } from '../translation/endpoints.ts';
import { askDesk, problemsIn, saveFile } from './desk-request.ts';
import { Problems } from './Problems.tsx';
import { SentenceLine } from './SentenceLine.tsx';
import { TranslationCounts } from './TranslationCounts.tsx';

/** What waits in one language of a document. */
export function LanguageWork({
  document,
  onChange,
  reader,
  translation,
}: {
  /** `stories/12` */
  readonly document: string;
  readonly onChange: () => Promise<void>;
  readonly reader: InterfaceLanguage;
  readonly translation: ShownTranslation;
}) {
  const { changed, gone, language, source, total, version, waiting } = translation;
  const texts = translationTexts[reader];
  const { openModal } = useModal();
  const [asked, setAsked] = useState<readonly string[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const name = languageNames[language][reader];
  const sourceName = languageNames[source][reader];
  const modal = `seen-${language}`;
  const heading = `desk-work-${language}`;
  const compared = waiting.filter(({ state }) => state !== 'new').map(({ id }) => id);

  async function act(work: () => Promise<readonly string[]>): Promise<void> {
    setIsBusy(true);
    setProblems([]);
    try {
      setProblems(await work());
    } catch {
      setProblems([texts.failed]);
    } finally {
      setIsBusy(false);
    }
  }

  const confirmSeen = () =>
    act(async () => {
      const path = `/api/${document}/translation/${language}/seen`;
      const { body, ok } = await askDesk(path, reader, { version, segments: asked });
      if (ok) toast.success(texts.seenDone);
      await onChange();
      return ok ? [] : problemsIn(body, texts.failed);
    });
  const ask = (ids: readonly string[]) => {
    setAsked(ids);
    openModal(modal);
  };

  return (
    <section aria-labelledby={heading} className="desk-work__part">
      <header>
        <h2 id={heading}>{name}</h2>
        <TranslationCounts counts={translation} reader={reader} />
        <p className="desk-note">
          {texts.from(sourceName)}, {texts.sentences(total)}
        </p>
        <span className="desk-work__acts">
          {changed + gone > 1 && (
            <button
              className="desk-button"
              disabled={isBusy}
              onClick={() => ask(compared)}
              type="button"
            >
              {texts.seenAll(compared.length)}
              <span className="desk-unseen">: {name}</span>
            </button>
          )}
          <button
            className="desk-button"
            disabled={isBusy}
            onClick={() =>
              void act(() =>
                saveFile(
                  `/api/translation/export?target=${language}&documents=${document}`,
                  reader,
                  texts.failed,
                ),
              )
            }
            type="button"
          >
            {texts.download}
            <span className="desk-unseen">: {name}</span>
          </button>
        </span>
      </header>
      <Problems problems={problems} />
      {waiting.length > 0 && (
        <ol className="desk-sentences">
          {waiting.map(({ before, field, id, place, source: words, state, target }) => (
            <SentenceLine
              key={id}
              mark={
                <span className={`desk-tag desk-tag--${state === 'new' ? 'plan' : 'wait'}`}>
                  {texts.states[state]}
                </span>
              }
              place={place}
              rows={[
                {
                  label: `${texts.source} (${sourceName})`,
                  before: state === 'gone' ? null : before,
                  text: words ?? before,
                  none: texts.none,
                  language: source,
                },
                { label: texts.translation, text: target, none: texts.none, language },
              ]}
            >
              {state === 'gone' && <span className="desk-note">{texts.goneNote}</span>}
              <a href={`/desk/collections/${document}?locale=${language}#field-${field}`}>
                {texts.jump}
                <span className="desk-unseen">
                  : {place}, {name}
                </span>
              </a>
              {state !== 'new' && (
                <button disabled={isBusy} onClick={() => ask([id])} type="button">
                  {texts.seen}
                  <span className="desk-unseen">: {place}</span>
                </button>
              )}
            </SentenceLine>
          ))}
        </ol>
      )}
      <ConfirmationModal
        body={texts.seenBody}
        confirmLabel={texts.seen}
        heading={texts.seenHeading(asked.length)}
        modalSlug={modal}
        onConfirm={confirmSeen}
      />
    </section>
  );
}
