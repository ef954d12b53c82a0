import { type Finding, finding } from './finding.ts';
import { hasOptions, isScale } from './item.ts';
import type { Questionnaire } from './questionnaire.ts';
import { textIn, type Texts } from './texts.ts';

/** QU2: every word that is shown exists in every language of the questionnaire. */
export function checkWords(questionnaire: Questionnaire): readonly Finding[] {
  return wordsOf(questionnaire).flatMap(([path, texts]) =>
    questionnaire.languages
      .filter((language) => textIn(texts, language).trim() === '')
      .map((language) =>
        finding(
          'QU2',
          `${path}.${language}`,
          `Der Text fehlt in der Sprache „${language}“. Ergänzen Sie ihn oder nehmen Sie die Sprache heraus.`,
          `The text is missing in "${language}". Add it or take the language out.`,
        ),
      ),
  );
}

function wordsOf(questionnaire: Questionnaire): readonly (readonly [string, Texts])[] {
  const words: [string, Texts][] = [
    ['introduction', questionnaire.introduction],
    ['closing', questionnaire.closing],
  ];
  for (const { id, name } of questionnaire.regions) words.push([`regions.${id}.name`, name]);
  for (const { id, title } of questionnaire.pages)
    if (title !== null) words.push([`pages.${id}.title`, title]);
  for (const item of questionnaire.items) {
    const at = `items.${item.id}`;
    words.push([`${at}.question`, item.question]);
    if (item.hint !== null) words.push([`${at}.hint`, item.hint]);
    if (item.dontKnow !== null) words.push([`${at}.dontKnow`, item.dontKnow]);
    if (isScale(item)) words.push([`${at}.low`, item.low], [`${at}.high`, item.high]);
    if (hasOptions(item))
      for (const { code, label } of item.options) words.push([`${at}.options.${code}`, label]);
  }
  return words;
}
