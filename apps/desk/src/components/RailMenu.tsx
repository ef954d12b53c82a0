'use client';
import Link from 'next/link.js';
import { usePathname } from 'next/navigation.js';
import { useEffect, useId, useState } from 'react';

interface RailLink {
  readonly href: string;
  readonly label: string;
}

interface RailMenuProps {
  readonly links: readonly RailLink[];
  readonly more: readonly RailLink[];
  readonly texts: { readonly menu: string; readonly navigation: string };
}

/** The links of the rail. On small screens a button opens them; a wide screen shows them without it. */
export function RailMenu({ links, more, texts }: RailMenuProps) {
  const pathname = usePathname();
  const [isOpen, setIsOpen] = useState(false);
  const listId = useId();
  useEffect(() => setIsOpen(false), [pathname]);
  const isCurrent = (href: string) =>
    href === '/desk' ? pathname === href : href !== '/' && pathname.startsWith(href);
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
      <div className="desk-rail__lists" data-open={isOpen} id={listId}>
        <ul>{links.map(item)}</ul>
        <ul>{more.map(item)}</ul>
      </div>
    </nav>
  );
}
