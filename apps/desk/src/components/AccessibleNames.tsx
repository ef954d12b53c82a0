'use client';
import { useTranslation } from '@payloadcms/ui';
import { type ReactNode, useEffect } from 'react';
import { interfaceLanguage } from '../texts/bilingual.ts';
import { completeNames } from './accessible-names.ts';

/** Keeps every control of the desk named while Payload draws and redraws them. */
export function AccessibleNames({ children }: { readonly children?: ReactNode }) {
  const { i18n } = useTranslation();
  const reader = interfaceLanguage(i18n);
  useEffect(() => {
    completeNames(document, reader);
    let isDue = false;
    const observer = new MutationObserver(() => {
      if (isDue) return;
      isDue = true;
      requestAnimationFrame(() => {
        isDue = false;
        completeNames(document, reader);
      });
    });
    observer.observe(document.body, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [reader]);
  return children;
}
