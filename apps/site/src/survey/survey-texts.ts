/** Words of the respondent's page around the questions. A further language for respondents is one more value. */
import type { SurveyTexts } from './survey-texts-shape.ts';
import { surveyTextsDe } from './texts-de.ts';
import { surveyTextsEn } from './texts-en.ts';
import { surveyTextsZh } from './texts-zh.ts';

export const surveyTexts: Readonly<Record<string, SurveyTexts>> = {
  de: surveyTextsDe,
  en: surveyTextsEn,
  zh: surveyTextsZh,
};
