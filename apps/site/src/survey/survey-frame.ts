/** The sheet around every page of a survey: the look of the site without its ways out of the questions. */
import { brandAt, defaultLanguage, isLanguageId } from '@city-of-cities/region';
import { tags, type Markup } from './markup.ts';
import type { SurveyTexts } from './survey-texts-shape.ts';

export interface SurveyFrame {
  readonly styleSheets: readonly string[];
  /** ISO 8601; says which brand the region bears. */
  readonly now: string;
}

export interface SurveySheet {
  readonly language: string;
  readonly texts: SurveyTexts;
  readonly title: string;
  readonly main: Markup;
}

export function surveySheet(frame: SurveyFrame, sheet: SurveySheet): string {
  const { texts } = sheet;
  const brand = brandAt(frame.now);
  const home = isLanguageId(sheet.language) ? sheet.language : defaultLanguage;
  const styles = frame.styleSheets.map((href) => tags`<link rel="stylesheet" href="${href}">`);
  return tags`<!doctype html><html lang="${texts.htmlLang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex, nofollow"><title>${sheet.title} · ${brand.motto[home]}</title><link rel="icon" href="/favicon.svg" type="image/svg+xml"> ${styles} </head><body><a class="skip" href="#main">${texts.skipToQuestions}</a><header class="survey-top wrap"><img src="/favicon.svg" alt="" width="36" height="36"><p><b>${brand.motto[home]}</b><span>${texts.survey}</span></p></header><main id="main" class="wrap survey">${sheet.main}</main></body></html>`
    .markup;
}
