'use client';
import { useDocumentInfo, useTranslation } from '@payloadcms/ui';
import type { FactUses as Uses } from '../facts/uses.ts';
import { interfaceLanguage } from '../texts/bilingual.ts';
import { factTexts } from '../texts/facts.ts';
import { UseList, UseSummary } from './UseList.tsx';
import { useRead } from './use-read.ts';

/** Beside the fact: in how many public documents and languages it stands, and in which. */
export function FactUses() {
  const { i18n } = useTranslation();
  const { id, lastUpdateTime } = useDocumentInfo();
  const uses = useRead<Uses>(id ? `/api/facts/${id}/uses` : null, lastUpdateTime);
  const reader = interfaceLanguage(i18n);
  const texts = factTexts[reader];
  if (uses === null) return null;
  return (
    <section aria-labelledby="desk-uses" className="desk-uses">
      <h2 id="desk-uses">{texts.usesHeading}</h2>
      {uses === 'failed' ? (
        <p className="desk-note">{texts.unknownUses}</p>
      ) : (
        <>
          <UseSummary reader={reader} uses={uses} />
          {uses.waiting > 0 && <p role="status">{texts.waiting(uses.waiting)}</p>}
          <UseList reader={reader} uses={uses} />
        </>
      )}
    </section>
  );
}
