/**
 * Adapter between reference cases and the public functions: translates names, computes nothing.
 * `run` returns the result object of an operation, or `{ error: CODE }` for a refusal.
 */
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';

import {
  adjustPValues,
  bootstrapFromTable,
  compareDomains,
  comparePaired,
  compareWaves,
  delimitedTable,
  exploreFactors,
  importancePerformance,
  isRefusal,
  jackknife,
  measureReliability,
  mentionsByLevel,
  mentionsByRegion,
  minimumDetectableChange,
  perceptualMap,
  powerOf,
  principalComponents,
  profile,
  rake,
  readAnswers,
  readSav,
  sampleSize,
  summariseWeights,
  surveyDesign,
  domainsBy,
} from '../index.ts';
import type {
  Box,
  ContingencyTable,
  IntakeMapping,
  Refusal,
  Replicates,
  SavFile,
  SurveyDesign,
  Trimming,
} from '../index.ts';
import { openCaseData, readCaseFile } from './case-data.ts';
import type { CaseContext, CaseData, DesignArgs, MarginArgs, Where } from './case-data.ts';

type Result = object;

export function run(op: string, args: object, ctx: CaseContext): Result {
  const operation = OPERATIONS[op];
  if (operation === undefined) throw new Error(`unknown operation ${op}`);
  return operation(args as never, ctx);
}

const OPERATIONS: Readonly<Record<string, (args: never, ctx: CaseContext) => Result>> = {
  import: runImport,
  kish: runKish,
  rake: runRake,
  profile: runProfile,
  paired: runPaired,
  domainDiff: runDomainDiff,
  wave: runWave,
  padjust: (args: { p: readonly (number | null)[] }) => adjustPValues(args.p),
  reliability: runReliability,
  pca: runPca,
  efa: runEfa,
  ca: runCa,
  ipa: runIpa,
  sampleSize: runSampleSize,
};

interface ImportArgs extends IntakeMapping {
  readonly file: string;
  readonly format: 'csv' | 'limesurvey' | 'sav';
  readonly delimiter?: string;
  readonly savVariables?: readonly string[];
}

function runImport(args: ImportArgs, ctx: CaseContext): Result {
  const bytes = readFileSync(join(ctx.dir, args.file));
  let sav: SavFile | undefined;
  if (args.format === 'sav') {
    const file = readSav(bytes, { inflate: inflateSync });
    if (isRefusal(file)) return file;
    sav = file;
  }
  const table =
    sav?.table ??
    delimitedTable(bytes.toString('utf8'), {
      delimiter: args.delimiter ?? ',',
      format: args.format === 'limesurvey' ? 'limesurvey' : 'csv',
    });
  const intake = readAnswers(table, args);
  if (isRefusal(intake)) return intake;
  const { columns, ...report } = intake;
  const rows = Array.from({ length: report.rowsKept }, (_, k) =>
    Object.fromEntries([...columns].map(([column, values]) => [column, values[k]])),
  );
  const variables = args.savVariables?.map((name) => sav?.variables.find((v) => v.name === name));
  return { ...report, table: rows, ...(sav && { sav: { nCases: sav.nCases, variables } }) };
}

interface WeightArgs {
  readonly data: string;
  readonly weights?: string | null;
  readonly where?: Where | null;
}

function weightsOf(data: CaseData, name: string | null | undefined): Float64Array | undefined {
  return name === null || name === undefined ? undefined : data.numbers(name);
}

function runKish(args: WeightArgs, ctx: CaseContext): Result {
  const data = openCaseData(ctx, args.data);
  return summariseWeights(weightsOf(data, args.weights) ?? new Float64Array(data.rows).fill(1));
}

function marginsOf(data: CaseData, margins: readonly MarginArgs[]) {
  return margins.map(({ var: name, targets, missing }) => ({
    column: data.category(name),
    targets,
    ...(missing && { missing }),
  }));
}

