/** The fields of one item. Without a script, and each with its error and its hint tied to it. */
import { hasOptions, isScale, pointsOf, type ShownItem } from '@city-of-cities/questionnaire';
import type { FieldValues } from './field-values.ts';
import { tags, type Markup } from './markup.ts';
import type { SurveyTexts } from './survey-texts-shape.ts';

export interface ItemFieldsRequest {
  readonly shown: ShownItem;
  readonly values: FieldValues;
  /** What is wrong with it, in the respondent's language. */
  readonly error: string | null;
  readonly texts: SurveyTexts;
  /** The question stands above a whole battery already. */
  readonly isInBattery: boolean;
}

/** Fit for an id in HTML; the place a list of errors links to. */
export function anchorOf(item: string): string {
  return `item-${item}`;
}

export function itemFields(request: ItemFieldsRequest): Markup {
  const { item } = request.shown;
  if (isScale(item)) return scaleFields(request);
  if (hasOptions(item)) return optionFields(request);
  return lineFields(request);
}

function scaleFields(request: ItemFieldsRequest): Markup {
  const { shown, texts } = request;
  const { item, words, field } = shown;
  if (!isScale(item)) throw new Error(`"${item.id}" is no scale`);
  const points = pointsOf(item);
  const chosen = request.values(field);
  const pair = texts.pair(words.low, words.high);
  const radios = Array.from({ length: points }, (_, index) => index + 1).map((point) => {
    const pole = point === 1 ? words.low : point === points ? words.high : '';
    return tags`<label><input type="radio" name="${field}" value="${point}"${checked(chosen, String(point))}${first(item.id, point === 1)}><span class="sr">${texts.point(point, points, pole)}</span></label>`;
  });
  const legend = request.isInBattery
    ? tags`<legend class="sr">${words.question} ${pair}</legend>`
    : tags`<legend>${words.question}<span class="sr"> ${pair}</span>${optional(request)}</legend>`;
  return tags`<fieldset class="scale"${described(request)}> ${legend}${hint(request)}${error(request)} <div data-points="${points}"><span aria-hidden="true">${words.low}</span><span class="steps">${radios}</span><span aria-hidden="true">${words.high}</span></div> ${dontKnowChoice(request, 'radio')} </fieldset>`;
}

function optionFields(request: ItemFieldsRequest): Markup {
  const { item, words, field } = request.shown;
  const type = item.kind === 'multipleChoice' ? 'checkbox' : 'radio';
  const chosen = request.values(field);
  const options = words.options.map(
    ({ code, label }, index) =>
      tags`<label class="option"><input type="${type}" name="${field}" value="${code}"${checked(chosen, code)}${first(item.id, index === 0)}><span>${label}</span></label>`,
  );
  return tags`<fieldset class="choice"${described(request)}><legend>${words.question}${optional(request)}</legend> ${hint(request)}${error(request)} <div class="options">${options}${dontKnowChoice(request, type)}</div></fieldset>`;
}

function lineFields(request: ItemFieldsRequest): Markup {
  const { shown, texts } = request;
  const { item, words, field, dontKnowField } = shown;
  const [value = ''] = request.values(field);
  const id = anchorOf(item.id);
  const invalid = request.error === null ? null : tags` aria-invalid="true"`;
  const input =
    item.kind === 'openText'
      ? tags`<textarea id="${id}" name="${field}" rows="5"${described(request)}${invalid}>
${value}</textarea>`
      : tags`<input id="${id}" type="text" inputmode="decimal" autocomplete="off" name="${field}" value="${value}"${described(request)}${invalid}>`;
  const dontKnow =
    dontKnowField !== null &&
    tags`<label class="option"><input type="checkbox" name="${dontKnowField}" value="dk"${checked(request.values(dontKnowField), 'dk')}><span>${words.dontKnow}</span></label>`;
  return tags`<div class="line"><label for="${id}">${words.question}${item.required ? null : tags` <span class="optional">${texts.optional}</span>`}</label>${hint(request)}${error(request)}${input}${dontKnow} </div>`;
}

function dontKnowChoice({ shown, values }: ItemFieldsRequest, type: string): Markup | null {
  const { item, words, field } = shown;
  if (item.dontKnow === null) return null;
  return tags`<label class="option dont-know"><input type="${type}" name="${field}" value="dk"${checked(values(field), 'dk')}><span>${words.dontKnow}</span></label>`;
}

function checked(values: readonly string[], value: string): Markup | null {
  return values.includes(value) ? tags` checked` : null;
}

function first(item: string, isFirst: boolean): Markup | null {
  return isFirst ? tags` id="${anchorOf(item)}"` : null;
}

function optional({ shown, texts }: ItemFieldsRequest): Markup | null {
  return shown.item.required ? null : tags` <span class="optional">${texts.optional}</span>`;
}

function hintText({ shown: { item, words }, texts }: ItemFieldsRequest): string {
  const limit =
    item.kind === 'openText'
      ? texts.atMostCharacters(item.maxCharacters)
      : item.kind === 'multipleChoice' && item.atMost !== null
        ? texts.atMostAnswers(item.atMost)
        : '';
  return [words.hint, limit].filter(Boolean).join(' ');
}

function hint(request: ItemFieldsRequest): Markup | null {
  const text = hintText(request);
  return text === ''
    ? null
    : tags`<p class="hint" id="${anchorOf(request.shown.item.id)}-hint">${text}</p>`;
}

function error(request: ItemFieldsRequest): Markup | null {
  return request.error === null
    ? null
    : tags`<p class="error" id="${anchorOf(request.shown.item.id)}-error">${request.error}</p>`;
}

function described(request: ItemFieldsRequest): Markup | null {
  const id = anchorOf(request.shown.item.id);
  const names = [
    ...(hintText(request) === '' ? [] : [`${id}-hint`]),
    ...(request.error === null ? [] : [`${id}-error`]),
  ];
  return names.length === 0 ? null : tags` aria-describedby="${names.join(' ')}"`;
}
