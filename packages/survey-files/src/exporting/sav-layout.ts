import { type Refused, refused } from '../finding.ts';

export type SavCell = string | number | null;

/** A variable of an SPSS file as the export asks for it. */
export interface SavColumn {
  readonly name: string;
  readonly label: string;
  readonly type: 'numeric' | 'string';
  /** Code → label. */
  readonly valueLabels: ReadonlyMap<string, string>;
  /** User-missing codes of a numeric variable, at most three. */
  readonly missingCodes: readonly number[];
  readonly measure: 'nominal' | 'ordinal' | 'scale';
}

export interface LaidOutColumn extends SavColumn {
  readonly index: number;
  /** Position among the 8-byte slots of a case. */
  readonly firstSlot: number;
  /** Bytes of a string; 0 for a number. */
  readonly width: number;
  /** Declared widths of the stored variables: one, or several for a string over 255 bytes. */
  readonly segments: readonly number[];
  /** Name of each stored variable, at most eight bytes. */
  readonly shortNames: readonly string[];
}

const MOST_STRING_BYTES = 32_767;
const RESERVED = new Set(
  ['ALL', 'AND', 'BY', 'EQ', 'GE', 'GT', 'LE', 'LT', 'NE', 'NOT', 'OR', 'TO', 'WITH'].map((word) =>
    word.toLowerCase(),
  ),
);

/**
 * SF14: names and widths as SPSS wants them. Refuses a text over 32,767 bytes with its place. Throws
 * RangeError for more than three missing codes or a name that is no name.
 * Source: GNU PSPP, "System File Format", Variable Record and Very Long String Record.
 */
export function layOut(
  columns: readonly SavColumn[],
  records: readonly (readonly SavCell[])[],
): { readonly ok: true; readonly columns: readonly LaidOutColumn[] } | Refused {
  const names = savNames(columns.map(({ name }) => name));
  let stored = 0;
  let slots = 0;
  const laidOut: LaidOutColumn[] = [];
  for (const [index, column] of columns.entries()) {
    if (column.missingCodes.length > 3)
      throw new RangeError(`layOut ${column.name}: more than three missing codes`);
    const width = column.type === 'numeric' ? 0 : widthOf(column, index, records);
    if (typeof width !== 'number') return width;
    const segments = segmentsOf(width);
    laidOut.push({
      ...column,
      name: names[index]!,
      index,
      firstSlot: slots,
      width,
      segments,
      shortNames: segments.map((_, s) => `V${stored + s + 1}`),
    });
    stored += segments.length;
    slots += segments.reduce((sum, declared) => sum + slotsOf(declared), 0);
  }
  return { ok: true, columns: laidOut };
}

/** 8-byte slots that a stored variable of this width takes; a number has width 0. */
export function slotsOf(width: number): number {
  return Math.max(1, Math.ceil(width / 8));
}

function widthOf(
  column: SavColumn,
  index: number,
  records: readonly (readonly SavCell[])[],
): number | Refused {
  const encoder = new TextEncoder();
  let width = 1;
  for (const code of column.valueLabels.keys())
    width = Math.max(width, encoder.encode(code).length);
  for (const [k, record] of records.entries()) {
    const bytes = encoder.encode(String(record[index] ?? '')).length;
    if (bytes > MOST_STRING_BYTES)
      return refused(
        'SF14',
        {
          de: `Fall ${k + 1}: „${column.name}“ hat ${bytes} Bytes; SPSS fasst ${MOST_STRING_BYTES}.`,
          en: `Case ${k + 1}: "${column.name}" has ${bytes} bytes; SPSS holds ${MOST_STRING_BYTES}.`,
        },
        { line: k + 1, column: column.name },
      );
    width = Math.max(width, bytes);
  }
  return width;
}

/** A string over 255 bytes takes one stored variable per 252 bytes; all but the last hold 255. */
function segmentsOf(width: number): number[] {
  if (width <= 255) return [width];
  const count = Math.ceil(width / 252);
  return Array.from({ length: count }, (_, s) => (s < count - 1 ? 255 : width - (count - 1) * 252));
}

/** SF14: names that differ by more than case and are no keyword of SPSS. */
export function savNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    if (!/^[A-Za-z][A-Za-z0-9_.]{0,63}$/.test(name))
      throw new RangeError(`savNames: "${name}" is no name of a variable`);
    let free = RESERVED.has(name.toLowerCase()) ? `${name}_1` : name;
    for (let k = 2; taken.has(free.toLowerCase()); k++) free = `${name.slice(0, 60)}_${k}`;
    taken.add(free.toLowerCase());
    return free;
  });
}
