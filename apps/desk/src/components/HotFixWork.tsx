'use client';
import { useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui';
import type { LanguageId } from '@city-of-cities/region';
import { useCallback, useEffect, useState } from 'react';
import type { ShownFixable } from '../hot-fix/endpoints.ts';
import { type InterfaceLanguage, interfaceLanguage } from '../texts/bilingual.ts';
import { hotFixTexts } from '../texts/hot-fix-view.ts';
import { languageNames } from '../texts/language-names.ts';
import { askDesk, problemsIn } from './desk-request.ts';
import { HotFixApproval } from './HotFixApproval.tsx';
import { HotFixEditor } from './HotFixEditor.tsx';
import { instantIn } from './instant-in.ts';
import { Problems } from './Problems.tsx';

/** Correcting what is public while a draft waits: writing the correction, and the second person's part. */
export function HotFixWork() {
  const { id, collectionSlug } = useDocumentInfo();
  const { i18n } = useTranslation();
  const { code: editing } = useLocale();
  const reader = interfaceLanguage(i18n);
  const texts = hotFixTexts[reader];
  const [languages, setLanguages] = useState<readonly ShownFixable[] | null>(null);
  const [chosen, setChosen] = useState<LanguageId | null>(null);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const address = `/api/${collectionSlug}/${id}/hot-fix`;

  const refresh = useCallback(async () => {
    if (!id) return;
    try {
      const { body, ok } = await askDesk(address, reader);
      if (ok) setLanguages((body as { languages: ShownFixable[] }).languages);
      setProblems(ok ? [] : problemsIn(body, texts.failed));
    } catch {
      setProblems([texts.failed]);
    }
  }, [address, id, reader, texts.failed]);
  useEffect(() => {
    void refresh();
  }, [refresh]);

  const shown =
    languages?.find(({ language }) => language === chosen) ??
    languages?.find(({ waiting }) => waiting !== null) ??
    languages?.find(({ language }) => language === editing) ??
    languages?.[0];
  return (
    <main className="gutter gutter--left gutter--right desk-work">
      <h2>{texts.heading}</h2>
      <p className="desk-note">{texts.note}</p>
      <Problems problems={problems} />
      {languages?.length === 0 && <p className="desk-empty">{texts.nothing}</p>}
      {languages !== null && languages.length > 1 && shown && (
        <div className="desk-field">
          <label htmlFor="desk-hot-fix-language">{texts.language}</label>
          <select
            id="desk-hot-fix-language"
            onChange={({ target }) => setChosen(target.value as LanguageId)}
            value={shown.language}
          >
            {languages.map(({ language }) => (
              <option key={language} value={language}>
                {languageNames[language][reader]}
              </option>
            ))}
          </select>
        </div>
      )}
      {shown && <Part address={address} fixable={shown} onChange={refresh} reader={reader} />}
    </main>
  );
}

function Part({
  address,
  fixable,
  onChange,
  reader,
}: {
  readonly address: string;
  readonly fixable: ShownFixable;
  readonly onChange: () => Promise<void>;
  readonly reader: InterfaceLanguage;
}) {
  const { language, last, waiting, version } = fixable;
  const texts = hotFixTexts[reader];
  const props = { address: `${address}/${language}`, language, onChange, reader };
  return (
    <section aria-labelledby="desk-hot-fix" className="desk-work__part">
      <h3 id="desk-hot-fix">{languageNames[language][reader]}</h3>
      {waiting === null && last !== null && (
        <p className="desk-note">{texts.last[last.outcome](instantIn(reader, last.at))}</p>
      )}
      {waiting === null ? (
        // Another version of the public text is another text to write in.
        <HotFixEditor fixable={fixable} key={`${language} ${version}`} {...props} />
      ) : (
        <HotFixApproval fix={waiting} key={waiting.id} {...props} />
      )}
    </section>
  );
}
