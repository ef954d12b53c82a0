/**
 * Invented respondents, to show what the results of a study look like before anybody was asked. They come from a
 * seed, so everybody sees the same, and wherever they are shown they must be called a sample.
 */
import { type AttributeId, attributes } from '../../attributes.ts';
import { audiences } from '../../audiences.ts';
import { markets } from '../../markets.ts';
import { perceptionStudy } from './study.ts';

export interface SampleWave {
  readonly id: string;
  /** Days in ISO 8601. */
  readonly from: string;
  readonly to: string;
  /** Answers by item as respondents give them: `ruhr_youthful`, `market`, …; "don't know" as an object. */
  readonly respondents: readonly Readonly<Record<string, number | string | { dontKnow: true }>>[];
}

/** Where the invented opinions lie on the scale from 1 to 7: the pattern of 2016, not its figures. */
const centres: Readonly<Record<string, Readonly<Record<AttributeId, number>>>> = {
  ruhr: {
    traditional: 5.6,
    authentic: 5.4,
    cosmopolitan: 5.1,
    reliable: 5.3,
    youthful: 3.3,
    modern: 3.5,
    dynamic: 3.4,
    innovative: 3.5,
  },
  hamburg: {
    traditional: 5,
    authentic: 4.8,
    cosmopolitan: 5.6,
    reliable: 5.1,
    youthful: 4.7,
    modern: 5,
    dynamic: 4.9,
    innovative: 4.7,
  },
  munich: {
    traditional: 5.3,
    authentic: 4.5,
    cosmopolitan: 4.9,
    reliable: 5.4,
    youthful: 4.4,
    modern: 5.1,
    dynamic: 4.9,
    innovative: 5.3,
  },
};

/** What moved between the two invented waves, in scale points. */
const moved: Partial<Record<AttributeId, number>> = {
  youthful: 0.25,
  modern: 0.3,
  dynamic: 0.45,
  innovative: 0.6,
};

/** Numbers from 0 up to 1 that follow from the seed alone (mulberry32, a public-domain generator by Tommy Ettinger). */
export function seededNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A wave of invented answers; the same for the same numbers. */
export function sampleWave(request: {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly respondents: number;
  readonly seed: number;
  readonly hasMoved: boolean;
}): SampleWave {
  const next = seededNumbers(request.seed);
  // Four uniform numbers are near enough to a bell: mean 0, standard deviation 1.
  const bell = (): number => (next() + next() + next() + next() - 2) * Math.sqrt(3);
  const point = (value: number): number => Math.min(Math.max(Math.round(value), 1), 7);
  const respondents = Array.from({ length: request.respondents }, (_, index) => {
    const answers: Record<string, number | string | { dontKnow: true }> = {
      market: markets[index % markets.length]?.id ?? 'germany',
      audience: audiences[Math.floor(index / markets.length) % audiences.length]?.id ?? 'students',
    };
    for (const { id: region } of perceptionStudy.regions) {
      const mood = bell() * 0.5;
      for (const { id } of attributes) {
        const shift = region === 'ruhr' && request.hasMoved ? (moved[id] ?? 0) : 0;
        const centre = (centres[region]?.[id] ?? 4) + shift;
        const value = point(centre + mood + bell() * 1.2);
        answers[`${region}_${id}`] = next() < 0.06 ? { dontKnow: true } : value;
      }
    }
    const own = ['innovative', 'dynamic', 'reliable'].map((id) => answers[`ruhr_${id}`]);
    const known = own.filter((answer) => typeof answer === 'number');
    const mean = known.reduce((sum, answer) => sum + answer, 0) / Math.max(known.length, 1);
    answers.attractive = point((known.length === 0 ? 4 : mean) + bell() * 0.8);
    return answers;
  });
  return { id: request.id, from: request.from, to: request.to, respondents };
}

/** Two invented waves of the built-in study, the earlier one first. */
export function sampleWaves(): readonly [SampleWave, SampleWave] {
  return [
    sampleWave({
      id: 'sample2017',
      from: '2017-05-08',
      to: '2017-06-02',
      respondents: 560,
      seed: 2017,
      hasMoved: false,
    }),
    sampleWave({
      id: 'sample2019',
      from: '2019-06-03',
      to: '2019-06-28',
      respondents: 700,
      seed: 2019,
      hasMoved: true,
    }),
  ];
}
