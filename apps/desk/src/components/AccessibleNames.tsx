'use client';
import { useTranslation } from '@payloadcms/ui';
import { type ReactNode, useEffect } from 'react';
import { interfaceLanguage } from '../texts/bilingual.ts';
import { completeNames } from './accessible-names.ts';
import { completeOutline } from './accessible-outline.ts';

/** Keeps the controls of the desk named and its pages outlined while Payload draws and redraws them. */
export function AccessibleNames({ children }: { readonly children?: ReactNode }) {
  const { i18n } = useTranslation();
  const reader = interfaceLanguage(i18n);
  useEffect(() => {
    const complete = () => {
      completeNames(document, reader);
      completeOutline(document);
    };
    complete();
    let isDue = false;
    const observer = new MutationObserver(() => {
      if (isDue) return;
      isDue = true;
      requestAnimationFrame(() => {
        isDue = false;
        complete();
      });
    });
    observer.observe(document.body, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [reader]);
  return children;
}
