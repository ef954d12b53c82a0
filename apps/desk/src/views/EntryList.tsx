import { isCityId } from '@city-of-cities/region';
import type { ReactNode } from 'react';
import { LanguageTag } from '../components/LanguageTag.tsx';
import { cityName } from '../fields/targeting.ts';
import type { InterfaceLanguage } from '../texts/bilingual.ts';
import { homeTexts } from '../texts/home.ts';
import type { HomeEntry } from './home-data.ts';

interface EntryListProps {
  readonly heading: string;
  readonly note: string;
  readonly empty: string;
  readonly entries: readonly HomeEntry[];
  readonly reader: InterfaceLanguage;
  /** The instant decides the order and stands first. */
  readonly isTimed?: boolean;
  readonly children?: ReactNode;
}

const ZONE = 'Europe/Berlin';

/** A panel of documents with the state of their languages. */
export function EntryList(props: EntryListProps) {
  const { children, empty, entries, heading, isTimed = false, note, reader } = props;
  const texts = homeTexts[reader];
  const locale = reader === 'de' ? 'de-DE' : 'en-GB';
  const day = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    weekday: 'short',
    timeZone: ZONE,
  });
  const hour = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: ZONE });
  const headingId = `desk-${heading.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`;
  return (
    <section aria-labelledby={headingId} className="desk-panel">
      <header>
        <h2 id={headingId}>{heading}</h2>
        <p>{note}</p>
      </header>
      {entries.length === 0 ? (
        <p className="desk-empty">{empty}</p>
      ) : (
        <ol className={isTimed ? 'desk-next desk-next--timed' : 'desk-next'}>
          {entries.map(({ at, city, collection, id, languages, title }) => (
            <li key={`${collection}/${id}`}>
              {isTimed && (
                <time dateTime={at}>
                  {day.format(new Date(at))}
                  <small>{hour.format(new Date(at))}</small>
                </time>
              )}
              <div>
                <a href={`/desk/collections/${collection}/${id}`}>{title || texts.untitled}</a>
                <p>
                  {[texts.kindOf[collection], isCityId(city) ? cityName(city, reader) : '']
                    .filter(Boolean)
                    .join(', ')}
                </p>
              </div>
              <span className="desk-tags">
                {languages.map(({ language, state }) => (
                  <LanguageTag key={language} language={language} reader={reader} state={state} />
                ))}
              </span>
            </li>
          ))}
        </ol>
      )}
      {children}
    </section>
  );
}
