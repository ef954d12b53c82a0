/**
 * From the answers of the waves of a study to the results that are published. Deterministic: the same answers give
 * the same results, so a published figure can be had again from an export.
 */
import { isRefusal, type Refusal } from '@city-of-cities/perception';
import type { PerceptionResults } from '@city-of-cities/publication';
import { isScale, pointsOf } from '@city-of-cities/questionnaire';
import { attributes, type LocalText, markets } from '@city-of-cities/region';
import { type AnalysisRequest, shownRegions } from './analysis-request.ts';
import { hidden } from './public-cells.ts';
import { describeChange, describeSeries } from './wave-change.ts';
import { describeWave } from './wave-description.ts';
import { weightingNote } from './weighting-note.ts';

export type { AnalysedWave, AnalysisRequest } from './analysis-request.ts';

/** The results, or why there are none. Throws when the questionnaire has no battery about its own region. */
export function analyse(request: AnalysisRequest): PerceptionResults | Refusal {
  const { questionnaire, waves } = request;
  const latest = waves.at(-1);
  const target = questionnaire.regions.find(({ role }) => role === 'target');
  if (latest === undefined || target === undefined)
    throw new Error('An analysis needs a wave and a region of its own.');
  const battery = questionnaire.items.flatMap((item) =>
    isScale(item) && item.about?.region === target.id
      ? [{ item, attribute: item.about.attribute }]
      : [],
  );
  const [first] = battery;
  if (first === undefined) throw new Error(`No item is about "${target.id}".`);
  const points = pointsOf(first.item);
  const asked = {
    region: target.id,
    points,
    attributes: battery.map(({ attribute }) => attribute),
  };
  const described = describeWave(latest, request, asked);
  if (isRefusal(described)) return described;
  const series = describeSeries(request, asked);
  if (isRefusal(series)) return series;
  const changes = describeChange(request, asked);
  if (isRefusal(changes)) return changes;

  return {
    kind: 'imageAnalysis',
    study: request.study.id,
    title: request.study.title,
    client: request.study.client,
    population: request.study.population,
    isSample: request.isSample,
    scale: { min: 1, max: points },
    regions: shownRegions(questionnaire).map(({ id, name, role }) => ({
      id,
      role,
      name: localText(name),
    })),
    wave: {
      id: latest.id,
      from: latest.from,
      to: latest.to,
      n: latest.answers.length,
      weighting: weightingNote(latest.weighting ?? null, described.weights),
      planHash: latest.planHash,
    },
    attributes: battery.map(({ item, attribute }, i) => ({
      id: attribute,
      left: localText(item.low),
      right: localText(item.high),
      isFocus: attributes.some(({ id, standing }) => id === attribute && standing === 'gap'),
      goal: goalOf(request, attribute),
      means: Object.fromEntries(
        described.regions.map((region, r) => [region, described.means[i]?.[r] ?? hidden]),
      ),
      topTwo: described.topTwo[i] ?? hidden,
      dontKnowShare: described.dontKnow[i] ?? null,
      importance: described.importance?.values[i] ?? null,
    })),
    importanceR2: described.importance?.r2 ?? null,
    map: described.map,
    comparisons: described.comparisons,
    series,
    changes,
    markets: described.markets.map(({ id, means }) => ({
      id,
      name: markets.find((market) => market.id === id)?.name ?? { de: id, en: id, zh: id },
      means: Object.fromEntries(battery.map(({ attribute }, i) => [attribute, means[i] ?? hidden])),
    })),
  };
}

function localText(texts: Readonly<Record<string, string>>): LocalText {
  const any = Object.values(texts)[0] ?? '';
  return { de: texts.de ?? any, en: texts.en ?? any, zh: texts.zh ?? any };
}

function goalOf({ goals }: AnalysisRequest, attribute: string) {
  const goal = goals.find((candidate) => candidate.attribute === attribute);
  return goal === undefined ? null : { value: goal.value, by: goal.by };
}
