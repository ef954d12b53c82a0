/** What is cleared: one version of an object with everything it shows. */

/** Any way out. */
export type Exit = 'site' | 'social' | 'print' | 'press' | 'kit' | 'report';

/** The languages of the campaign, as codes; the context says which are needed. */
export type Language = string;

/** The second person's act. */
export interface Approval {
  /** Identity of the person, not their role. */
  readonly person: string;
  /** The version they saw. */
  readonly version: string;
  readonly at: string;
}

/** A conscious exception from one rule, at one place or everywhere. */
export interface Waiver {
  readonly rule: string;
  /** Limits the waiver to findings at this place. */
  readonly where?: string;
  readonly person: string;
  readonly reason: string;
  readonly at: string;
}

/** A text field in one language. */
export interface TextField {
  readonly language: Language;
  /** "title", "body", "claim", "alt", …; shown to the editor as the place. */
  readonly field: string;
  readonly text: string;
  /** Claims and headlines: typed numbers block here. */
  readonly isHeadline?: boolean;
}

/** What a rights holder allows; an absent list allows all. */
export interface Licence {
  readonly holder: string;
  readonly credit: string;
  readonly exits?: readonly Exit[];
  readonly markets?: readonly string[];
  /** Last instant of use. */
  readonly until?: string;
}

/** A person shown in a picture or film, and what they agreed to. */
export interface Consent {
  readonly person: string;
  readonly exits?: readonly Exit[];
  readonly until?: string;
  readonly withdrawnAt?: string;
}

/** A picture or film as the object uses it. */
export interface PictureUse {
  readonly id: string;
  readonly kind: 'picture' | 'film';
  readonly licence?: Licence;
  readonly consents: readonly Consent[];
  /** Alternative text by language. */
  readonly alt: Readonly<Partial<Record<Language, string>>>;
  /** A picture that only decorates needs no alternative text. */
  readonly isDecorative?: boolean;
  /** Films: languages with captions, and with a transcript. */
  readonly captions?: readonly Language[];
  readonly transcripts?: readonly Language[];
  /** Made by a generator; must be marked. */
  readonly isGenerated?: boolean;
  readonly isMarkedAsGenerated?: boolean;
  /** Not croppable, not downloadable, in no other exit than the first. */
  readonly isRestricted?: boolean;
  readonly isCropped?: boolean;
}

/** State of the object in one language. */
export interface LanguageState {
  readonly language: Language;
  readonly state: 'complete' | 'incomplete' | 'missing';
}

/** One version of an object. */
export interface ClearanceObject {
  readonly id: string;
  readonly version: string;
  /** Everyone who wrote in this version. */
  readonly authors: readonly string[];
  readonly editedAt: string;
  readonly approvals: readonly Approval[];
  readonly isSample: boolean;
  readonly audiences: readonly string[];
  readonly markets: readonly string[];
  readonly languages: readonly LanguageState[];
  readonly texts: readonly TextField[];
  readonly media: readonly PictureUse[];
  /** Keys of the facts it stands on. */
  readonly facts: readonly string[];
  readonly links: readonly string[];
  /** Not public before this instant. */
  readonly embargoUntil?: string;
  readonly waivers: readonly Waiver[];
}
