/** What a request of a respondent is answered with. */
import type { NoticeName, SurveyTexts } from './survey-texts-shape.ts';
import { noticeView, type View } from './survey-views.ts';

export type SurveyReply =
  | { readonly kind: 'view'; readonly status: number; readonly view: View }
  | { readonly kind: 'redirect'; readonly to: string };

const statusByNotice: Partial<Record<NoticeName, number>> = {
  unknown: 404,
  invitationNeeded: 403,
  busy: 503,
};

export function notice(
  name: NoticeName,
  texts: SurveyTexts,
  more: Parameters<typeof noticeView>[2] = {},
): SurveyReply {
  return { kind: 'view', status: statusByNotice[name] ?? 200, view: noticeView(name, texts, more) };
}
