'use client';
import {
  ConfirmationModal,
  FormSubmit,
  useDocumentInfo,
  useForm,
  useFormModified,
  useModal,
  useTranslation,
} from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import type { FactUses as Uses } from '../facts/uses.ts';
import { interfaceLanguage, type InterfaceLanguage } from '../texts/bilingual.ts';
import { factTexts } from '../texts/facts.ts';
import { languageNames } from '../texts/language-names.ts';

/** Where the fact stands in public; asks again when the document was saved. */
function useUses(): Uses | null {
  const { id, lastUpdateTime } = useDocumentInfo();
  const [uses, setUses] = useState<Uses | null>(null);
  const refresh = useCallback(async () => {
    if (!id) return;
    const response = await fetch(`/api/facts/${id}/uses`, { credentials: 'same-origin' }).catch(
      () => null,
    );
    if (response?.ok === true) setUses((await response.json()) as Uses);
  }, [id]);
  useEffect(() => {
    void refresh();
  }, [refresh, lastUpdateTime]);
  return uses;
}

/** Beside the fact: in how many documents and languages it stands, and in which. */
export function FactUses() {
  const { i18n } = useTranslation();
  const uses = useUses();
  const reader = interfaceLanguage(i18n);
  if (uses === null) return null;
  return (
    <section className="desk-note desk-uses">
      <UseSummary reader={reader} uses={uses} />
      {uses.waiting > 0 && <p role="status">{factTexts[reader].waiting(uses.waiting)}</p>}
      <UseList reader={reader} uses={uses} />
    </section>
  );
}

interface UsesProps {
  readonly uses: Uses;
  readonly reader: InterfaceLanguage;
}

function UseSummary({ uses, reader }: UsesProps) {
  const texts = factTexts[reader];
  const languages = new Set(uses.list.map(({ language }) => language)).size;
  return <p>{uses.documents === 0 ? texts.noUses : texts.uses(uses.documents, languages)}</p>;
}

function UseList({ uses, reader }: UsesProps) {
  return (
    <ul>
      {uses.list.map(({ collection, id, isPinned, language, title }) => (
        <li key={`${collection} ${id} ${language}`}>
          <a href={`/desk/collections/${collection}/${id}?locale=${language}`}>{title}</a> (
          {languageNames[language][reader]}
          {isPinned && `; ${factTexts[reader].pinned}`})
        </li>
      ))}
    </ul>
  );
}

const MODAL = 'confirm-fact';

/** Saves at once what stands nowhere in public; else shows first which pages will change. */
export function FactSave() {
  const { i18n } = useTranslation();
  const { submit } = useForm();
  const isModified = useFormModified();
  const { openModal } = useModal();
  const uses = useUses();
  const reader = interfaceLanguage(i18n);
  const texts = factTexts[reader];
  const save = async () => {
    await submit();
  };
  return (
    <>
      <FormSubmit
        buttonId="action-save"
        disabled={!isModified}
        onClick={() => (uses !== null && uses.documents > 0 ? openModal(MODAL) : void save())}
        size="medium"
        type="button"
      >
        {texts.save}
      </FormSubmit>
      {uses !== null && (
        <ConfirmationModal
          body={
            <>
              <UseSummary reader={reader} uses={uses} />
              <p>{texts.confirmBody}</p>
              <UseList reader={reader} uses={uses} />
            </>
          }
          heading={texts.confirmHeading}
          modalSlug={MODAL}
          onConfirm={save}
        />
      )}
    </>
  );
}
