'use client';
import { useDocumentInfo, useTranslation } from '@payloadcms/ui';
import Link from 'next/link.js';
import { useEffect, useState } from 'react';
import type { ShownFixable } from '../hot-fix/endpoints.ts';
import { interfaceLanguage } from '../texts/bilingual.ts';
import { hotFixTexts } from '../texts/hot-fix-view.ts';
import { languageNames } from '../texts/language-names.ts';
import { translationTexts } from '../texts/translation.ts';
import type { ShownTranslation } from '../translation/endpoints.ts';
import { askDesk } from './desk-request.ts';
import { TranslationCounts } from './TranslationCounts.tsx';

/** Beside the document: how far its translations are, and the way to correct what is live under a draft. */
export function TranslationPanel() {
  const { id, collectionSlug, lastUpdateTime, savedDocumentData } = useDocumentInfo();
  const { i18n } = useTranslation();
  const reader = interfaceLanguage(i18n);
  const texts = translationTexts[reader];
  const fixTexts = hotFixTexts[reader];
  const [translations, setTranslations] = useState<readonly ShownTranslation[]>([]);
  const [fixable, setFixable] = useState<readonly ShownFixable[]>([]);
  const [hasFailed, setHasFailed] = useState(false);

  useEffect(() => {
    if (!id) return;
    let isCurrent = true;
    const address = `/api/${collectionSlug}/${id}`;
    const read = async () => {
      const [state, fixes] = await Promise.all([
        askDesk(`${address}/translation`, reader),
        askDesk(`${address}/hot-fix`, reader),
      ]);
      if (!isCurrent) return;
      setHasFailed(!state.ok || !fixes.ok);
      if (state.ok) setTranslations((state.body as { languages: ShownTranslation[] }).languages);
      if (fixes.ok) setFixable((fixes.body as { languages: ShownFixable[] }).languages);
    };
    read().catch(() => isCurrent && setHasFailed(true));
    return () => {
      isCurrent = false;
    };
  }, [collectionSlug, id, lastUpdateTime, reader, savedDocumentData]);

  if (!id) return null;
  const view = `/desk/collections/${collectionSlug}/${id}`;
  const waiting = fixable.filter((one) => one.waiting !== null);
  return (
    <section aria-labelledby="desk-translation" className="desk-languages">
      <h2 id="desk-translation">{texts.heading}</h2>
      {hasFailed && <p className="desk-problems">{texts.failed}</p>}
      {translations.length === 0 && !hasFailed && <p className="desk-note">{texts.noSource}</p>}
      <ul>
        {translations.map((one) => (
          <li key={one.language}>
            <span className="desk-languages__state">
              <b>{languageNames[one.language][reader]}</b>
              <TranslationCounts counts={one} reader={reader} />
            </span>
          </li>
        ))}
      </ul>
      {translations.length > 0 && (
        <Link className="desk-button" href={`${view}/translation`} prefetch={false}>
          {texts.show}
        </Link>
      )}
      {fixable.length > 0 && (
        <>
          <p className="desk-note">
            {waiting.length > 0
              ? fixTexts.waitsIn(waiting.map(({ language }) => languageNames[language][reader]))
              : fixTexts.possible}
          </p>
          <Link className="desk-button" href={`${view}/hot-fix`} prefetch={false}>
            {waiting.length > 0 ? fixTexts.look : fixTexts.heading}
          </Link>
        </>
      )}
    </section>
  );
}
