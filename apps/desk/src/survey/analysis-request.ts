/** What an analysis starts from, and how its sample is described. */
import type { Answers, Questionnaire, WeightingPlan } from '@city-of-cities/questionnaire';
import type { LocalText } from '@city-of-cities/region';

export interface AnalysedWave {
  readonly id: string;
  /** Days in ISO 8601. */
  readonly from: string;
  readonly to: string;
  readonly planHash: string | null;
  readonly answers: readonly Answers[];
  /** What was asked in this wave; that of the request unless given. */
  readonly questionnaire?: Questionnaire;
  /** Null or left out: every answer counts alike. */
  readonly weighting?: WeightingPlan | null;
}

export interface AnalysisRequest {
  readonly study: {
    readonly id: string;
    readonly title: LocalText;
    readonly client: string;
    readonly population: LocalText;
  };
  readonly questionnaire: Questionnaire;
  /** In order of time; the last one is described, and compared with the one before. */
  readonly waves: readonly AnalysedWave[];
  readonly isSample: boolean;
  readonly goals: readonly {
    readonly attribute: string;
    readonly value: number;
    readonly by: string;
  }[];
  readonly smallestChangePoints: number;
  /** The item with the overall rating, from which importance is derived; null without one. */
  readonly overall: string | null;
  /** Fewest answers of a cell that is shown; 10 unless stated, never lower. */
  readonly minimum?: number;
}

/** Own region first, then competitors, as many as a chart can show beside it. */
export function shownRegions({ regions }: Questionnaire): Questionnaire['regions'] {
  const isOwn = ({ role }: { readonly role: string }): boolean => role === 'target';
  return [...regions.filter(isOwn), ...regions.filter((region) => !isOwn(region))].slice(0, 3);
}

/** The battery about the own region, as the latest wave asked it. */
export interface AskedBattery {
  readonly region: string;
  readonly points: number;
  readonly attributes: readonly string[];
}
