/** Why an analysis was refused. The code is stable; the message is for a person and may be reworded. */
export type RefusalCode =
  | 'TARGETS_NOT_ONE'
  | 'MARGIN_MISSING'
  | 'CATEGORY_WITHOUT_TARGET'
  | 'EMPTY_CATEGORY'
  | 'NOT_CONVERGED'
  | 'CAP_INFEASIBLE'
  | 'BAD_WEIGHT'
  | 'LONELY_PSU'
  | 'DESIGN_VALUE_MISSING'
  | 'BAD_POPULATION_SIZE'
  | 'TOO_FEW_COMPLETE'
  | 'ZERO_VARIANCE'
  | 'TOO_MANY_FACTORS'
  | 'ZERO_MARGIN'
  | 'BAD_COUNTS'
  | 'BAD_PLAN'
  | 'MISSING_COLUMN'
  | 'BAD_SAV'
  | 'NO_ROWS';

/** An expected "no": what happened, why, and what to do about it. */
export interface Refusal {
  readonly error: RefusalCode;
  readonly message: string;
}

export function refuse(error: RefusalCode, message: string): Refusal {
  return { error, message };
}

/** Tells a refusal from a result; results never carry a field named `error`. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'error' in value && 'message' in value;
}
