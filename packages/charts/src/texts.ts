import type { LanguageId } from '@city-of-cities/region';
import type { ChartTexts } from './chart-texts.ts';
import { textsDe } from './texts-de.ts';
import { textsEn } from './texts-en.ts';
import { textsZh } from './texts-zh.ts';

export const chartTexts: Readonly<Record<LanguageId, ChartTexts>> = {
  de: textsDe,
  en: textsEn,
  zh: textsZh,
};

/** Fills `{name}` in one pass, so that a filled-in text is never filled again. Throws on a gap. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{(\w+)\}/gu, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`charts: no value for {${name}} in "${template}"`);
    return value;
  });
}
