import {
  bootstrapFromTable,
  compareDomains,
  comparePaired,
  compareWaves,
  isRefusal,
  jackknife,
  profile,
  surveyDesign,
} from '../index.ts';
import type { Box, Refusal, Replicates, SurveyDesign } from '../index.ts';
import { openCaseData, readCaseFile } from './case-data.ts';
import type { CaseContext, CaseData, DesignArgs, Where } from './case-data.ts';
import { marginsOf, weightsOf } from './run-weights.ts';

interface EstimateArgs {
  readonly data: string;
  readonly design: string | DesignArgs;
  readonly box?: Box;
  readonly where?: Where | null;
  readonly conf?: number;
  readonly method?: 'taylor' | 'jkn' | 'boot';
  readonly counts?: string;
}

interface Prepared {
  readonly data: CaseData;
  readonly options: {
    readonly design: SurveyDesign;
    readonly box: Box | undefined;
    readonly where: Uint8Array | undefined;
    readonly conf: number | undefined;
    readonly replicates: Replicates | undefined;
  };
}

function prepare(args: EstimateArgs, ctx: CaseContext): Prepared | Refusal {
  const data = openCaseData(ctx, args.data);
  const design = designOf(
    data,
    typeof args.design === 'string' ? ctx.designs[args.design]! : args.design,
  );
  if (isRefusal(design)) return design;
  const replicates = replicatesOf(design, args, ctx);
  if (isRefusal(replicates)) return replicates;
  const where = data.where(args.where);
  return { data, options: { design, box: args.box, where, conf: args.conf, replicates } };
}

function designOf(data: CaseData, args: DesignArgs): SurveyDesign | Refusal {
  const strata = args.strata ?? [];
  const { calibration, fpc, psu } = args;
  return surveyDesign({
    rows: data.rows,
    weights: weightsOf(data, args.weights),
    strata: (typeof strata === 'string' ? [strata] : strata).map(data.category),
    psu: psu === null || psu === undefined ? undefined : data.category(psu),
    populationUnits: weightsOf(data, fpc),
    lonely: args.lonely ?? undefined,
    calibration: calibration
      ? { margins: marginsOf(data, calibration.margins), total: calibration.total ?? 'n' }
      : undefined,
  });
}

function replicatesOf(
  design: SurveyDesign,
  args: EstimateArgs,
  ctx: CaseContext,
): Replicates | Refusal | undefined {
  if (args.method === 'jkn') return jackknife(design);
  if (args.method !== 'boot') return undefined;
  const [, ...rows] = readCaseFile(ctx.dir, args.counts!);
  return bootstrapFromTable(
    design,
    rows.map(([stratum = '', psu = '', ...counts]) => ({
      stratum,
      psu,
      counts: counts.map(Number),
    })),
  );
}

function inRows(rows: object[] | Refusal): object {
  return isRefusal(rows) ? rows : { rows };
}

export function runProfile(
  args: EstimateArgs & {
    readonly items: readonly string[];
    readonly by?: string | null;
    readonly levels?: readonly (string | number)[];
  },
  ctx: CaseContext,
): object {
  const prepared = prepare(args, ctx);
  if (isRefusal(prepared)) return prepared;
  const { data, options } = prepared;
  const by = args.by ? { column: data.category(args.by), levels: args.levels } : undefined;
  return inRows(profile({ ...options, items: args.items.map(data.item), by }));
}

export function runPaired(
  args: EstimateArgs & { readonly pairs: readonly (readonly [string, string])[] },
  ctx: CaseContext,
): object {
  const prepared = prepare(args, ctx);
  if (isRefusal(prepared)) return prepared;
  const { data, options } = prepared;
  const pairs = args.pairs.map(([a, b]) => [data.item(a), data.item(b)] as const);
  return inRows(comparePaired({ ...options, pairs }));
}

export function runDomainDiff(
  args: EstimateArgs & { readonly items: readonly string[]; readonly a: Where; readonly b: Where },
  ctx: CaseContext,
): object {
  const prepared = prepare(args, ctx);
  if (isRefusal(prepared)) return prepared;
  const { data, options } = prepared;
  const items = args.items.map(data.item);
  const [first, second] = [data.where(args.a)!, data.where(args.b)!];
  return inRows(compareDomains({ ...options, items, first, second }));
}

export function runWave(
  args: EstimateArgs & {
    readonly items: readonly string[];
    readonly wave: string;
    readonly from: string | number;
    readonly to: string | number;
    readonly id: string;
  },
  ctx: CaseContext,
): object {
  const prepared = prepare(args, ctx);
  if (isRefusal(prepared)) return prepared;
  const { data, options } = prepared;
  return compareWaves({
    ...options,
    items: args.items.map(data.item),
    wave: data.category(args.wave),
    from: String(args.from),
    to: String(args.to),
    person: data.category(args.id),
  });
}
