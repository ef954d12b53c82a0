/** What an analysis starts from, and how its sample is described. */
import { type Refusal, surveyDesign, type SurveyDesign } from '@city-of-cities/perception';
import type { Answers, Questionnaire } from '@city-of-cities/questionnaire';
import type { LocalText } from '@city-of-cities/region';
import { codeColumn } from './answer-columns.ts';

export interface AnalysedWave {
  readonly id: string;
  /** Days in ISO 8601. */
  readonly from: string;
  readonly to: string;
  readonly planHash: string | null;
  readonly answers: readonly Answers[];
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

/** A semantic differential has seven points. */
export const points = 7;

/** A quota sample is described within its markets, which are its strata. */
export function designOf(
  answers: readonly Answers[],
  marketItem: string | null,
): SurveyDesign | Refusal {
  return surveyDesign({
    rows: answers.length,
    strata: marketItem === null ? [] : [codeColumn(answers, marketItem)],
    // A market with a single respondent says nothing of its spread; it is taken as far from the overall mean as it is.
    lonely: 'adjust',
  });
}
