/** Why a file is refused, in words a translator can act on. */

/** A sentence for people, German first. */
export interface Bilingual {
  readonly de: string;
  readonly en: string;
}

export interface TranslationFinding {
  readonly rule: string;
  /** The place: line of the file, object, passage, segment. */
  readonly where: string;
  readonly reason: Bilingual;
}

export function finding(rule: string, where: string, de: string, en: string): TranslationFinding {
  return { rule, where, reason: { de, en } };
}
