/** The desk's navigation: always there beside the work, a menu above it on small screens. */
import { brandAt } from '@city-of-cities/region';
import { getTranslation } from '@payloadcms/translations';
import type { ServerProps, VisibleEntities } from 'payload';
import { accountOf, roleNames, writesContent } from '../access/roles.ts';
import { interfaceLanguage } from '../texts/bilingual.ts';
import { railTexts } from '../texts/rail.ts';
import { basketTexts } from '../texts/translation.ts';
import { Mark } from './Mark.tsx';
import { RailMenu } from './RailMenu.tsx';

interface RailProps extends ServerProps {
  readonly visibleEntities?: VisibleEntities;
}

export function Rail({ i18n, payload, permissions, user, visibleEntities }: RailProps) {
  const reader = interfaceLanguage(i18n);
  const texts = railTexts[reader];
  const account = accountOf(user);
  const collections = payload.config.collections
    .filter(({ slug }) => visibleEntities?.collections.includes(slug))
    .filter(({ slug }) => Boolean(permissions?.collections?.[slug]?.read))
    .map(({ labels, slug }) => ({
      href: `/desk/collections/${slug}`,
      label: getTranslation(labels.plural, i18n),
    }));
  const translations = writesContent(account)
    ? [{ href: '/desk/translations', label: basketTexts[reader].heading }]
    : [];
  return (
    <aside aria-label={texts.aside} className="desk-rail">
      <div className="desk-brand">
        <Mark />
        <span>
          <b>{brandAt(new Date().toISOString()).motto[reader]}</b>
          <small>{texts.editors}</small>
        </span>
      </div>
      <RailMenu
        links={[{ href: '/desk', label: texts.home }, ...translations, ...collections]}
        more={[
          { href: '/desk/account', label: texts.account },
          { href: '/', label: texts.site },
          { href: '/desk/logout', label: texts.signOut },
        ]}
        texts={{ menu: texts.menu, navigation: texts.editors }}
      />
      {account && (
        <p className="desk-who">
          <b>{(user as { name?: string } | null | undefined)?.name}</b>
          {roleNames[account.role][reader]}
        </p>
      )}
    </aside>
  );
}
