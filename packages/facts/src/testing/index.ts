import type { Fact } from '../fact.ts';

/** A complete fact; name only what the test is about. */
export function aFact(changes: Partial<Fact> = {}): Fact {
  return {
    key: 'population',
    unit: 'inhabitants',
    definition: 'residents with main address',
    perimeter: '53 municipalities, borders of 2019',
    values: [{ value: 5_112_050, date: '2019-12-31' }],
    source: { title: 'Municipal register', address: 'https://statistics.example/register' },
    confidence: 'high',
    hedge: 'done',
    ...changes,
  };
}
