import { expect, test } from 'vitest';

import { bootstrap, domainsBy, replicateSums, scoreOf, surveyDesign } from '../index.ts';
import { replicateSumsInParallel } from '../../workers/index.ts';
import { aSample, granted } from './sample-builders.ts';

test('[PE24] three threads give the digits of one', async () => {
  const sample = aSample(300);
  const { rows, weights, market, audience, youthful } = sample;
  const calibration = {
    margins: [{ column: audience, targets: { investor: 0.3, student: 0.7 } }],
    total: 'n' as const,
  };
  const design = granted(surveyDesign({ rows, weights, strata: [market], calibration }));
  const replicates = granted(bootstrap(design, { seed: 53, replicates: 200 }));
  const domains = domainsBy(market);
  const request = { design, scores: [scoreOf(youthful)], domains, replicates };
  const whole = granted(replicateSums(request, 0, 200));
  const parallel = granted(await replicateSumsInParallel(request, { threads: 3 }));
  expect([...parallel]).toEqual([...whole]);
}, 30_000);
