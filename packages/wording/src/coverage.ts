/** Marks stretches of a text; asking costs the length of the question, not the number of stretches. */
export class Coverage {
  readonly #marks: Uint8Array;

  constructor(length: number) {
    this.#marks = new Uint8Array(length);
  }

  add(start: number, end: number): void {
    this.#marks.fill(1, start, end);
  }

  addMatches(text: string, patterns: readonly { readonly regex: RegExp }[]): void {
    for (const { regex } of patterns) {
      for (const match of text.matchAll(regex))
        this.add(match.index, match.index + match[0].length);
    }
  }

  addNames(text: string, names: readonly string[]): void {
    for (const name of names) {
      if (name === '') continue;
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
        this.add(at, at + name.length);
      }
    }
  }

  /** Whether any position of `start` to `end` (exclusive) is marked. */
  touches(start: number, end: number): boolean {
    for (let at = start; at < end; at += 1) if (this.#marks[at] === 1) return true;
    return false;
  }
}
