/**
 * Names and sizes of controls that Payload draws without any. Nothing here changes what a control does: buttons that
 * show only an icon get the word for it, inputs the label that stands above them, lists of tabs a fitting role.
 */
import type { InterfaceLanguage } from '../texts/bilingual.ts';
import { controlNames } from '../texts/control-names.ts';
import { setOnce, wordsOf } from './drawn-element.ts';

/** Completes what is missing below a node. A second call changes nothing. */
export function completeNames(root: ParentNode, reader: InterfaceLanguage): void {
  for (const [selector, name] of controlNames)
    for (const element of root.querySelectorAll(selector))
      if (isNameless(element)) element.setAttribute('aria-label', name[reader]);
  for (const field of root.querySelectorAll('.field-type')) nameInputs(field);
  // The number behind the word is part of what is seen, so it belongs to the name.
  for (const tab of root.querySelectorAll('.doc-tab[aria-label]'))
    setOnce(tab, 'aria-label', wordsOf(tab));
  // A thumbnail beside the file's name repeats it.
  for (const thumbnail of root.querySelectorAll('.file__thumbnail img'))
    setOnce(thumbnail, 'alt', '');
  // Its children are links, not list items.
  for (const tabs of root.querySelectorAll('ul.doc-tabs__tabs')) setOnce(tabs, 'role', 'group');
  // Hidden from screen readers and still reached with the Tab key; the arrow keys do the same work.
  for (const button of root.querySelectorAll('.rs__indicators [aria-hidden="true"]'))
    setOnce(button, 'tabindex', '-1');
}

/** A field's inputs and its text editor are named by the label above them. */
function nameInputs(field: Element): void {
  const label = field.querySelector('.field-label');
  if (label === null || label.closest('.field-type') !== field) return;
  for (const input of field.querySelectorAll(
    '.react-datepicker__input-container input, .rs__input, .ContentEditable__root',
  ))
    if (input.closest('.field-type') === field && isNameless(input))
      input.setAttribute('aria-label', wordsOf(label));
}

function isNameless(element: Element): boolean {
  const hasLabel = element instanceof HTMLInputElement && (element.labels?.length ?? 0) > 0;
  const labelledBy = element.getAttribute('aria-labelledby');
  const hasWords = element.matches('button, [role="button"]') && wordsOf(element) !== '';
  return (
    !hasLabel &&
    !hasWords &&
    // What names itself has no name.
    (labelledBy === null || labelledBy === element.id) &&
    (element.getAttribute('aria-label') ?? '').trim() === ''
  );
}
