'use client';
import { useDocumentInfo, useTranslation } from '@payloadcms/ui';
import type { FilePlaces } from '../clearance/file-places.ts';
import { interfaceLanguage } from '../texts/bilingual.ts';
import { fileUseTexts } from '../texts/file-uses.ts';
import { useRead } from './use-read.ts';

/** Beside a picture or film file: the documents it stands in. */
export function FileUses() {
  const { collectionSlug, id, lastUpdateTime } = useDocumentInfo();
  const { i18n } = useTranslation();
  const texts = fileUseTexts[interfaceLanguage(i18n)];
  const places = useRead<FilePlaces>(
    id ? `/api/${collectionSlug}/${id}/uses` : null,
    lastUpdateTime,
  );
  if (!id) return null;
  return (
    <section aria-labelledby="desk-uses" className="desk-uses">
      <h2 id="desk-uses">{texts.heading}</h2>
      <div aria-live="polite">
        <Places places={places} texts={texts} />
      </div>
    </section>
  );
}

function Places({
  places,
  texts,
}: {
  readonly places: FilePlaces | 'failed' | null;
  readonly texts: (typeof fileUseTexts)['de'];
}) {
  if (places === null) return <p className="desk-note">{texts.looking}</p>;
  if (places === 'failed') return <p className="desk-note">{texts.failed}</p>;
  const { hasMore, list, unnamed } = places;
  if (list.length === 0 && unnamed === 0) return <p className="desk-note">{texts.nowhere}</p>;
  return (
    <>
      <ul>
        {list.map(({ collection, id, title }) => (
          <li key={`${collection}/${id}`}>
            <a href={`/desk/collections/${collection}/${id}`}>{title}</a>
            <small>{texts.kinds[collection]}</small>
          </li>
        ))}
      </ul>
      {unnamed > 0 && <p className="desk-note">{texts.unnamed(unnamed)}</p>}
      {hasMore && <p className="desk-note">{texts.more}</p>}
    </>
  );
}
