/**
 * Makes any text safe to hand to `site.search`: PostgreSQL refuses texts with U+0000 before a
 * function could look at them, and nobody means more than 200 signs.
 *
 * @example
 * cleanSearchQuery('Zoll\u0000verein') // => 'Zoll verein'
 */
export function cleanSearchQuery(query: string): string {
  return query.slice(0, 200).replaceAll('\u0000', ' ').toWellFormed().trim();
}
