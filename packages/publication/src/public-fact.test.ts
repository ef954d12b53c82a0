import { expect, test } from 'vitest';
import { listsOf } from './keys.ts';
import { publicFactSchema } from './public-fact.ts';
import { aStory } from './testing/documents.ts';

test('[PU19] a document is in the list of each fact it states, once however it is pinned', () => {
  const lists = listsOf(aStory({ facts: ['population', 'population@2019'] }));
  expect(lists.filter((list) => list.startsWith('uses.'))).toEqual(['uses.en.fact/population']);
});

test('[PU20] a figure without one place in its sentence, or of low confidence, is refused', () => {
  const fact = {
    kind: 'fact',
    language: 'de',
    key: 'population',
    topic: 'live',
    value: 5_112_050,
    unit: 'inhabitants',
    unitName: 'Menschen',
    year: '2019-12-31',
    definition: null,
    setAgainst: null,
    claim: 'Hier leben {value} Menschen.',
    sourceTitle: 'Register',
    sourceUrl: 'https://register.example',
    publisher: null,
    client: null,
    confidence: 'high',
    hedge: 'done',
    values: [{ value: 5_112_050, date: '2019-12-31', period: '2019-12-31' }],
    comparisons: [],
    corrections: [],
  };
  expect(publicFactSchema.safeParse(fact).success).toBe(true);
  for (const change of [
    { claim: 'Hier leben Menschen.' },
    { claim: '{value} und {value}' },
    { confidence: 'low' },
    { sourceTitle: ' ' },
    { unitName: '' },
  ])
    expect(publicFactSchema.safeParse({ ...fact, ...change }).success).toBe(false);
});