function runRake(
  args: WeightArgs & {
    readonly margins: readonly MarginArgs[];
    readonly total?: number | 'n';
    readonly trim?: Trimming;
  },
  ctx: CaseContext,
): Result {
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

function inRows(rows: object[] | Refusal): Result {
  return isRefusal(rows) ? rows : { rows };
}

function runProfile(
  args: EstimateArgs & {
    readonly items: readonly string[];
    readonly by?: string | null;
    readonly levels?: readonly (string | number)[];
  },
  ctx: CaseContext,
): Result {
  const prepared = prepare(args, ctx);
  if (isRefusal(prepared)) return prepared;
  const { data, options } = prepared;
  const by = args.by ? { column: data.category(args.by), levels: args.levels } : undefined;
  return inRows(profile({ ...options, items: args.items.map(data.item), by }));
}

function runPaired(
  args: EstimateArgs & { readonly pairs: readonly (readonly [string, string])[] },
  ctx: CaseContext,
): Result {
  const prepared = prepare(args, ctx);
  if (isRefusal(prepared)) return prepared;
  const { data, options } = prepared;
  const pairs = args.pairs.map(([a, b]) => [data.item(a), data.item(b)] as const);
  return inRows(comparePaired({ ...options, pairs }));
}

function runDomainDiff(
  args: EstimateArgs & { readonly items: readonly string[]; readonly a: Where; readonly b: Where },
  ctx: CaseContext,
): Result {
  const prepared = prepare(args, ctx);
  if (isRefusal(prepared)) return prepared;
  const { data, options } = prepared;
  const items = args.items.map(data.item);
  const [first, second] = [data.where(args.a)!, data.where(args.b)!];
  return inRows(compareDomains({ ...options, items, first, second }));
}

function runWave(
  args: EstimateArgs & {
    readonly items: readonly string[];
    readonly wave: string;
    readonly from: string | number;
    readonly to: string | number;
    readonly id: string;
  },
  ctx: CaseContext,
): Result {
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

interface BatteryArgs extends WeightArgs {
  readonly items: readonly string[];
  readonly keys?: readonly number[];
}

function batteryOf(args: BatteryArgs, ctx: CaseContext) {
  const data = openCaseData(ctx, args.data);
  return {
    items: args.items.map(data.item),
    weights: weightsOf(data, args.weights),
    where: data.where(args.where),
    keys: args.keys,
  };
}

function runReliability(args: BatteryArgs, ctx: CaseContext): Result {
  return measureReliability(batteryOf(args, ctx));
}

function runPca(args: BatteryArgs & { readonly nf?: number }, ctx: CaseContext): Result {
  return principalComponents({ ...batteryOf(args, ctx), nf: args.nf });
}

function runEfa(args: BatteryArgs & { readonly factors: number }, ctx: CaseContext): Result {
  return exploreFactors({ ...batteryOf(args, ctx), factors: args.factors });
}

interface CaArgs extends WeightArgs {
  readonly table?: ContingencyTable;
  readonly regions?: readonly string[];
  readonly attributes?: readonly string[];
  readonly sep?: string;
  readonly by?: string;
  readonly levels?: readonly (string | number)[];
  readonly items?: readonly string[];
  readonly box?: Box;
  readonly supplementaryRows?: readonly string[];
}

function runCa(args: CaArgs, ctx: CaseContext): Result {
  return perceptualMap(args.table ?? mentionTable(args, ctx), args.supplementaryRows ?? []);
}

function mentionTable(args: CaArgs, ctx: CaseContext): ContingencyTable {
  const data = openCaseData(ctx, args.data);
  const weights = weightsOf(data, args.weights);
  const basis = { weights, where: data.where(args.where), box: args.box };
  const { regions, attributes = [], sep = '_' } = args;
  if (regions !== undefined) {
    const items = regions.map((region) =>
      attributes.map((attribute) => data.item(`${region}${sep}${attribute}`)),
    );
    return mentionsByRegion({ ...basis, regions, attributes, items });
  }
  const by = data.category(args.by!);
  const levels = args.levels?.map(String) ?? domainsBy(by).labels;
  return mentionsByLevel({ ...basis, by, levels, items: (args.items ?? []).map(data.item) });
}

function runIpa(
  args: BatteryArgs & { readonly stated?: readonly string[]; readonly overall?: string },
  ctx: CaseContext,
): Result {
  const data = openCaseData(ctx, args.data);
  return importancePerformance({
    items: args.items.map(data.item),
    weights: weightsOf(data, args.weights),
    where: data.where(args.where),
    stated: args.stated?.map(data.item),
    overall: args.overall === undefined ? undefined : data.item(args.overall),
  });
}

interface SampleSizeArgs {
  readonly kind?: 'mean' | 'proportion';
  readonly solve?: 'n' | 'power' | 'mde';
  readonly delta?: number;
  readonly sd?: number;
  readonly sd1?: number;
  readonly sd2?: number;
  readonly p1?: number;
  readonly p2?: number;
  readonly alpha?: number;
  readonly power?: number;
  readonly tests?: number;
  readonly deff?: number;
  readonly rho?: number;
  readonly overlap?: number;
  readonly responseRate?: number;
  readonly N?: number;
  readonly n?: number;
}

function runSampleSize(args: SampleSizeArgs): Result {
  const { alpha, power, tests, deff, rho, overlap, n } = args;
  const plan = {
    expect:
      args.kind === 'proportion'
        ? { kind: 'proportion' as const, p1: args.p1!, p2: args.p2 ?? args.p1! }
        : {
            kind: 'mean' as const,
            delta: args.delta,
            sd1: args.sd1 ?? args.sd!,
            sd2: args.sd2 ?? args.sd ?? args.sd1!,
          },
    alpha,
    power,
    tests,
    deff,
    rho,
    overlap,
  };
  if (args.solve === 'power') return powerOf({ ...plan, n: n! });
  if (args.solve === 'mde') return minimumDetectableChange({ ...plan, n: n! });
  return sampleSize({ ...plan, population: args.N, responseRate: args.responseRate });
}
