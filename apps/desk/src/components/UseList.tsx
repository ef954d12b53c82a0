import type { FactUses, UsePlace } from '../facts/uses.ts';
import type { InterfaceLanguage } from '../texts/bilingual.ts';
import { factTexts } from '../texts/facts.ts';
import { homeTexts } from '../texts/home.ts';
import { languageNames } from '../texts/language-names.ts';

interface UsesProps {
  readonly uses: FactUses;
  readonly reader: InterfaceLanguage;
}

/** In how many documents and languages a fact stands. */
export function UseSummary({ uses, reader }: UsesProps) {
  const texts = factTexts[reader];
  const languages = new Set(uses.uses.map(({ language }) => language)).size;
  return <p>{uses.documents === 0 ? texts.noUses : texts.uses(uses.documents, languages)}</p>;
}

/** In which: those that follow a new value first, then those that are pinned to a date. */
export function UseList({ uses, reader }: UsesProps) {
  const texts = factTexts[reader];
  const pinnedCount = uses.uses.reduce((sum, { pinned }) => sum + pinned, 0);
  const count = uses.uses.reduce((sum, one) => sum + one.count, 0);
  return (
    <>
      <Part
        count={count - pinnedCount}
        heading={texts.live}
        list={uses.list.filter(({ isPinned }) => !isPinned)}
        reader={reader}
      />
      <Part
        count={pinnedCount}
        heading={texts.pinned}
        list={uses.list.filter(({ isPinned }) => isPinned)}
        reader={reader}
      />
    </>
  );
}

interface PartProps {
  readonly heading: string;
  /** All there are; the list may be cut. */
  readonly count: number;
  readonly list: readonly UsePlace[];
  readonly reader: InterfaceLanguage;
}

function Part({ count, heading, list, reader }: PartProps) {
  if (count === 0) return null;
  const kinds = homeTexts[reader].kindOf;
  return (
    <>
      <h3>
        {heading} ({count})
      </h3>
      <ul>
        {list.map(({ collection, id, language, title }) => (
          <li key={`${collection} ${id} ${language}`}>
            <a href={`/desk/collections/${collection}/${id}?locale=${language}`}>{title}</a>
            <small>
              {kinds[collection]}, {languageNames[language][reader]}
            </small>
          </li>
        ))}
        {list.length < count && <li>{factTexts[reader].unlisted(count - list.length)}</li>}
      </ul>
    </>
  );
}
