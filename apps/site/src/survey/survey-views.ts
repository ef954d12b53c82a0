/** What stands on each page of a survey. */
import {
  type AnswerFinding,
  isScale,
  respondentLanguage,
  type ShownItem,
  type ShownPage,
} from '@city-of-cities/questionnaire';
import type { FieldValues } from './field-values.ts';
import { anchorOf, itemFields } from './item-fields.ts';
import { tags, type Markup, paragraphs } from './markup.ts';
import { surveyTexts } from './survey-texts.ts';
import type { NoticeName, SurveyTexts } from './survey-texts-shape.ts';

export interface View {
  readonly title: string;
  readonly main: Markup;
}

export function noticeView(
  name: NoticeName,
  texts: SurveyTexts,
  more: { readonly closing?: string; readonly startPath?: string } = {},
): View {
  const { title, explanation } = texts.notices[name];
  return {
    title,
    main: tags`<div class="stack"><h1>${title}</h1><p class="lead">${explanation}</p> ${paragraphs(more.closing ?? '')}${more.startPath !== undefined && tags`<p><a class="button quiet" href="${more.startPath}">${texts.toStart}</a></p>`} </div>`,
  };
}

export function startView(request: {
  readonly texts: SurveyTexts;
  readonly language: string;
  readonly introduction: string;
  readonly path: string;
  /** The same beginning in the other languages of the questionnaire. */
  readonly others: readonly { readonly language: string; readonly path: string }[];
}): View {
  const { texts } = request;
  const links = request.others.map(({ language, path }) => {
    const other = surveyTexts[language];
    return (
      other !== undefined &&
      tags`<li><a href="${path}" lang="${other.htmlLang}" hreflang="${other.htmlLang}">${nameOf(language)}</a></li>`
    );
  });
  return {
    title: texts.survey,
    main: tags`<div class="stack"><h1>${texts.survey}</h1> ${
      links.length > 0 &&
      tags`<nav class="survey-languages" aria-label="${texts.chooseLanguage}"><ul><li><span aria-current="true">${nameOf(request.language)}</span></li> ${links} </ul></nav>`
    } <div class="lead stack">${paragraphs(request.introduction)}</div><form class="form" method="post" action="${request.path}"><p><button class="button" name="go" value="begin">${texts.start}</button></p></form><section class="stack"><h2>${texts.aboutAnswers}</h2><ul class="survey-points"> ${texts.aboutAnswersPoints.map((point) => tags`<li>${point}</li>`)} </ul></section></div>`,
  };
}

function nameOf(language: string): string {
  return respondentLanguage(language)?.name ?? language;
}

export interface QuestionsRequest {
  readonly texts: SurveyTexts;
  readonly path: string;
  readonly page: ShownPage;
  readonly version: number;
  readonly values: FieldValues;
  readonly findings: readonly AnswerFinding[];
  /** What is to be said about the page as a whole. */
  readonly notice: string | null;
  readonly isFirst: boolean;
}

export function questionsView(request: QuestionsRequest): View {
  const { texts, page, findings } = request;
  const progress = texts.progress(page.progress.page, page.progress.of);
  const heading = page.title === '' ? progress : page.title;
  const isRefused = findings.length > 0 || request.notice !== null;
  return {
    title: `${isRefused ? `${texts.errorTitle}: ` : ''}${[progress, page.title].filter(Boolean).join(', ')}`,
    main: tags`<form class="form" method="post" action="${request.path}" novalidate><div class="survey-progress"><progress max="${page.progress.of}" value="${page.progress.page}" aria-label="${progress}"></progress>${page.title !== '' && tags`<p>${progress}</p>`} </div><h1>${heading}</h1> ${errorList(request)}<input type="hidden" name="page" value="${page.id}"><input type="hidden" name="version" value="${request.version}">${batteries(page.items).map((group) => battery(group, request))} <div class="survey-ways"><button class="button" name="go" value="next">${texts.next}</button>${!request.isFirst && tags`<button class="button quiet" name="go" value="back">${texts.back}</button>`}<button class="plain" name="go" value="pause"> ${texts.pause} </button></div></form>`,
  };
}

function errorList({ texts, findings, notice, page }: QuestionsRequest): Markup | null {
  if (findings.length === 0 && notice === null) return null;
  const lines = findings.map(({ item, message }) => {
    const question = page.items.find((shown) => shown.item.id === item)?.words;
    if (item === null || question === undefined) return tags`<li>${message}</li>`;
    const name = question.low === '' ? question.question : texts.pair(question.low, question.high);
    return tags`<li><a href="#${anchorOf(item)}">${name}</a>: ${message}</li>`;
  });
  return tags`<div class="survey-errors" role="alert"> ${findings.length > 0 && tags`<h2>${texts.errors(findings.length)}</h2>`}${notice !== null && tags`<p>${notice}</p>`}${
    lines.length > 0 && tags`<ul> ${lines} </ul>`
  } </div>`;
}

/** Scales with one question between them stand under it together; everything else by itself. */
function batteries(items: readonly ShownItem[]): readonly (readonly ShownItem[])[] {
  const groups: ShownItem[][] = [];
  for (const shown of items) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const isSame =
      last !== undefined &&
      isScale(last.item) &&
      isScale(shown.item) &&
      last.words.question === shown.words.question;
    if (isSame) group?.push(shown);
    else groups.push([shown]);
  }
  return groups;
}

function battery(group: readonly ShownItem[], request: QuestionsRequest): Markup {
  const isInBattery = group.length > 1;
  const fields = group.map((shown) =>
    itemFields({
      shown,
      values: request.values,
      error: request.findings.find(({ item }) => item === shown.item.id)?.message ?? null,
      texts: request.texts,
      isInBattery,
    }),
  );
  return isInBattery
    ? tags`<div class="battery"><h2>${group[0]?.words.question ?? ''}</h2> ${fields} </div>`
    : tags`${fields}`;
}

export function pausedView(request: {
  readonly texts: SurveyTexts;
  readonly path: string;
  readonly address: string;
}): View {
  const { paused } = request.texts;
  return {
    title: paused.title,
    main: tags`<div class="stack"><h1>${paused.title}</h1><p class="lead">${paused.explanation}</p><p> ${paused.address}:<br><a class="survey-address" href="${request.path}">${request.address}</a></p><p><a class="button" href="${request.path}">${paused.goOn}</a></p><form class="form" method="post" action="${request.path}"><p><button class="button quiet" name="go" value="erase">${paused.erase}</button></p><p class="hint">${paused.eraseNote}</p></form></div>`,
  };
}

export function endView(request: {
  readonly texts: SurveyTexts;
  readonly path: string;
  readonly backPath: string | null;
}): View {
  const { end, paused, back } = request.texts;
  return {
    title: end.title,
    main: tags`<div class="stack"><h1>${end.title}</h1><p class="lead">${end.explanation}</p><p>${end.notice}</p><form class="form" method="post" action="${request.path}"><div class="survey-ways"><button class="button" name="go" value="submit">${end.submit}</button>${request.backPath !== null && tags`<a class="button quiet" href="${request.backPath}">${back}</a>`}<button class="plain" name="go" value="erase"> ${paused.erase} </button></div></form></div>`,
  };
}
