/** Words of the respondent's page around the questions. A further language is one more value; its name and address stand in `packages/questionnaire`. */
import type { SurveyTexts } from './survey-texts-shape.ts';
import { surveyTextsDe } from './texts-de.ts';
import { surveyTextsEn } from './texts-en.ts';
import { surveyTextsNl } from './texts-nl.ts';
import { surveyTextsPl } from './texts-pl.ts';
import { surveyTextsTr } from './texts-tr.ts';
import { surveyTextsZh } from './texts-zh.ts';

export const surveyTexts: Readonly<Record<string, SurveyTexts>> = {
  de: surveyTextsDe,
  en: surveyTextsEn,
  zh: surveyTextsZh,
  nl: surveyTextsNl,
  tr: surveyTextsTr,
  pl: surveyTextsPl,
};
