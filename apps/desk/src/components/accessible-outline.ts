/**
 * Landmarks and levels of headings that Payload leaves out: its lists and its login have no main part, the head of a
 * document stands outside of it, and titles of groups skip a level.
 */
import { setOnce, wordsOf } from './drawn-element.ts';

/** Completes the outline of a page. A second call changes nothing. */
export function completeOutline(page: Document): void {
  const main = page.querySelector('main');
  const view = page.querySelector('.template-default .collection-list, .template-minimal');
  if (main === null && view !== null) setOnce(view, 'role', 'main');
  // The view that a drawer or the next page leaves behind is not the main part any more.
  else if (main !== null && view?.getAttribute('role') === 'main') view.removeAttribute('role');
  // Inside the main part its head is no banner, which axe believes of the element `main` only.
  for (const head of page.querySelectorAll('.collection-list header.list-header'))
    setOnce(head, 'role', 'none');
  for (const head of page.querySelectorAll('.template-default .doc-header')) {
    const title = head.querySelector('h1');
    if (title === null) continue;
    setOnce(head, 'role', 'region');
    setOnce(head, 'aria-label', wordsOf(title));
  }
  // All that Payload draws as a third level stands directly below the title of the page; own parts keep their levels.
  for (const heading of page.querySelectorAll(".template-default h3:not([class*='desk-'] *)"))
    setOnce(heading, 'aria-level', '2');
}
