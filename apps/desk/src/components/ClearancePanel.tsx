'use client';
import { toast, useDocumentInfo, useFormModified, useLocale, useTranslation } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import type { LanguageClearance, ShownFinding } from '../clearance/endpoints.ts';
import { interfaceLanguage } from '../texts/bilingual.ts';
import { clearanceTexts } from '../texts/clearance-panel.ts';
import { languageNames } from '../texts/language-names.ts';
import { FindingLine } from './FindingLine.tsx';

/** What stands between the draft and the site, in the language being edited, and the second person's act. */
export function ClearancePanel() {
  const { id, collectionSlug, lastUpdateTime, savedDocumentData } = useDocumentInfo();
  const { i18n } = useTranslation();
  const { code: editing } = useLocale();
  const isModified = useFormModified();
  const reader = interfaceLanguage(i18n);
  const texts = clearanceTexts[reader];
  const [languages, setLanguages] = useState<readonly LanguageClearance[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const address = `/api/${collectionSlug}/${id}`;

  const refresh = useCallback(async () => {
    if (!id) return;
    const response = await fetch(`${address}/clearance`, {
      credentials: 'same-origin',
      headers: { 'Accept-Language': i18n.language },
    });
    if (!response.ok) return;
    setLanguages(((await response.json()) as { languages: LanguageClearance[] }).languages);
  }, [address, i18n.language, id]);

  // Autosave keeps the findings beside the words while they are written.
  useEffect(() => {
    void refresh();
  }, [refresh, lastUpdateTime, savedDocumentData]);

  async function send(path: string, body: object, success: string): Promise<void> {
    setIsBusy(true);
    setProblem('');
    try {
      const response = await fetch(`${address}${path}`, {
        method: 'POST',
        credentials: 'same-origin',
        headers: { 'Content-Type': 'application/json', 'Accept-Language': i18n.language },
        body: JSON.stringify(body),
      });
      if (response.ok) toast.success(success);
      else setProblem(messageIn(await response.json().catch(() => null)) ?? texts.failed);
    } catch {
      setProblem(texts.failed);
    } finally {
      setIsBusy(false);
      await refresh();
    }
  }

  const shown = languages.find(({ language }) => language === editing);
  if (!id || shown === undefined) return null;
  const { findings, isApproved, isCleared, language, mayApprove, version } = shown;
  const blocking = findings.filter(({ severity }) => severity === 'block').length;
  const waive = ({ rule, where }: ShownFinding, reason: string) =>
    send('/waivers', { rule, where, reason }, texts.waived);
  return (
    <section aria-labelledby="desk-clearance" className="desk-languages desk-clearance">
      <h2 id="desk-clearance">
        {texts.heading}: {languageNames[language][reader]}
      </h2>
      <p className="desk-note">{isApproved ? texts.approved : texts.unapproved}</p>
      {!isApproved && mayApprove && (
        <span className="desk-languages__acts">
          <button
            disabled={isBusy || isModified}
            onClick={() =>
              void send(`/languages/${language}/approval`, { version }, texts.approved)
            }
            type="button"
          >
            {texts.approve}
          </button>
        </span>
      )}
      {!isApproved && mayApprove && isModified && <p className="desk-note">{texts.unsaved}</p>}
      {!isApproved && !mayApprove && <p className="desk-note">{texts.ownWork}</p>}
      {problem !== '' && (
        <p className="desk-problems" role="alert">
          {problem}
        </p>
      )}
      {isCleared && <p>{texts.cleared}</p>}
      {blocking > 0 && <p>{texts.blocked(blocking)}</p>}
      <ul>
        {findings.map((finding) => (
          <FindingLine
            finding={finding}
            isBusy={isBusy}
            key={`${finding.rule} ${finding.where} ${finding.reason}`}
            onWaive={(reason) => waive(finding, reason)}
            texts={texts}
          />
        ))}
      </ul>
    </section>
  );
}

interface Answer {
  readonly errors?: readonly {
    readonly message?: string;
    readonly data?: { readonly errors?: readonly { readonly message?: string }[] };
  }[];
}

function messageIn(body: unknown): string | undefined {
  const [error] = (body as Answer | null)?.errors ?? [];
  return error?.data?.errors?.[0]?.message ?? error?.message;
}
