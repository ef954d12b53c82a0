/** The desk's navigation: always there beside the work, a menu above it on small screens. */
import { brandAt } from '@city-of-cities/region';
import { getTranslation } from '@payloadcms/translations';
import type { ServerProps, VisibleEntities } from 'payload';
import { accountOf, roleNames, writesContent } from '../access/roles.ts';
import { interfaceLanguage } from '../texts/bilingual.ts';
import { groups as deskGroups } from '../texts/groups.ts';
import { railTexts } from '../texts/rail.ts';
import { basketTexts } from '../texts/translation.ts';
import { Mark } from './Mark.tsx';
import { RailMenu } from './RailMenu.tsx';

/** A group nobody has put in order comes last. */
function placeOf(order: readonly string[], heading: string): number {
  const place = order.indexOf(heading);
  return place < 0 ? order.length : place;
}

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
    .map(({ admin, labels, slug }) => ({
      href: `/desk/collections/${slug}`,
      label: getTranslation(labels.plural, i18n),
      group: admin.group ? getTranslation(admin.group, i18n) : '',
    }));
  const translations = writesContent(account)
    ? [{ href: '/desk/translations', label: basketTexts[reader].heading }]
    : [];
  const order = Object.values(deskGroups).map((group) => group[reader]);
  const groups = [...Map.groupBy(collections, ({ group }) => group)]
    .map(([heading, links]) => ({ heading, links }))
    .toSorted((one, other) => placeOf(order, one.heading) - placeOf(order, other.heading));
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
        first={[{ href: '/desk', label: texts.home }, ...translations]}
        groups={groups}
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
