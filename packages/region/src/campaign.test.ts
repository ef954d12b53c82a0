import { expect, test } from 'vitest';
import { attributes, audiences, campaign, cityBySlug, languageIds, languages } from './index.ts';
import { markets, references } from './index.ts';

const statements = [...Object.values(campaign), ...campaign.perception2016.results];

test('[RE10] every statement is complete and cites known pages', () => {
  expect(statements).toHaveLength(14);
  for (const { statement, references: cited } of statements) {
    for (const language of languageIds) expect(statement[language].trim()).not.toBe('');
    expect(cited.length).toBeGreaterThan(0);
    for (const key of cited) expect(references[key].title).not.toBe('');
  }
});

test('[RE10] no stored page goes uncited', () => {
  const cited = new Set(statements.flatMap((entry) => entry.references));
  expect([...cited].toSorted()).toEqual(Object.keys(references).toSorted());
});

test('[RE10] the history agrees with the lists of the region', () => {
  expect(campaign.audiences.audiences).toEqual(audiences.map((audience) => audience.id));
  expect(campaign.markets.markets).toEqual(markets.map((market) => market.id));
  expect(languages[0]?.liveFrom.startsWith(campaign.firstShowing.date)).toBe(true);
  expect(cityBySlug(campaign.firstShowing.city)).toBeDefined();
  const standing = (wanted: string) =>
    attributes.filter((attribute) => attribute.standing === wanted).map(({ id }) => id);
  expect(campaign.perception2016.strengths).toEqual(standing('strength'));
  expect(campaign.perception2016.gaps).toEqual(standing('gap'));
});

test('[RE10] the budget is ten million euros in cents', () => {
  expect(campaign.budget.amountCents).toBe(10_000_000 * 100);
});
