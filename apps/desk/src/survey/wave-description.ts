/** One wave by itself: means, top two, comparisons, importance, markets. */
import {
  comparePaired,
  importancePerformance,
  isRefusal,
  type ItemColumn,
  profile,
  type Refusal,
  type SurveyDesign,
} from '@city-of-cities/perception';
import type { PerceptionResults, PublicEstimate } from '@city-of-cities/publication';
import { type Answers, isScale, pointsOf } from '@city-of-cities/questionnaire';
import { markets } from '@city-of-cities/region';
import {
  type AnalysedWave,
  type AnalysisRequest,
  type AskedBattery,
  shownRegions,
} from './analysis-request.ts';
import { codeColumn, scaleColumn } from './answer-columns.ts';
import { describeMap } from './region-map.ts';
import { designOf } from './wave-design.ts';
import { hidden, notesAlone, notesWithTotals, publicEstimate } from './public-cells.ts';

export function describeWave(
  wave: AnalysedWave,
  { questionnaire, overall, minimum = 10 }: AnalysisRequest,
  { attributes: batteryAttributes, points }: AskedBattery,
) {
  const { answers } = wave;
  const marketItem = questionnaire.quotaItems.market;
  const design = designOf([wave], marketItem);
  if (isRefusal(design)) return design;
  const regions = shownRegions(questionnaire).map(({ id }) => id);
  const columns = regions.map((region) =>
    batteryAttributes.map((attribute) => scaleColumn(answers, `${region}_${attribute}`, points)),
  );
  const own = columns[0] ?? [];

  const means = profile({ design, items: columns.flat() });
  const tops = profile({ design, items: own, box: 'top2' });
  if (isRefusal(means)) return means;
  if (isRefusal(tops)) return tops;
  const unsure = profile({ design, items: own, box: 'dk' });
  if (isRefusal(unsure)) return unsure;
  const byAttribute = batteryAttributes.map((_, i) =>
    regions.flatMap((_region, r) => means[r * batteryAttributes.length + i] ?? []),
  );
  const notes = notesAlone(
    byAttribute.map((row) => row.map(({ n }) => n)),
    minimum,
  );
  if (isRefusal(notes)) return notes;
  const note = (i: number, r: number) => notes[i]?.[r] ?? 'suppressed';

  const comparisons = regions.slice(1).map((competitor, c) => {
    const rows = comparePaired({
      design,
      pairs: own.flatMap((column, i) => {
        const other = columns[c + 1]?.[i];
        return other === undefined ? [] : [[column, other] as const];
      }),
    });
    return { competitor, rows };
  });
  const compared: PerceptionResults['comparisons'] = [];
  for (const { competitor, rows } of comparisons) {
    if (isRefusal(rows)) return rows;
    const rowNotes = notesAlone(
      rows.map(({ n }) => [n]),
      minimum,
    );
    if (isRefusal(rowNotes)) return rowNotes;
    const r = regions.indexOf(competitor);
    const pairNote = (i: number) =>
      [note(i, 0), note(i, r)].includes('suppressed')
        ? 'suppressed'
        : (rowNotes[i]?.[0] ?? 'suppressed');
    compared.push({
      competitor,
      rows: rows.map((row, i) => ({
        attribute: batteryAttributes[i] ?? '',
        estimate: publicEstimate(row, pairNote(i)),
        pHolm: pairNote(i) === 'suppressed' ? null : row.pHolm,
      })),
    });
  }

  const market = describeMarkets(
    answers,
    design,
    marketItem,
    own,
    byAttribute.map((row) => row[0]?.n ?? 0),
    minimum,
  );
  if (isRefusal(market)) return market;
  const rating = questionnaire.items.find(({ id }) => id === overall);
  const importance =
    rating === undefined || !isScale(rating)
      ? null
      : importancePerformance({
          items: own,
          overall: scaleColumn(answers, rating.id, pointsOf(rating)),
          weights: design.weights,
        });
  return {
    weights: design.weights,
    regions,
    means: byAttribute.map((row, i) =>
      row.map((figures, r) => publicEstimate(figures, note(i, r))),
    ),
    topTwo: tops.map((row, i) => publicEstimate(row, note(i, 0))),
    // PE2: over valid answers and don't knows.
    dontKnow: unsure.map(({ est }, i) => (note(i, 0) === 'suppressed' ? null : est)),
    map: describeMap(
      {
        regions,
        attributes: batteryAttributes,
        columns,
        n: byAttribute.map((row) => row.map(({ n }) => n)),
        weights: design.weights,
      },
      note,
    ),
    // Importance that cannot be derived costs its chart and nothing else.
    importance:
      importance === null || isRefusal(importance)
        ? null
        : {
            values: importance.importance.map((value, i) =>
              note(i, 0) === 'suppressed' || value === null || Number.isNaN(value) ? null : value,
            ),
            r2: importance.r2 ?? null,
          },
    comparisons: compared,
    markets: market,
  };
}

function describeMarkets(
  answers: readonly Answers[],
  design: SurveyDesign,
  marketItem: string | null,
  own: readonly ItemColumn[],
  totals: readonly number[],
  minimum: number,
): readonly { readonly id: string; readonly means: readonly PublicEstimate[] }[] | Refusal {
  if (marketItem === null) return [];
  const column = codeColumn(answers, marketItem);
  const levels = markets.map(({ id }) => id).filter((id) => column.labels.includes(id));
  if (levels.length < 2) return [];
  const rows = profile({ design, items: own, by: { column, levels } });
  if (isRefusal(rows)) return rows;
  const cells = own.map((_, i) => rows.slice(i * levels.length, (i + 1) * levels.length));
  const notes = notesWithTotals(
    cells.map((row) => row.map(({ n }) => n)),
    totals,
    minimum,
  );
  if (isRefusal(notes)) return notes;
  return levels.map((id, m) => ({
    id,
    means: cells.map((row, i) => {
      const figures = row[m];
      return figures === undefined
        ? hidden
        : publicEstimate(figures, notes[i]?.[m] ?? 'suppressed');
    }),
  }));
}
