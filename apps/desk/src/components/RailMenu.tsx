'use client';
import Link from 'next/link.js';
import { usePathname } from 'next/navigation.js';
import { useEffect, useId, useRef, useState } from 'react';

interface RailLink {
  readonly href: string;
  readonly label: string;
}

interface RailMenuProps {
  /** Above the groups. */
  readonly first: readonly RailLink[];
  readonly groups: readonly { readonly heading: string; readonly links: readonly RailLink[] }[];
  readonly more: readonly RailLink[];
  readonly texts: { readonly menu: string; readonly navigation: string };
}

/**
 * The links of the rail, grouped by what one does. On small screens a button opens them; a wide screen shows them
 * without it.
 */
export function RailMenu({ first, groups, more, texts }: RailMenuProps) {
  const pathname = usePathname();
  const [isOpen, setIsOpen] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const listId = useId();
  useEffect(() => {
    setIsOpen(false);
    // The rail scrolls by itself; where one is stays in sight.
    const rail = list.current?.closest('.desk-rail');
    if (rail && rail.scrollHeight > rail.clientHeight)
      rail.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [pathname]);
  const isCurrent = (href: string) =>
    href === '/desk' ? pathname === href : pathname === href || pathname.startsWith(`${href}/`);
  const item = ({ href, label }: RailLink) => (
    <li key={href}>
      {href.startsWith('/desk') ? (
        <Link aria-current={isCurrent(href) ? 'page' : undefined} href={href} prefetch={false}>
          {label}
        </Link>
      ) : (
        // Another application: a full load.
        <a href={href}>{label}</a>
      )}
    </li>
  );
  return (
    <nav aria-label={texts.navigation}>
      <button
        aria-controls={listId}
        aria-expanded={isOpen}
        className="desk-rail__button"
        onClick={() => setIsOpen(!isOpen)}
        type="button"
      >
        {texts.menu}
      </button>
      <div className="desk-rail__lists" data-open={isOpen} id={listId} ref={list}>
        <ul>{first.map(item)}</ul>
        {groups.map(({ heading, links }, index) => (
          <div key={heading}>
            <p id={`${listId}-${index}`}>{heading}</p>
            <ul aria-labelledby={`${listId}-${index}`}>{links.map(item)}</ul>
          </div>
        ))}
        <ul>{more.map(item)}</ul>
      </div>
    </nav>
  );
}
