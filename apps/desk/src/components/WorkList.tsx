'use client';
import type { InterfaceLanguage } from '../texts/bilingual.ts';
import { homeTexts } from '../texts/home.ts';
import { languageNames } from '../texts/language-names.ts';
import { basketTexts } from '../texts/translation.ts';
import type { WorkEntry } from '../translation/open-work.ts';
import { TranslationCounts } from './TranslationCounts.tsx';

/** Found documents with what waits in each language; a tick puts one into the basket. */
export function WorkList({
  basket,
  entries,
  isAtEnd,
  onPut,
  onTake,
  reader,
}: {
  readonly basket: readonly WorkEntry[];
  readonly entries: readonly WorkEntry[];
  readonly isAtEnd: boolean;
  readonly onPut: (entries: readonly WorkEntry[]) => void;
  readonly onTake: (document: string) => void;
  readonly reader: InterfaceLanguage;
}) {
  const texts = basketTexts[reader];
  if (entries.length === 0) return isAtEnd ? <p className="desk-empty">{texts.nothing}</p> : null;
  const chosen = new Set(basket.map(({ document }) => document));
  return (
    <>
      <button className="desk-button" onClick={() => onPut(entries)} type="button">
        {texts.takeAll}
      </button>
      <ul className="desk-work-list">
        {entries.map((entry) => (
          <li key={entry.document}>
            <label>
              <input
                checked={chosen.has(entry.document)}
                onChange={({ target }) =>
                  target.checked ? onPut([entry]) : onTake(entry.document)
                }
                type="checkbox"
              />
              <span>
                <b>{entry.title}</b>
                <small>{homeTexts[reader].kindOf[entry.collection]}</small>
              </span>
            </label>
            <dl>
              {entry.languages.map((one) => (
                <div key={one.language}>
                  <dt>
                    <a
                      href={`/desk/collections/${entry.document}/translation?locale=${one.language}`}
                    >
                      {languageNames[one.language][reader]}
                      <span className="desk-unseen">: {entry.title}</span>
                    </a>
                  </dt>
                  <dd>
                    <TranslationCounts counts={one} reader={reader} />
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </>
  );
}
