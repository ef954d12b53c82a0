import type { HiddenTable } from './derivable-cells.ts';

type Cell = readonly [row: number, column: number];

interface Step {
  readonly cost: number;
  readonly from: number;
  readonly cell: Cell | null;
}

/** One more hidden cell weighs more than any number of respondents in it. */
const PER_CELL = 1e9;

/**
 * PE45: the shown cells to hide so that the exposed cell lies on a cycle with hidden ones: as few as
 * possible, then those with the fewest respondents. A shortest path from the cell's row to its
 * column (Dijkstra) over hidden cells at no cost, shown cells at theirs, and the open node to which
 * lines without a total belong. Empty when there is no such path.
 */
export function cheapestCycle(
  table: Omit<HiddenTable, 'hidden'> & { readonly n: readonly (readonly number[])[] },
  hidden: readonly (readonly boolean[])[],
  exposed: Cell,
): Cell[] {
  const rows = table.rowTotals.length;
  const open = rows + table.columnTotals.length;
  const goal = rows + exposed[1];
  const hasTotal = [...table.rowTotals, ...table.columnTotals];
  const steps: (Step | undefined)[] = [];
  steps[exposed[0]] = { cost: 0, from: -1, cell: null };
  const settled = new Set<number>();
  for (let node = exposed[0]; node >= 0 && node !== goal; node = nearest(steps, settled)) {
    settled.add(node);
    const { cost } = steps[node]!;
    const offer = (to: number, price: number, cell: Cell | null): void => {
      const known = steps[to];
      if (known === undefined || cost + price < known.cost)
        steps[to] = { cost: cost + price, from: node, cell };
    };
    if (node === open) hasTotal.forEach((has, line) => !has && offer(line, 0, null));
    else {
      if (!hasTotal[node]) offer(open, 0, null);
      table.n.forEach((row, i) =>
        row.forEach((size, j) => {
          const [here, there] = node < rows ? [i, rows + j] : [rows + j, i];
          if (here !== node || (i === exposed[0] && j === exposed[1])) return;
          if (hidden[i]![j]!) offer(there, 0, null);
          else offer(there, PER_CELL + size, [i, j]);
        }),
      );
    }
  }
  const cells: Cell[] = [];
  for (let at = goal; steps[at] !== undefined && at !== exposed[0]; at = steps[at]!.from)
    if (steps[at]!.cell !== null) cells.push(steps[at]!.cell!);
  return cells;
}

function nearest(steps: readonly (Step | undefined)[], settled: ReadonlySet<number>): number {
  let best = -1;
  steps.forEach((step, node) => {
    if (step === undefined || settled.has(node)) return;
    if (best < 0 || step.cost < steps[best]!.cost) best = node;
  });
  return best;
}
