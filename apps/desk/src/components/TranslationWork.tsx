'use client';
import { useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { interfaceLanguage } from '../texts/bilingual.ts';
import { translationTexts } from '../texts/translation.ts';
import type { ShownTranslation } from '../translation/endpoints.ts';
import { askDesk, problemsIn } from './desk-request.ts';
import { LanguageWork } from './LanguageWork.tsx';
import { Problems } from './Problems.tsx';
import { TranslationImport } from './TranslationImport.tsx';

/** A document's translations sentence by sentence: what waits, “seen, still fine”, files out and in. */
export function TranslationWork() {
  const { id, collectionSlug } = useDocumentInfo();
  const { i18n } = useTranslation();
  const reader = interfaceLanguage(i18n);
  const texts = translationTexts[reader];
  const [translations, setTranslations] = useState<readonly ShownTranslation[] | null>(null);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const address = `/api/${collectionSlug}/${id}/translation`;

  const refresh = useCallback(async () => {
    if (!id) return;
    try {
      const { body, ok } = await askDesk(address, reader);
      if (ok) setTranslations((body as { languages: ShownTranslation[] }).languages);
      else setProblems(problemsIn(body, texts.failed));
    } catch {
      setProblems([texts.failed]);
    }
  }, [address, id, reader, texts.failed]);
  useEffect(() => {
    void refresh();
  }, [refresh]);

  return (
    <main className="gutter gutter--left gutter--right desk-work">
      <p className="desk-note">{texts.note}</p>
      <Problems problems={problems} />
      {translations?.length === 0 && <p className="desk-empty">{texts.noSource}</p>}
      {translations?.map((translation) => (
        <LanguageWork
          document={`${collectionSlug}/${id}`}
          key={translation.language}
          onChange={refresh}
          reader={reader}
          translation={translation}
        />
      ))}
      <TranslationImport onApply={refresh} reader={reader} />
    </main>
  );
}
