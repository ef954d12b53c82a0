import type { LanguageId } from '@city-of-cities/region';
import type { LanguageState } from '../publishing/languages.ts';
import type { InterfaceLanguage } from '../texts/bilingual.ts';
import { languageStateWords } from '../texts/language-state.ts';
import { languageNames } from '../texts/language-names.ts';

interface LanguageTagProps {
  readonly language: LanguageId;
  readonly state: LanguageState;
  readonly reader: InterfaceLanguage;
  readonly isLong?: boolean;
}

/** A language and its state: `✓ de` with "live" for those who do not see the sign. */
export function LanguageTag({ language, state, reader, isLong = false }: LanguageTagProps) {
  const { sign, tone, word } = languageStateWords[state];
  return (
    <span className={`desk-tag desk-tag--${tone}`}>
      <span aria-hidden="true">{sign}</span>
      {!isLong && (
        <>
          <abbr title={languageNames[language][reader]}>{language}</abbr>{' '}
        </>
      )}
      <span className={isLong ? undefined : 'desk-unseen'}>{word[reader]}</span>
    </span>
  );
}
