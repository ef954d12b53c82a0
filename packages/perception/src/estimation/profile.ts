import type { CategoryColumn, ItemColumn } from '../columns.ts';
import type { Refusal } from '../refusal.ts';
import { scoreOf } from '../score.ts';
import type { Box, Score } from '../score.ts';
import type { SurveyDesign } from './design.ts';
import { domainsBy, wholeDomain } from './domains.ts';
import type { Domains } from './domains.ts';
import { describe } from './interval.ts';
import type { Described } from './interval.ts';
import { replicateSums } from './replicate-sums.ts';
import { meanIn, replicateCovariance } from './replication.ts';
import type { Replicates } from './replicates.ts';
import { estimateByDomain } from './taylor.ts';
import type { Estimate } from './estimate.ts';

export interface EstimateOptions {
  readonly design: SurveyDesign;
  /** Mean unless stated. */
  readonly box?: Box | undefined;
  /** 1 for the rows that count; all rows unless stated. The design keeps all of them. */
  readonly where?: Uint8Array | undefined;
  /** Confidence level, 0.95 unless stated. */
  readonly conf?: number | undefined;
  /** Linearisation unless stated. */
  readonly replicates?: Replicates | undefined;
  /** Sums of replicateSums for this very request, when they were computed in parts elsewhere. */
  readonly sums?: Float64Array | undefined;
}

export interface ProfileRequest extends EstimateOptions {
  readonly items: readonly ItemColumn[];
  /** One row per item and level; "ALL" without it. */
  readonly by?:
    | {
        readonly column: CategoryColumn;
        readonly levels?: readonly (string | number)[] | undefined;
      }
    | undefined;
}

export interface ProfileRow extends Described {
  readonly item: string;
  readonly level: string;
}

/** PE19: means or box shares of items with intervals, overall or per segment; item by item. */
export function profile(request: ProfileRequest): ProfileRow[] | Refusal {
  const { design, items, by, where } = request;
  const domains =
    by === undefined ? wholeDomain(design.rows, where) : domainsBy(by.column, by.levels, where);
  const scores = items.map((item) => scoreOf(item, request.box));
  const described = describeScores(scores, domains, request);
  if ('error' in described) return described;
  return items.flatMap((item, s) =>
    domains.labels.map((level, g) => ({ item: item.name, level, ...described[s]![g]! })),
  );
}

/** Per score and domain the described estimate, with the variance of the method asked for. */
export function describeScores(
  scores: readonly Score[],
  domains: Domains,
  options: EstimateOptions,
): Described[][] | Refusal {
  const { design, replicates } = options;
  for (const score of scores) checkLength(design, score);
  const conf = options.conf ?? 0.95;
  const linearised = scores.map((score) => estimateByDomain(design, score, domains));
  const replicated = replicates && replicateVariances(linearised, scores, domains, options);
  if (replicated !== undefined && 'error' in replicated) return replicated;
  const dfAtMost = replicates && replicates.count - 1;
  return (replicated ?? linearised).map((estimates, s) =>
    estimates.map((estimate) =>
      describe(estimate, { isShare: scores[s]!.isShare, conf, dfAtMost }),
    ),
  );
}

/** Columns of another file would give figures that look right. Throws RangeError. */
export function checkLength(design: SurveyDesign, score: Score): void {
  if (score.values.length !== design.rows)
    throw new RangeError(`${score.values.length} answers for a design of ${design.rows} rows`);
}

function replicateVariances(
  linearised: readonly Estimate[][],
  scores: readonly Score[],
  domains: Domains,
  options: EstimateOptions,
): Estimate[][] | Refusal {
  const { design } = options;
  const replicates = options.replicates!;
  const sums =
    options.sums ?? replicateSums({ design, scores, domains, replicates }, 0, replicates.count);
  if ('error' in sums) return sums;
  return linearised.map((estimates, s) =>
    estimates.map((estimate, g) => {
      const theta = {
        full: estimate.est,
        of: meanIn([s * domains.labels.length + g]),
      };
      return {
        ...estimate,
        variance: replicateCovariance(design, replicates, sums, [theta, theta]),
      };
    }),
  );
}
