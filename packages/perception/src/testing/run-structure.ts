import {
  domainsBy,
  exploreFactors,
  importancePerformance,
  measureReliability,
  mentionsByLevel,
  mentionsByRegion,
  perceptualMap,
  principalComponents,
} from '../index.ts';
import type { Box, ContingencyTable } from '../index.ts';
import { openCaseData } from './case-data.ts';
import type { CaseContext } from './case-data.ts';
import { weightsOf } from './run-weights.ts';
import type { WeightArgs } from './run-weights.ts';

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

export function runReliability(args: BatteryArgs, ctx: CaseContext): object {
  return measureReliability(batteryOf(args, ctx));
}

export function runPca(args: BatteryArgs & { readonly nf?: number }, ctx: CaseContext): object {
  return principalComponents({ ...batteryOf(args, ctx), nf: args.nf });
}

export function runEfa(args: BatteryArgs & { readonly factors: number }, ctx: CaseContext): object {
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

export function runCa(args: CaArgs, ctx: CaseContext): object {
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

export function runIpa(
  args: BatteryArgs & { readonly stated?: readonly string[]; readonly overall?: string },
  ctx: CaseContext,
): object {
  const data = openCaseData(ctx, args.data);
  return importancePerformance({
    items: args.items.map(data.item),
    weights: weightsOf(data, args.weights),
    where: data.where(args.where),
    stated: args.stated?.map(data.item),
    overall: args.overall === undefined ? undefined : data.item(args.overall),
  });
}
