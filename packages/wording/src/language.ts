/** The languages the guard reads: German, English, Chinese. */
export type Language = 'de' | 'en' | 'zh';

/** A sentence for editors, German first. */
export interface Bilingual {
  readonly de: string;
  readonly en: string;
}

/** How much a finding weighs: it stops the exit, asks an editor, or only advises. */
export type Severity = 'block' | 'review' | 'hint';
