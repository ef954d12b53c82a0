/** The analysis of a wave as a script for R, beside the exported answers. */
import {
  isScale,
  pointsOf,
  type Questionnaire,
  type WeightingPlan,
} from '@city-of-cities/questionnaire';
import { analysisScript } from '@city-of-cities/survey-files';
import { scriptWeights } from './weight-columns.ts';

const dontKnowCode = 98;

/** SU17: the same estimates as `analyse` computes for one wave, column by column of the export. */
export function waveScript(wave: {
  readonly id: string;
  readonly title: readonly string[];
  readonly questionnaire: Questionnaire;
  readonly weighting: WeightingPlan | null;
}): string {
  const { questionnaire } = wave;
  const scales = questionnaire.items.filter(isScale);
  const about = (region: string) =>
    scales.flatMap((item) => (item.about?.region === region ? [item] : []));
  const [own, ...competitors] = questionnaire.regions;
  const ownItems = own === undefined ? [] : about(own.id);
  const { market } = questionnaire.quotaItems;
  return analysisScript({
    title: wave.title,
    dataFile: `answers-${wave.id}.csv`,
    resultFile: `figures-${wave.id}.csv`,
    items: scales.map((item) => ({
      name: item.id,
      lo: 1,
      hi: pointsOf(item),
      dk: [dontKnowCode],
    })),
    design: {
      strata: market === null ? [] : [market],
      lonely: 'adjust',
      ...scriptWeights(wave.weighting),
    },
    tables: [
      {
        name: 'means',
        box: 'mean',
        items: questionnaire.regions.flatMap(({ id }) => about(id).map((item) => item.id)),
      },
      { name: 'topTwo', box: 'top2', items: ownItems.map(({ id }) => id) },
    ],
    comparisons: competitors.map(({ id: competitor }) => ({
      name: `against_${competitor}`,
      box: 'mean',
      pairs: ownItems.flatMap((item) => {
        const other = about(competitor).find(
          (candidate) => candidate.about?.attribute === item.about?.attribute,
        );
        return other === undefined ? [] : [[item.id, other.id] as const];
      }),
    })),
  });
}
