/** What a page was made of: filled while it renders, read by the page cache afterwards. */
export interface ReadingRecord {
  readonly keys: Set<string>;
  /** The earliest end of anything read, milliseconds since 1970. */
  until: number;
  isDatabaseUnreachable: boolean;
}

export function newReadingRecord(): ReadingRecord {
  return { keys: new Set(), until: Infinity, isDatabaseUnreachable: false };
}
