/** Addresses of the respondent's page. The part after the wave is private: no log may hold it. */
import { respondentLanguage, surveySegment } from '@city-of-cities/questionnaire';
import { surveyTexts } from './survey-texts.ts';

export interface SurveyAddress {
  readonly language: string;
  readonly wave: string;
  /** A token that came by mail, or the key of an interview under way; null: the open beginning. */
  readonly secret: { readonly kind: 'invitation' | 'interview'; readonly text: string } | null;
}

const wholePath =
  /^\/([A-Za-z-]{2,12})\/([a-z]{1,40})\/([A-Za-z][A-Za-z0-9_]{0,31})(?:\/([A-Za-z0-9_-]{20,64}))?$/;
const keyShape = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Null for a path that is not of this shape. */
export function surveyAddressOf(path: string): SurveyAddress | null {
  const [, language = '', segment, wave = '', secret] = wholePath.exec(path) ?? [];
  if (!Object.hasOwn(surveyTexts, language) || respondentLanguage(language)?.segment !== segment)
    return null;
  return {
    language,
    wave,
    secret:
      secret === undefined
        ? null
        : { kind: keyShape.test(secret) ? 'interview' : 'invitation', text: secret },
  };
}

/** @example surveyPath({ language: 'en', wave: 'w2017', secret: null }) // => '/en/survey/w2017' */
export function surveyPath({ language, wave, secret }: SurveyAddress): string {
  const start = `/${language}/${surveySegment(language)}/${wave}`;
  return secret === null ? start : `${start}/${secret.text}`;
}
