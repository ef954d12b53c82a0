import { expect, test } from 'vitest';
import { attributes, audiences, districts, languageIds, markets, topics } from './index.ts';
import { isAttributeId, isAudienceId, isDistrictId, isMarketId, isTopicId } from './index.ts';

const lists = [
  { list: 'attributes', rows: attributes, isId: isAttributeId, length: 8 },
  { list: 'audiences', rows: audiences, isId: isAudienceId, length: 4 },
  { list: 'districts', rows: districts, isId: isDistrictId, length: 5 },
  { list: 'markets', rows: markets, isId: isMarketId, length: 7 },
  { list: 'topics', rows: topics, isId: isTopicId, length: 9 },
];

test.each(lists)('[RE2] $list carry a name in every language', ({ rows, isId, length }) => {
  expect(rows).toHaveLength(length);
  expect(new Set(rows.map((row) => row.id)).size).toBe(length);
  for (const row of rows) {
    expect(isId(row.id)).toBe(true);
    expect(Object.keys(row.name)).toEqual(languageIds);
    for (const language of languageIds) expect(row.name[language].trim()).not.toBe('');
  }
  expect(isId('nowhere')).toBe(false);
  expect(isId(undefined)).toBe(false);
});

test('[RE7] audiences stand in the order of the campaign', () => {
  expect(audiences.map((audience) => audience.id)).toEqual([
    'investors',
    'entrepreneurs',
    'youngProfessionals',
    'students',
  ]);
});

test('[RE7] four attributes are strengths, four are gaps', () => {
  const gaps = attributes.filter((attribute) => attribute.standing === 'gap');
  expect(gaps.map((gap) => gap.id)).toEqual(['youthful', 'modern', 'dynamic', 'innovative']);
});
