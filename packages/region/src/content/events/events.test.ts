import { expect, test } from 'vitest';
import { instantMilliseconds } from '../../instant.ts';
import {
  audiences,
  cityById,
  districts,
  isAttributeId,
  isCityId,
  languageIds,
  markets,
  topics,
} from '../../index.ts';
import { unitsIn } from '../testing/text.ts';
import { events } from './index.ts';

const samples = events.filter(({ isSample }) => isSample);

test('[RC2] keys are unique and say what is a sample', () => {
  expect(new Set(events.map(({ key }) => key)).size).toBe(events.length);
  for (const { key, isSample } of events) expect(key.startsWith('sample-'), key).toBe(isSample);
});

test('[RC13] instants are real, in order, and have the offset in force at the place', () => {
  const local = new Intl.DateTimeFormat('en', {
    timeZone: 'Europe/Berlin',
    timeZoneName: 'longOffset',
  });
  for (const { key, startsAt, endsAt, publishedAt } of events) {
    expect(instantMilliseconds(startsAt), key).toBeLessThan(instantMilliseconds(endsAt));
    expect(instantMilliseconds(publishedAt), key).toBeLessThan(instantMilliseconds(endsAt));
    for (const instant of [startsAt, endsAt, publishedAt]) {
      const parts = local.formatToParts(instantMilliseconds(instant));
      const offset = parts.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', '');
      expect(instant.slice(-6), key).toBe(offset);
    }
  }
});

test('[RC13] events come by time; the samples lie between March and December 2019', () => {
  const starts = events.map(({ startsAt }) => instantMilliseconds(startsAt));
  expect(starts).toEqual(starts.toSorted((one, other) => one - other));
  const months = samples.map(({ startsAt }) => startsAt.slice(0, 7));
  expect(months.at(0)).toBe('2019-03');
  expect(months.at(-1)).toBe('2019-12');
  expect(new Set(months).size).toBeGreaterThanOrEqual(8);
});

test('[RC13] only the day is given where the hour is not on record', () => {
  const wholeDays = events.filter(({ isAllDay }) => isAllDay);
  expect(wholeDays.map(({ key }) => key)).toEqual(['event-first-showing-2017']);
  for (const { startsAt, endsAt } of wholeDays) {
    expect([startsAt.slice(11, 19), endsAt.slice(11, 19)]).toEqual(['00:00:00', '00:00:00']);
  }
});

test('[RC13] no text is relative to the day it is read', () => {
  const words = {
    de: /(?<!\p{L})(?:heute|gestern|übermorgen|(?:nächste|kommende|vergangene)[rnsm]? (?:Woche|Monat|Jahr|Tag)\p{L}*|in Kürze|demnächst)(?!\p{L})/iu,
    en: /\b(?:today|tonight|tomorrow|yesterday|soon|(?:next|last|this) (?:week|month|year))\b/i,
    zh: /今天|明天|昨天|今晚|下周|上周|本周|下个?月|明年|去年|近日|即将/,
  } as const;
  for (const { key, title, teaser, body } of events)
    for (const language of languageIds)
      for (const text of [title, teaser, body])
        expect(text[language], key).not.toMatch(words[language]);
  expect('Nächste Woche').toMatch(words.de);
});

test('[RC13] one event is cancelled and says so first, in every language', () => {
  const cancelled = events.filter(({ status }) => status === 'cancelled');
  expect(cancelled).toHaveLength(1);
  expect(cancelled[0]?.body.de).toMatch(/^\*\*Diese Veranstaltung ist abgesagt\.\*\*/);
  expect(cancelled[0]?.body.en).toMatch(/^\*\*This event is cancelled\.\*\*/);
  expect(cancelled[0]?.body.zh).toMatch(/^\*\*本活动已取消。\*\*/);
});

test('[RC13] nobody can travel to an invented venue by mistake', () => {
  for (const { key, venue } of samples) {
    expect(venue.postalCode, key).toBe('00000');
    expect(venue.streetAddress?.de, key).toMatch(/^Beispielstraße \d+$/);
    expect(venue.name.de, key).toContain('Muster');
    expect(venue.name.en, key).toContain('Sample');
    expect(venue.name.zh, key).toContain('示例');
  }
});

test.each(languageIds)('[RC6] %s texts end with what they rest on', (language) => {
  const invented = {
    de: 'Veranstaltung, Ort und Personen sind erfunden.',
    en: 'Event, venue and people are invented.',
    zh: '活动、地点与人物均为虚构。',
  }[language];
  const source = { de: /^Quellen?: /, en: /^Sources?: /, zh: /^来源：/ }[language];
  for (const { key, body, isSample } of events) {
    const last = body[language].split('\n').at(-1) ?? '';
    if (isSample) expect(last, key).toBe(invented);
    else expect(last, key).toMatch(source);
  }
});

test.each(languageIds)('[RC8] %s texts keep their length', (language) => {
  const [least, most] = language === 'zh' ? [100, 240] : [65, 130];
  for (const { key, body } of events) {
    const length = unitsIn(body[language]);
    expect(length, key).toBeGreaterThanOrEqual(least);
    expect(length, key).toBeLessThanOrEqual(most);
  }
});

test('[RC10] the samples reach every audience, market, topic and district', () => {
  const reached = (values: readonly unknown[]) => new Set(values).size;
  expect(samples.length).toBeGreaterThanOrEqual(8);
  expect(reached(samples.flatMap((event) => event.audiences))).toBe(audiences.length);
  expect(reached(samples.flatMap((event) => event.markets))).toBe(markets.length);
  expect(reached(samples.flatMap((event) => event.topics))).toBe(topics.length);
  expect(reached(samples.map(({ cityId }) => cityById(cityId).district))).toBe(districts.length);
  expect(reached(samples.map(({ cityId }) => cityId))).toBe(samples.length);
  expect(events.every(({ cityId }) => isCityId(cityId))).toBe(true);
  expect(events.every(({ attribute }) => isAttributeId(attribute))).toBe(true);
});
