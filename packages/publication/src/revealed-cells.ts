/** What published results would tell of the cells they suppress. */

interface Cell {
  readonly n: number;
  readonly est: number | null;
}

type Means = Readonly<Record<string, Cell>>;

/** The part of the results that holds cells, and what is computed from them. */
interface ResultsWithCells {
  readonly regions: readonly { readonly id: string; readonly role: string }[];
  readonly attributes: readonly {
    readonly id: string;
    readonly means: Means;
    readonly topTwo: Cell;
    readonly dontKnowShare: number | null;
    readonly importance: number | null;
  }[];
  readonly comparisons: readonly {
    readonly competitor: string;
    readonly rows: readonly {
      readonly attribute: string;
      readonly estimate: Cell;
      readonly pHolm: number | null;
    }[];
  }[];
  readonly series: readonly { readonly means: Means }[];
  readonly changes: {
    readonly rows: readonly {
      readonly attribute: string;
      readonly diff: number | null;
      readonly pHolm: number | null;
    }[];
  } | null;
  readonly map: { readonly attributes: readonly { readonly id: string }[] } | null;
  readonly markets: readonly { readonly means: Means }[];
}

/** Answers that a group must have before anything is told of it. */
const fewest = 10;

type Path = (string | number)[];

/**
 * PU18: places in the results that tell of a suppressed cell: a figure computed from it, or a total
 * from which the shown parts leave fewer than ten answers.
 */
export function revealedCells(results: ResultsWithCells): readonly Path[] {
  const own = results.regions.find(({ role }) => role === 'target')?.id ?? '';
  const isHidden = (attribute: string, region: string): boolean =>
    results.attributes.find(({ id }) => id === attribute)?.means[region]?.est == null;
  return [
    ...results.attributes.flatMap(({ id, topTwo, dontKnowShare, importance }, i) =>
      isHidden(id, own) && (topTwo.est ?? dontKnowShare ?? importance) !== null
        ? [['attributes', i]]
        : [],
    ),
    ...results.comparisons.flatMap(({ competitor, rows }, c) =>
      rows.flatMap(({ attribute, estimate, pHolm }, i) =>
        (estimate.est ?? pHolm) !== null &&
        (isHidden(attribute, own) || isHidden(attribute, competitor))
          ? [['comparisons', c, 'rows', i]]
          : [],
      ),
    ),
    ...(results.changes?.rows ?? []).flatMap(({ attribute, diff, pHolm }, i) =>
      (diff ?? pHolm) !== null &&
      results.series.slice(-2).some(({ means }) => means[attribute]?.est == null)
        ? [['changes', 'rows', i]]
        : [],
    ),
    ...(results.map?.attributes ?? []).flatMap(({ id }, i) =>
      results.regions.some((region) => isHidden(id, region.id)) ? [['map', 'attributes', i]] : [],
    ),
    ...results.attributes.flatMap(({ id, means }) =>
      isLeftSmall(
        means[own],
        results.markets.map((market) => market.means[id]),
      )
        ? [['markets', id]]
        : [],
    ),
  ];
}

/** Whether the total without the shown parts is a group too small to be told of. */
function isLeftSmall(total: Cell | undefined, parts: readonly (Cell | undefined)[]): boolean {
  if (total === undefined || total.est === null) return false;
  const shown = parts.filter((part) => part !== undefined && part.est !== null);
  if (shown.length === 0) return false;
  const left = total.n - shown.reduce((sum, part) => sum + (part?.n ?? 0), 0);
  return left > 0 && left < fewest;
}
