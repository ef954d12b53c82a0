'use client';
import type { LanguageId } from '@city-of-cities/region';
import {
  ConfirmationModal,
  toast,
  useDocumentInfo,
  useForm,
  useFormModified,
  useLocale,
  useModal,
  useTranslation,
} from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useCallback, useEffect, useState } from 'react';
import type { LanguageStanding } from '../publishing/languages.ts';
import { interfaceLanguage } from '../texts/bilingual.ts';
import { languageNames } from '../texts/language-names.ts';
import { panelTexts } from '../texts/language-panel.ts';
import { problemsIn } from './desk-request.ts';
import { LanguageTag } from './LanguageTag.tsx';

interface PanelState {
  readonly languages: readonly LanguageStanding[];
  readonly mayPublish: boolean;
}

/** Each language's state beside the document, with the act that changes it for those who may. */
export function LanguagePanel() {
  const { id, collectionSlug, lastUpdateTime, savedDocumentData } = useDocumentInfo();
  const { i18n } = useTranslation();
  const { code: editing } = useLocale();
  const { submit } = useForm();
  const isModified = useFormModified();
  const { openModal } = useModal();
  const router = useRouter();
  const reader = interfaceLanguage(i18n);
  const texts = panelTexts[reader];
  const [panel, setPanel] = useState<PanelState | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const address = `/api/${collectionSlug}/${id}/languages`;

  const refresh = useCallback(async () => {
    if (!id) return;
    const response = await fetch(address, { credentials: 'same-origin' });
    if (response.ok) setPanel((await response.json()) as PanelState);
  }, [address, id]);

  useEffect(() => {
    void refresh();
  }, [refresh, lastUpdateTime, savedDocumentData]);

  async function act(language: LanguageId, action: 'publish' | 'withdraw'): Promise<void> {
    setIsBusy(true);
    setProblems([]);
    try {
      // What stands in the form and is not saved yet belongs to what is published.
      if (action === 'publish' && isModified)
        await submit({
          action: `/api/${collectionSlug}/${id}?draft=true&depth=0&locale=${editing}&fallback-locale=null`,
          method: 'PATCH',
          overrides: { _status: 'draft' },
          skipValidation: true,
          disableSuccessStatus: true,
        });
      const response = await fetch(`${address}/${language}`, {
        method: 'POST',
        credentials: 'same-origin',
        headers: { 'Content-Type': 'application/json', 'Accept-Language': i18n.language },
        body: JSON.stringify({ action }),
      });
      if (response.ok) {
        toast.success(
          texts[action === 'publish' ? 'published' : 'withdrawn'](languageNames[language][reader]),
        );
        router.refresh();
      } else setProblems(problemsIn(await response.json().catch(() => null), texts.failed));
    } catch {
      setProblems([texts.failed]);
    } finally {
      setIsBusy(false);
      await refresh();
    }
  }

  if (!id) return <p className="desk-note">{texts.unsaved}</p>;
  if (panel === null) return null;
  return (
    <section aria-labelledby="desk-languages" className="desk-languages">
      <h2 id="desk-languages">{texts.heading}</h2>
      <ul>
        {panel.languages.map(({ language, opensAt, state }) => {
          const name = languageNames[language][reader];
          const isPublic = state === 'live' || state === 'planned';
          const modal = `withdraw-${language}`;
          return (
            <li key={language}>
              <span className="desk-languages__state">
                <b>{name}</b>{' '}
                <LanguageTag isLong language={language} reader={reader} state={state} />
                {state === 'planned' && opensAt !== null && (
                  <small>{new Date(opensAt).toLocaleString(reader)}</small>
                )}
              </span>
              {panel.mayPublish && (
                <span className="desk-languages__acts">
                  {state !== 'missing' && (
                    <button
                      disabled={isBusy}
                      onClick={() => void act(language, 'publish')}
                      type="button"
                    >
                      {isPublic ? texts.republish : texts.publish}
                      <span className="desk-unseen">: {name}</span>
                    </button>
                  )}
                  {isPublic && (
                    <button disabled={isBusy} onClick={() => openModal(modal)} type="button">
                      {texts.withdraw}
                      <span className="desk-unseen">: {name}</span>
                    </button>
                  )}
                  <ConfirmationModal
                    body={texts.withdrawBody(name)}
                    confirmLabel={texts.withdraw}
                    heading={texts.withdrawHeading(name)}
                    modalSlug={modal}
                    onConfirm={() => act(language, 'withdraw')}
                  />
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {problems.length > 0 && (
        <div className="desk-problems" role="alert">
          <p>{texts.refused}</p>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      {!panel.mayPublish && <p className="desk-note">{texts.submitHint}</p>}
    </section>
  );
}
