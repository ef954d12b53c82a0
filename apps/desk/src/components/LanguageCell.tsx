import type { DefaultServerCellComponentProps } from 'payload';
import { languageStates } from '../publishing/languages.ts';
import { standingsOf } from '../publishing/site-schema.ts';
import { interfaceLanguage } from '../texts/bilingual.ts';
import type { DeskDocument } from '../translate/candidate.ts';
import { isPublicCollection, kindByCollection } from '../translate/kinds.ts';
import { LanguageTag } from './LanguageTag.tsx';

/** The state of each language of a row in a list. */
export async function LanguageCell({
  collectionSlug,
  i18n,
  payload,
  rowData,
}: DefaultServerCellComponentProps) {
  const row = rowData as Record<string, unknown> | undefined;
  const id = row?.['id'] as number | string | undefined;
  // The list renders a cell without a row to find out what the column is.
  if (id === undefined || !isPublicCollection(collectionSlug)) return null;
  // The list has already asked whether this person may see the row; its columns hold one language only.
  const document = (await payload.findByID({
    collection: collectionSlug,
    id,
    draft: true,
    locale: 'all',
    fallbackLocale: false,
    depth: 0,
    disableErrors: true,
  })) as unknown as DeskDocument | null;
  if (document === null) return null;
  const standings = await standingsOf({ payload }, kindByCollection[collectionSlug], [String(id)]);
  const reader = interfaceLanguage(i18n);
  return (
    <span className="desk-tags">
      {languageStates(collectionSlug, document, standings.get(String(id)) ?? []).map(
        ({ language, state }) => (
          <LanguageTag key={language} language={language} reader={reader} state={state} />
        ),
      )}
    </span>
  );
}
