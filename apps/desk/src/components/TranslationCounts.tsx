import type { InterfaceLanguage } from '../texts/bilingual.ts';
import { translationTexts } from '../texts/translation.ts';

interface Counts {
  readonly open: number;
  readonly changed: number;
  readonly gone: number;
}

/** How many sentences wait, in words. */
export function TranslationCounts({
  counts: { changed, gone, open },
  reader,
}: {
  readonly counts: Counts;
  readonly reader: InterfaceLanguage;
}) {
  const texts = translationTexts[reader];
  if (open + changed + gone === 0)
    return <span className="desk-tag desk-tag--ok">{texts.settled}</span>;
  return (
    <span className="desk-tags">
      {open > 0 && <span className="desk-tag desk-tag--plan">{texts.open(open)}</span>}
      {changed > 0 && <span className="desk-tag desk-tag--wait">{texts.changed(changed)}</span>}
      {gone > 0 && <span className="desk-tag desk-tag--wait">{texts.gone(gone)}</span>}
    </span>
  );
}
