import { type Finding, finding } from './finding.ts';
import { type Condition, hasOptions, isScale, type Item, pointsOf } from './item.ts';
import type { Questionnaire } from './questionnaire.ts';

/**
 * QU5, QU6: every item stands on exactly one page; a condition asks for an answer that an item of an
 * earlier page can have, so that no page is beyond reach and none needs a script.
 */
export function checkRouting(questionnaire: Questionnaire): readonly Finding[] {
  const itemById = new Map(questionnaire.items.map((item) => [item.id, item]));
  const pageOfItem = new Map<string, number>();
  const findings: Finding[] = [];

  for (const [index, page] of questionnaire.pages.entries()) {
    const at = `pages.${page.id}.items`;
    if (page.items.length === 0)
      findings.push(finding('QU5', at, 'Die Seite hat keine Fragen.', 'The page has no items.'));
    for (const id of page.items) {
      if (!itemById.has(id))
        findings.push(
          finding(
            'QU5',
            `${at}.${id}`,
            `Die Frage „${id}“ gibt es nicht.`,
            `There is no item "${id}".`,
          ),
        );
      else if (pageOfItem.has(id))
        findings.push(
          finding(
            'QU5',
            `${at}.${id}`,
            `Die Frage „${id}“ steht mehrfach auf Seiten.`,
            `The item "${id}" is placed more than once.`,
          ),
        );
      else pageOfItem.set(id, index);
    }
  }
  for (const { id } of questionnaire.items)
    if (!pageOfItem.has(id))
      findings.push(
        finding(
          'QU5',
          `items.${id}`,
          'Die Frage steht auf keiner Seite und würde nie gestellt.',
          'The item is on no page and would never be asked.',
        ),
      );

  const check = (at: string, conditions: readonly Condition[], page: number): void => {
    for (const condition of conditions) {
      const problem = problemOf(condition, page, itemById, pageOfItem);
      if (problem !== null) findings.push(finding('QU6', `${at}.showWhen`, ...problem));
    }
    if (isContradiction(conditions, itemById))
      findings.push(
        finding(
          'QU6',
          `${at}.showWhen`,
          'Die Bedingungen schließen einander aus; das wird nie gezeigt.',
          'The conditions exclude each other; this is never shown.',
        ),
      );
  };
  for (const [index, page] of questionnaire.pages.entries()) {
    check(`pages.${page.id}`, page.showWhen, index);
    for (const id of page.items) check(`items.${id}`, itemById.get(id)?.showWhen ?? [], index);
  }
  return findings;
}

function problemOf(
  { item: id, in: values }: Condition,
  page: number,
  itemById: ReadonlyMap<string, Item>,
  pageOfItem: ReadonlyMap<string, number>,
): readonly [de: string, en: string] | null {
  const item = itemById.get(id);
  if (item === undefined)
    return [
      `Die Bedingung nennt die Frage „${id}“, die es nicht gibt.`,
      `The condition names the item "${id}", which does not exist.`,
    ];
  if ((pageOfItem.get(id) ?? Infinity) >= page)
    return [
      `Die Frage „${id}“ wird nicht auf einer früheren Seite gestellt; so wird das nie gezeigt.`,
      `The item "${id}" is not asked on an earlier page, so this is never shown.`,
    ];
  const possible = possibleValues(item);
  if (possible === null)
    return [
      `Die Frage „${id}“ hat keine festen Antworten, nach denen man leiten kann.`,
      `The item "${id}" has no fixed answers to route by.`,
    ];
  const impossible = values.filter((value) => !possible.includes(value));
  if (impossible.length > 0)
    return [
      `Die Frage „${id}“ kann nicht „${impossible.join('“, „')}“ zur Antwort haben.`,
      `The item "${id}" cannot have the answer "${impossible.join('", "')}".`,
    ];
  if (item.kind === 'screening' && values.every((value) => item.screenOut.includes(value)))
    return [
      `Diese Antworten auf „${id}“ beenden die Befragung; das wird nie gezeigt.`,
      `These answers to "${id}" end the interview, so this is never shown.`,
    ];
  return null;
}

/** Null for numbers and open texts. */
function possibleValues(item: Item): readonly string[] | null {
  const dk = item.dontKnow === null ? [] : ['dk'];
  if (hasOptions(item)) return [...item.options.map(({ code }) => code), ...dk];
  if (!isScale(item)) return null;
  return [...Array.from({ length: pointsOf(item) }, (_, point) => String(point + 1)), ...dk];
}

/** Two conditions on one item without a common value. A multiple choice can meet both. */
function isContradiction(
  conditions: readonly Condition[],
  itemById: ReadonlyMap<string, Item>,
): boolean {
  return conditions.some(
    (first, index) =>
      itemById.get(first.item)?.kind !== 'multipleChoice' &&
      conditions
        .slice(index + 1)
        .some(
          (second) =>
            first.item === second.item && !first.in.some((value) => second.in.includes(value)),
        ),
  );
}
