/** A value of the analysis as R writes it. Objects become lists, arrays vectors or lists. */
export type RValue =
  string | number | boolean | null | readonly RValue[] | { readonly [name: string]: RValue };

/** SF15: R code of a value. Text is quoted, so nothing in a questionnaire can become code. */
export function rLiteral(value: RValue, indent = ''): string {
  if (value === null) return 'NULL';
  if (typeof value === 'string') return rText(value);
  if (typeof value === 'number') return rNumber(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isVector(value)) {
    // An empty vector is written as a list: R's c() is NULL, which a list drops.
    const isPlain = value.length > 0 && value.every((one) => typeof one !== 'object');
    return `${isPlain ? 'c' : 'list'}(${value.map((one) => rLiteral(one, indent)).join(', ')})`;
  }
  const inner = `${indent}  `;
  const entries = Object.entries(value).map(
    ([name, one]) => `\n${inner}${rName(name)} = ${rLiteral(one, inner)}`,
  );
  return entries.length === 0 ? 'list()' : `list(${entries.join(',')}\n${indent})`;
}

function isVector(value: RValue): value is readonly RValue[] {
  return Array.isArray(value);
}

function rNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`rLiteral: ${value} is no finite number`);
  return String(value);
}

/** Printable ASCII stays; everything else is escaped, so the script reads the same in any locale. */
function rText(text: string): string {
  const escaped = Array.from(text, (character) => {
    const point = character.codePointAt(0)!;
    if (point === 0) throw new RangeError('rLiteral: R has no text with a null character');
    if (character === '"' || character === '\\') return `\\${character}`;
    if (point >= 0x20 && point < 0x7f) return character;
    return `\\U{${point.toString(16)}}`;
  });
  return `"${escaped.join('')}"`;
}

function rName(name: string): string {
  return /^[A-Za-z][A-Za-z0-9._]*$/.test(name) ? name : rText(name);
}
