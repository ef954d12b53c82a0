/** Results of an image analysis that satisfy the contract. */
import {
  type PerceptionResults,
  perceptionResultsSchema,
  type PublicEstimate,
} from '@city-of-cities/publication';
import { attributes } from '@city-of-cities/region';

export const suppressed: PublicEstimate = {
  n: 0,
  est: null,
  lo: null,
  hi: null,
  note: 'suppressed',
};

export function estimate(est: number, half = 0.1): PublicEstimate {
  return { n: 640, est, lo: est - half, hi: est + half, note: 'shown' };
}

export function someResults(changes: Partial<PerceptionResults> = {}): PerceptionResults {
  const pole = (text: string) => ({ de: `nicht ${text}`, en: `not ${text}`, zh: `不${text}` });
  const means = (est: number) =>
    Object.fromEntries(attributes.map(({ id }, i) => [id, estimate(est + i / 10)]));
  return perceptionResultsSchema.parse({
    kind: 'imageAnalysis',
    study: 'image',
    title: { de: 'Das Bild der Ruhr', en: 'The image of the Ruhr', zh: '鲁尔形象' },
    client: 'Regionalverband Ruhr',
    population: { de: 'Führungskräfte', en: 'Managers', zh: '管理者' },
    isSample: true,
    scale: { min: 1, max: 7 },
    regions: [
      { id: 'ruhr', name: { de: 'Ruhr', en: 'Ruhr', zh: '鲁尔' }, role: 'target' },
      { id: 'hamburg', name: { de: 'Hamburg', en: 'Hamburg', zh: '汉堡' }, role: 'competitor' },
    ],
    wave: {
      id: 'w2019',
      from: '2019-06-03',
      to: '2019-06-28',
      n: 700,
      weighting: null,
      planHash: 'ab'.repeat(32),
    },
    attributes: attributes.map(({ id, name, standing }, i) => ({
      id,
      left: pole(name.en),
      right: name,
      isFocus: standing === 'gap',
      goal: standing === 'gap' ? { value: 4.5, by: '2019-12-31' } : null,
      means: { ruhr: estimate(3 + i / 4), hamburg: estimate(4) },
      topTwo: { ...estimate(0.3, 0.03) },
      dontKnowShare: 0.05,
      importance: i / 10,
    })),
    importanceR2: 0.4,
    comparisons: [
      {
        competitor: 'hamburg',
        rows: attributes.map(({ id }) => ({
          attribute: id,
          estimate: estimate(-0.4),
          pHolm: 0.01,
        })),
      },
    ],
    series: [
      { wave: 'w2017', date: '2017-05-08', isComparable: true, means: means(3) },
      { wave: 'w2019', date: '2019-06-03', isComparable: true, means: means(3.4) },
    ],
    changes: {
      smallestChangePoints: 0.3,
      rows: attributes.map(({ id }) => ({
        attribute: id,
        diff: 0.4,
        lo: 0.25,
        hi: 0.55,
        pHolm: 0.001,
      })),
    },
    markets: [
      { id: 'germany', name: { de: 'D', en: 'D', zh: 'D' }, means: means(3) },
      {
        id: 'china',
        name: { de: 'C', en: 'C', zh: 'C' },
        means: Object.fromEntries(attributes.map(({ id }) => [id, suppressed])),
      },
    ],
    ...changes,
  });
}
