/**
 * Which hidden cells follow by subtraction. Rows and columns are the nodes of a graph, hidden cells
 * its edges; a line without a published total hangs on one further node by an edge of its own.
 * A hidden cell is determined by the totals exactly when its edge is a bridge: an edge on a cycle
 * can be raised and its neighbours lowered without changing any total.
 */
export interface HiddenTable {
  readonly hidden: readonly (readonly boolean[])[];
  readonly rowTotals: readonly boolean[];
  readonly columnTotals: readonly boolean[];
}

type Cell = readonly [row: number, column: number];

interface Edge {
  readonly to: number;
  readonly id: number;
}

/** PE45: the hidden cells that the shown cells and totals give away, row by row. */
export function derivableCells({ hidden, rowTotals, columnTotals }: HiddenTable): Cell[] {
  const rows = rowTotals.length;
  const ground = rows + columnTotals.length;
  const edges: Edge[][] = Array.from({ length: ground + 1 }, () => []);
  const cells: (Cell | null)[] = [];
  const connect = (a: number, b: number, cell: Cell | null): void => {
    edges[a]!.push({ to: b, id: cells.length });
    edges[b]!.push({ to: a, id: cells.length });
    cells.push(cell);
  };
  hidden.forEach((row, i) =>
    row.forEach((isHidden, j) => {
      if (isHidden) connect(i, rows + j, [i, j]);
    }),
  );
  [...rowTotals, ...columnTotals].forEach((hasTotal, node) => {
    if (!hasTotal) connect(node, ground, null);
  });
  return bridges(edges)
    .toSorted((a, b) => a - b)
    .map((id) => cells[id])
    .filter((cell) => cell !== null && cell !== undefined);
}

/** Edges whose removal splits their component (Tarjan 1974). */
function bridges(edges: readonly (readonly Edge[])[]): number[] {
  const found: number[] = [];
  const order = edges.map(() => -1);
  const low = edges.map(() => 0);
  let clock = 0;
  const visit = (node: number, via: number): void => {
    order[node] = clock;
    let lowest = clock;
    clock += 1;
    for (const { to, id } of edges[node]!) {
      if (id === via) continue;
      if (order[to]! < 0) {
        visit(to, id);
        const below = low[to]!;
        lowest = Math.min(lowest, below);
        if (below > (order[node] ?? 0)) found.push(id);
      } else lowest = Math.min(lowest, order[to] ?? 0);
    }
    low[node] = lowest;
  };
  edges.forEach((_, node) => {
    if (order[node]! < 0) visit(node, -1);
  });
  return found;
}
