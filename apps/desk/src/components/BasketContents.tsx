'use client';
import { languageIds, type LanguageId } from '@city-of-cities/region';
import { useId, useState } from 'react';
import type { InterfaceLanguage } from '../texts/bilingual.ts';
import { languageNames } from '../texts/language-names.ts';
import { basketTexts, translationTexts } from '../texts/translation.ts';
import type { WorkEntry } from '../translation/open-work.ts';
import { saveFile } from './desk-request.ts';
import { exportsOf } from './basket-exports.ts';
import { Problems } from './Problems.tsx';

/** The chosen documents, and their way out: one file per pair of languages. */
export function BasketContents({
  basket,
  onChange,
  reader,
}: {
  readonly basket: readonly WorkEntry[];
  readonly onChange: (basket: readonly WorkEntry[]) => void;
  readonly reader: InterfaceLanguage;
}) {
  const texts = basketTexts[reader];
  const headingId = useId();
  const [targets, setTargets] = useState<readonly LanguageId[]>(['en', 'zh']);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const files = exportsOf(basket, targets);

  async function save(): Promise<void> {
    setIsBusy(true);
    setProblems([]);
    const failures: string[] = [];
    let done = 0;
    for (const file of files) {
      setSaid(texts.exporting(done, files.length));
      const { failed } = translationTexts[reader];
      const found = await saveFile(file, reader, failed).catch(() => [failed]);
      failures.push(...found);
      if (found.length === 0) done += 1;
    }
    setSaid(done > 0 ? texts.exported(done) : '');
    setProblems([...new Set(failures)]);
    setIsBusy(false);
  }

  return (
    <section aria-labelledby={headingId} className="desk-panel">
      <header>
        <h2 id={headingId}>{texts.basket(basket.length)}</h2>
        {basket.length > 0 && (
          <button className="desk-button" onClick={() => onChange([])} type="button">
            {texts.clear}
          </button>
        )}
      </header>
      {basket.length === 0 ? (
        <p className="desk-empty">{texts.basketEmpty}</p>
      ) : (
        <>
          <ul className="desk-basket__list">
            {basket.map(({ document, title }) => (
              <li key={document}>
                {title}
                <button
                  onClick={() => onChange(basket.filter((one) => one.document !== document))}
                  type="button"
                >
                  {texts.remove}
                  <span className="desk-unseen">: {title}</span>
                </button>
              </li>
            ))}
          </ul>
          <fieldset className="desk-basket__languages">
            <legend>{texts.languages}</legend>
            {languageIds.map((language) => (
              <label key={language}>
                <input
                  checked={targets.includes(language)}
                  onChange={({ target }) =>
                    setTargets(
                      target.checked
                        ? [...targets, language]
                        : targets.filter((one) => one !== language),
                    )
                  }
                  type="checkbox"
                />
                {languageNames[language][reader]}
              </label>
            ))}
          </fieldset>
          <button
            className="desk-button desk-button--first"
            disabled={isBusy || files.length === 0}
            onClick={() => void save()}
            type="button"
          >
            {texts.exportFiles}
          </button>
          {files.length === 0 && <p className="desk-note">{texts.noFile}</p>}
        </>
      )}
      <p role="status">{said}</p>
      <Problems problems={problems} />
    </section>
  );
}
