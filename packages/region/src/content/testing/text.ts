/**
 * The length of a text as RC8 counts it: words, and in Chinese text characters, where a Latin word or a numeral
 * counts as one.
 */
export function unitsIn(text: string): number {
  return [
    ...text.matchAll(/\p{Script=Han}|[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}.,'’/-]*/gu),
  ].length;
}
