import { levelOf } from './about.ts';
import type { About } from './about.ts';
import { chartOf } from './chart.ts';
import type { Chart, ChartOptions, Desk, Plan, Refused } from './chart.ts';
import { recordOf } from './csv.ts';
import { toCell } from './estimate.ts';
import type { Cell, Estimate } from './estimate.ts';
import type { Key } from './keys.ts';
import { band, mark } from './marks.ts';
import type { Mark } from './marks.ts';
import { cellN, cellNotes, cellText, probability, shortCellText } from './cell-text.ts';
import type { Phrases } from './phrases.ts';
import { drawRows } from './row-plot.ts';
import { niceTicks, tickDigits } from './scale.ts';
import { fill } from './texts.ts';

/** Paired differences to a competitor, one per attribute, with p adjusted over all of them. */
export interface StrengthsWeaknesses {
  readonly about: About;
  readonly region: string;
  readonly competitor: string;
  /** Level of the tests, 0.05 unless stated. */
  readonly alpha?: number | undefined;
  readonly rows: readonly (Estimate & {
    readonly label: string;
    readonly pHolm: number | null;
  })[];
}

type Judgement = 'strength' | 'weakness' | 'noEvidence';

interface Row {
  readonly label: string;
  readonly cell: Cell;
  readonly pHolm: number | null;
  readonly judgement: Judgement;
}

const MOST_ROWS = 40;
// Scale points; smaller differences are not blown up.
const LEAST_REACH = 0.1;
const MARKS: Readonly<Record<Judgement, Omit<Mark, 'r'>>> = {
  strength: { shape: 'dot', series: 's-a' },
  weakness: { shape: 'diamond', series: 's-d' },
  noEvidence: { shape: 'ring', series: 's-c' },
};

/**
 * CH16: sorted by difference; only differences that hold after correction are marked, the others
 * are "no difference shown", never "equal".
 */
export function strengthsWeaknessesChart(
  input: StrengthsWeaknesses,
  options: ChartOptions,
): Chart | Refused {
  return chartOf(input.about, options, (desk) => read(input, desk));
}

function read(input: StrengthsWeaknesses, desk: Desk): () => Plan {
  const { inspect, minimumN } = desk;
  const alpha = input.alpha ?? 0.05;
  inspect.number('alpha', alpha, [0, 0.5]);
  inspect.text('region', input.region);
  inspect.text('competitor', input.competitor);
  inspect.length('rows', input.rows.length, MOST_ROWS);
  const rows = input.rows.map((row, i): Row => {
    inspect.text(`rows[${i}].label`, row.label);
    inspect.cell(`rows[${i}]`, row);
    const cell = toCell(row, minimumN);
    const pHolm = cell.kind === 'shown' ? row.pHolm : null;
    if (pHolm !== null) inspect.number(`rows[${i}].pHolm`, pHolm, [0, 1]);
    return { label: row.label, cell, pHolm, judgement: judge(cell, pHolm, alpha) };
  });
  return () => plan(input, sorted(rows), alpha, desk);
}

function judge(cell: Cell, pHolm: number | null, alpha: number): Judgement {
  if (cell.kind !== 'shown' || pHolm === null || pHolm >= alpha) return 'noEvidence';
  return cell.est > 0 ? 'strength' : 'weakness';
}

/** Rows without a value last, in the order given. */
function sorted(rows: readonly Row[]): readonly Row[] {
  const rank = ({ cell }: Row): number => (cell.kind === 'shown' ? cell.est : -Infinity);
  return rows.toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)));
}

