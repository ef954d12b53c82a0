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
import { useState } from 'react';
import type { FactUses } from '../facts/uses.ts';
import { interfaceLanguage } from '../texts/bilingual.ts';
import { factTexts } from '../texts/facts.ts';
import { UseList, UseSummary } from './UseList.tsx';
import { readJson } from './use-read.ts';

const MODAL = 'confirm-fact';

/** Saves at once what changes no public page; else shows first, as of now, which pages will change. */
export function FactSave() {
  const { i18n } = useTranslation();
  const { id } = useDocumentInfo();
  const { submit } = useForm();
  const isModified = useFormModified();
  const { openModal } = useModal();
  const [uses, setUses] = useState<FactUses | 'failed' | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const reader = interfaceLanguage(i18n);
  const texts = factTexts[reader];
  const save = async () => {
    await submit();
  };
  const ask = async () => {
    if (!id) return save();
    setIsAsking(true);
    const known = await readJson<FactUses>(`/api/facts/${id}/uses`);
    setIsAsking(false);
    if (known !== 'failed' && known.uses.every(({ count, pinned }) => count === pinned))
      return save();
    setUses(known);
    openModal(MODAL);
    return undefined;
  };
  return (
    <>
      <FormSubmit
        buttonId="action-save"
        disabled={!isModified || isAsking}
        onClick={() => void ask()}
        size="medium"
        type="button"
      >
        {texts.save}
      </FormSubmit>
      <ConfirmationModal
        body={
          <div className="desk-uses">
            {uses === 'failed' && <p>{texts.unknownUses}</p>}
            {uses !== null && uses !== 'failed' && (
              <>
                <UseSummary reader={reader} uses={uses} />
                <p>{texts.confirmBody}</p>
                <UseList reader={reader} uses={uses} />
              </>
            )}
          </div>
        }
        cancelLabel={texts.cancel}
        confirmLabel={texts.saveAndPublish}
        heading={texts.confirmHeading}
        modalSlug={MODAL}
        onConfirm={save}
      />
    </>
  );
}
