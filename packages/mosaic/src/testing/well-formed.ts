/** Whether markup is well-formed: one root, tags closed in order, attributes quoted, `&` and `<` escaped. */
export function isWellFormed(markup: string): boolean {
  const open: string[] = [];
  let roots = 0;
  const token =
    /<(?<close>\/)?(?<name>[a-zA-Z]+)(?<attributes>(?: [a-zA-Z:-]+="(?:[^"<&]|&(?:amp|lt|gt|quot);)*")*)(?<empty>\/)?>|(?<text>(?:[^<>&]|&(?:amp|lt|gt|quot);)+)/gy;
  let end = 0;
  for (const match of markup.matchAll(token)) {
    end = match.index + match[0].length;
    const { close, name, empty, text, attributes = '' } = match.groups ?? {};
    if (text !== undefined) {
      if (open.length === 0) return false;
    } else if (close !== undefined) {
      if (open.pop() !== name) return false;
    } else {
      const names = Array.from(attributes.matchAll(/ ([a-zA-Z:-]+)=/g), (found) => found[1]);
      if (new Set(names).size !== names.length) return false;
      if (open.length === 0) roots += 1;
      if (empty === undefined && name !== undefined) open.push(name);
    }
  }
  return end === markup.length && open.length === 0 && roots === 1;
}
