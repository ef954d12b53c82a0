import type { AttributeId } from '../../attributes.ts';
import type { AudienceId } from '../../audiences.ts';
import type { MarketId } from '../../markets.ts';
import type { ContentStudy } from './study.ts';

type Pole = 'name' | 'opposite';

/** Every word of the study in one language. */
export interface StudyWords {
  readonly introduction: string;
  readonly closing: string;
  readonly batteryQuestion: string;
  readonly agreement: Readonly<Record<keyof ContentStudy['agreement'], string>>;
  readonly dontKnow: string;
  readonly noAnswer: string;
  readonly pageTitles: Readonly<Record<keyof ContentStudy['pageTitles'], string>>;
  /** By the id of a region. */
  readonly regions: Readonly<Record<string, string>>;
  readonly questions: Readonly<Record<keyof ContentStudy['questions'], string>>;
  readonly ages: Readonly<Record<string, string>>;
  readonly sexes: Readonly<Record<string, string>>;
  readonly attractivePoles: Readonly<Record<keyof ContentStudy['attractivePoles'], string>>;
  readonly remarksHint: string;
  readonly markets: Readonly<Record<MarketId, string>>;
  readonly audiences: Readonly<Record<AudienceId, string>>;
  readonly attributes: Readonly<Record<AttributeId, Readonly<Record<Pole, string>>>>;
}