function plan(input: StrengthsWeaknesses, rows: readonly Row[], alpha: number, desk: Desk): Plan {
  const { phrases, minimumN } = desk;
  const { texts } = phrases;
  const { region, competitor } = input;
  const level = levelOf(input.about);
  const signed = (value: number): string => phrases.signed(value, 2);
  const difference = fill(texts.difference, { competitor });
  return {
    keys: keysOf(level, phrases),
    draw: (format, top) => draw(rows, phrases, format, top),
    description: fill(texts.strengthsDescription, { region, competitor }),
    head: [
      texts.item,
      fill(texts.seriesWithInterval, { series: difference, level }),
      texts.adjustedP,
      'n',
      texts.judgement,
    ],
    rows: rows.map(({ label, cell, pHolm, judgement }) => [
      label,
      cellText(cell, signed, texts),
      pHolm === null ? texts.noValue : probability(pHolm, phrases),
      cellN(cell, phrases),
      cell.kind === 'shown' ? texts[judgement] : texts.noValue,
    ]),
    records: rows.flatMap(({ label: item, cell, pHolm, judgement }) => {
      const record = recordOf(cell, texts.belowMinimum);
      const verdict = cell.kind === 'shown' ? { remark: texts[judgement] } : {};
      return [
        { item, series: competitor, measure: difference, ...record, ...verdict },
        ...(pHolm === null
          ? []
          : [{ item, series: competitor, measure: texts.adjustedP, value: pHolm }]),
      ];
    }),
    sentence: sentenceOf(rows, competitor, phrases),
    notes: [
      `${fill(texts.comparedWith, { region, competitor })}.`,
      fill(texts.adjustedNote, {
        count: String(input.rows.filter(({ pHolm }) => pHolm !== null).length),
        alpha: phrases.exact(alpha),
      }),
      ...cellNotes(
        rows.map(({ cell }) => cell),
        minimumN,
        texts,
      ),
    ],
  };
}

function keysOf(level: string, { texts }: Phrases): readonly Key[] {
  const judgements = ['strength', 'weakness', 'noEvidence'] as const;
  return [
    ...judgements.map((judgement) => ({ label: texts[judgement], mark: MARKS[judgement] })),
    { label: fill(texts.interval, { level }), hasBand: true },
  ];
}

function draw(
  rows: readonly Row[],
  phrases: Phrases,
  format: Parameters<typeof drawRows>[1],
  top: number,
): ReturnType<typeof drawRows> {
  const ends = rows.flatMap(({ cell }) =>
    cell.kind === 'shown' ? [cell.est, ...(cell.interval ?? [])].map(Math.abs) : [],
  );
  const reach = Math.max(...ends, LEAST_REACH);
  const half = niceTicks([0, reach], format.name === 'full' ? 4 : 2);
  const ticks = [
    ...half
      .slice(1)
      .map((value) => -value)
      .toReversed(),
    ...half,
  ];
  const digits = tickDigits(ticks);
  return drawRows(
    {
      domain: [ticks[0]!, ticks.at(-1)!],
      ticks: ticks.map((value) => ({ value, label: phrases.signed(value, digits) })),
      axisAt: 0,
      rows: rows.map(({ label, cell, judgement }) => ({
        left: label,
        value: shortCellText(cell, (value) => phrases.signed(value, 2), phrases.texts),
        aside:
          cell.kind === 'shown'
            ? [fill(phrases.texts.respondents, { n: phrases.decimal(cell.n, 0) })]
            : [],
        draw: (x, y) => {
          if (cell.kind !== 'shown') return '';
          const look = { ...MARKS[judgement], r: format.markSize, isFaint: cell.base === 'low' };
          const [lo, hi] = cell.interval ?? [cell.est, cell.est];
          const place = { at: y, thickness: 2 * format.markSize + 4 };
          return (
            (hi > lo ? band(look.series, 'across', [x(lo), x(hi)], place) : '') +
            mark(look, x(cell.est), y)
          );
        },
      })),
    },
    format,
    top,
  );
}

function sentenceOf(rows: readonly Row[], competitor: string, phrases: Phrases): string {
  const { texts } = phrases;
  const named = (judgement: Judgement): readonly string[] =>
    rows
      .filter((row) => row.judgement === judgement && row.cell.kind === 'shown')
      .map(({ label }) => label);
  const parts: readonly (readonly [Judgement, string])[] = [
    ['strength', texts.strengthsSentence],
    ['weakness', texts.weaknessesSentence],
    ['noEvidence', texts.noEvidenceSentence],
  ];
  return parts
    .flatMap(([judgement, template]) => {
      // The greatest first, on either side.
      const items = judgement === 'weakness' ? named(judgement).toReversed() : named(judgement);
      return items.length === 0 ? [] : [fill(template, { competitor, items: phrases.list(items) })];
    })
    .join(' ');
}
