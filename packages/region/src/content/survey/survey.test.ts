import { expect, test } from 'vitest';
import { attributes } from '../../attributes.ts';
import { languageIds } from '../../languages.ts';
import { furtherStudyWords } from './further-words.ts';
import { sampleWave, sampleWaves } from './sample-respondents.ts';
import { perceptionStudy } from './study.ts';

const request = {
  id: 'w',
  from: '2019-06-03',
  to: '2019-06-28',
  respondents: 400,
  seed: 5,
  hasMoved: false,
};

function meanOf(item: string, wave = sampleWave(request)): number {
  const points = wave.respondents
    .map((answers) => answers[item])
    .filter((a) => typeof a === 'number');
  return points.reduce((sum, point) => sum + point, 0) / points.length;
}

test('[RC17] every word of the study exists in every language', () => {
  const missing: string[] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('de' in value)
      for (const id of languageIds)
        if (!(value as Record<string, string>)[id]?.trim()) missing.push(`${path}.${id}`);
    for (const [name, inner] of Object.entries(value)) walk(inner, `${path}.${name}`);
  };
  walk(perceptionStudy, 'study');
  expect(missing).toEqual([]);
  expect(perceptionStudy.regions[0]?.role).toBe('target');
});

test('[RC18] invented respondents are the same for everybody, and other ones for another seed', () => {
  expect(sampleWave(request)).toEqual(sampleWave(request));
  expect(sampleWave({ ...request, seed: 6 })).not.toEqual(sampleWave(request));
});

test('[RC18] they answer on the scale and show the pattern of 2016: strengths above gaps', () => {
  const [earlier, later] = sampleWaves();
  for (const { id, standing } of attributes) {
    const mean = meanOf(`ruhr_${id}`, earlier);
    if (standing === 'strength') expect(mean, id).toBeGreaterThan(4.5);
    else expect(mean, id).toBeLessThan(4);
    if (standing === 'gap') expect(meanOf(`ruhr_${id}`, later), id).toBeGreaterThan(mean);
  }
  for (const answers of later.respondents)
    for (const answer of Object.values(answers))
      if (typeof answer === 'number') expect([1, 2, 3, 4, 5, 6, 7]).toContain(answer);
});

test('[RC19] further languages say every word of the study in their own', () => {
  const leaves = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : Object.values(value as object).flatMap(leaves);
  for (const [tag, words] of Object.entries(furtherStudyWords)) {
    expect(
      leaves(words).every((text) => text.trim() !== ''),
      tag,
    ).toBe(true);
    expect(Object.keys(words.ages), tag).toEqual(Object.keys(perceptionStudy.ages));
    expect(Object.keys(words.sexes), tag).toEqual(Object.keys(perceptionStudy.sexes));
    expect(Object.keys(words.regions), tag).toEqual(perceptionStudy.regions.map(({ id }) => id));
    // The question of a battery and a statement are fit for every region and attribute.
    expect(words.batteryQuestion, tag).toContain('{region}');
    expect(words.agreement.question, tag).toMatch(/\{region\}.*\{attribute\}/);
    const poles = Object.values(words.attributes).flatMap(({ name, opposite }) => [name, opposite]);
    expect(new Set(poles).size, tag).toBe(poles.length);
  }
});
