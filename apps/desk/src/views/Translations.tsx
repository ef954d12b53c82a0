/** The desk's page on translations: what waits across documents, a basket, files out and in. */
import { DefaultTemplate } from '@payloadcms/next/templates';
import { redirect } from 'next/navigation.js';
import type { AdminViewServerProps } from 'payload';
import { accountOf, writesContent } from '../access/roles.ts';
import { TranslationBasket } from '../components/TranslationBasket.tsx';
import { interfaceLanguage } from '../texts/bilingual.ts';
import { homeTexts } from '../texts/home.ts';
import { basketTexts } from '../texts/translation.ts';

export function Translations({ initPageResult }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult;
  const account = accountOf(req.user);
  // Payload leaves the door of custom views to the views.
  if (account === null) redirect('/desk/login?redirect=%2Fdesk%2Ftranslations');
  const reader = interfaceLanguage(req.i18n);
  const texts = basketTexts[reader];
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale && { locale })}
      payload={req.payload}
      permissions={permissions}
      req={req}
      {...(req.user && { user: req.user })}
      visibleEntities={{
        collections: [...visibleEntities.collections],
        globals: [...visibleEntities.globals],
      }}
    >
      <main className="gutter gutter--left gutter--right desk-home">
        <div className="desk-home__head">
          <div>
            <h1>{texts.heading}</h1>
            <p>{writesContent(account) ? texts.note : homeTexts[reader].noDesk}</p>
          </div>
        </div>
        {writesContent(account) && <TranslationBasket reader={reader} />}
      </main>
    </DefaultTemplate>
  );
}
