/** What an element on the page says and how its attributes are completed. */

/** The words of an element in one line; without hints, which Payload keeps in a button until they are shown. */
export function wordsOf(element: Element): string {
  const hints = [...element.querySelectorAll('.tooltip')].map(({ textContent }) => textContent);
  return hints
    .reduce((words, hint) => words.replace(hint ?? '', ''), element.textContent ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Sets an attribute unless it has that value already. */
export function setOnce(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
