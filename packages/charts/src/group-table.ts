import { levelOf } from './about.ts';
import type { About } from './about.ts';
import { cellN, cellNotes, cellText } from './cell-text.ts';
import { figuresOf } from './chart.ts';
import type { ChartOptions, Desk, FigurePlan, Figures, Refused } from './chart.ts';
import { recordOf } from './csv.ts';
import type { Cell, Estimate } from './estimate.ts';
import { fill } from './texts.ts';

/** Means of the same attributes in several groups of respondents, such as their countries. */
export interface GroupMeans {
  readonly about: About;
  readonly scale: { readonly min: number; readonly max: number };
  readonly groups: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    /** One per group, in their order. */
    readonly means: readonly Estimate[];
  }[];
}

interface Row {
  readonly label: string;
  readonly cells: readonly Cell[];
}

const MOST_ROWS = 40;
const MOST_GROUPS = 20;

/**
 * CH20: too many groups for lines that could be told apart, so it is a table and a file without a drawing. Throws when
 * a row has not one mean per group.
 */
export function groupTable(input: GroupMeans, options: ChartOptions): Figures | Refused {
  return figuresOf(input.about, options, (desk) => read(input, desk));
}

function read({ about, groups, rows, scale }: GroupMeans, desk: Desk): () => FigurePlan {
  const { inspect } = desk;
  inspect.length('groups', groups.length, MOST_GROUPS);
  inspect.length('rows', rows.length, MOST_ROWS);
  groups.forEach((group, g) => inspect.text(`groups[${g}]`, group));
  const inspected = rows.map(({ label, means }, i): Row => {
    if (means.length !== groups.length)
      throw new Error(`charts: row ${i} has ${means.length} means for ${groups.length} groups`);
    inspect.text(`rows[${i}].label`, label);
    const range = [scale.min, scale.max] as const;
    return {
      label,
      cells: means.map((mean, g) => inspect.cell(`rows[${i}].means[${g}]`, mean, range)),
    };
  });
  return () => plan(about, groups, inspected, desk);
}

function plan(
  about: About,
  groups: readonly string[],
  rows: readonly Row[],
  { minimumN, phrases }: Desk,
): FigurePlan {
  const { texts } = phrases;
  const level = levelOf(about);
  const said = (cell: Cell): string => {
    const text = cellText(cell, (value) => phrases.decimal(value, 2), texts);
    return cell.kind === 'shown'
      ? `${text}; ${fill(texts.respondents, { n: cellN(cell, phrases) })}`
      : text;
  };
  return {
    head: [
      texts.item,
      ...groups.map((series) => fill(texts.seriesWithInterval, { series, level })),
    ],
    rows: rows.map(({ label, cells }) => [label, ...cells.map(said)]),
    records: rows.flatMap(({ label: item, cells }) =>
      cells.map((cell, g) => ({
        item,
        series: groups[g] ?? '',
        measure: texts.mean,
        ...recordOf(cell, texts.belowMinimum),
      })),
    ),
    notes: cellNotes(
      rows.flatMap(({ cells }) => cells),
      minimumN,
      texts,
    ),
  };
}
