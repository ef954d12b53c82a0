import { isRefusal, rake, summariseWeights } from '../index.ts';
import type { Trimming } from '../index.ts';
import { openCaseData } from './case-data.ts';
import type { CaseContext, CaseData, MarginArgs, Where } from './case-data.ts';

export interface WeightArgs {
  readonly data: string;
  readonly weights?: string | null;
  readonly where?: Where | null;
}

export function weightsOf(
  data: CaseData,
  name: string | null | undefined,
): Float64Array | undefined {
  return name === null || name === undefined ? undefined : data.numbers(name);
}

export function runKish(args: WeightArgs, ctx: CaseContext): object {
  const data = openCaseData(ctx, args.data);
  const weights = weightsOf(data, args.weights) ?? new Float64Array(data.rows).fill(1);
  const mask = data.where(args.where);
  return summariseWeights(weights.filter((_, k) => mask === undefined || mask[k] === 1));
}

export function marginsOf(data: CaseData, margins: readonly MarginArgs[]) {
  return margins.map(({ var: name, targets, missing }) => ({
    column: data.category(name),
    targets,
    ...(missing && { missing }),
  }));
}

export function runRake(
  args: WeightArgs & {
    readonly margins: readonly MarginArgs[];
    readonly total?: number | 'n';
    readonly trim?: Trimming;
  },
  ctx: CaseContext,
): object {
  const data = openCaseData(ctx, args.data);
  const raked = rake({
    weights: weightsOf(data, args.weights) ?? new Float64Array(data.rows).fill(1),
    margins: marginsOf(data, args.margins),
    total: args.total ?? 'n',
    ...(args.trim && { trim: args.trim }),
  });
  if (isRefusal(raked)) return raked;
  const { weights, trimmed, ...report } = raked;
  return { ...report, ...summariseWeights(weights), ...trimmed, weights: [...weights] };
}
