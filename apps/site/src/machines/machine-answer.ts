/** What stands beside a page for machines: the same address with `.json`, `.csv` or `.ics` behind it. */
import { addressOf } from '@city-of-cities/publication';
import { eventFilterName } from '../routing/event-filter.ts';
import { publicUrl } from '../public-url.ts';
import type { Reading } from '../reading/reading.ts';
import { type Route, routeOf } from '../routing/route.ts';
import { texts } from '../texts/texts.ts';
import { calendarOf } from './calendar.ts';
import { factCsv, factRecord, factsCsv } from './fact-data.ts';
import { notFound } from './not-found.ts';

const pattern = /^(\/.+)\.(json|csv|ics)$/;

/** `null` when the address is not one for machines. */
export async function machineAnswer(path: string, reading: Reading): Promise<Response | null> {
  const [, page, format] = pattern.exec(path) ?? [];
  if (page === undefined || format === undefined) return null;
  const route = routeOf(page);
  if (route.language === null || !(await reading.languages()).includes(route.language))
    return notFound();
  const answer =
    format === 'ics'
      ? await calendarFor(route, reading)
      : format === 'csv'
        ? await csvFor(route, reading)
        : await jsonFor(route, reading);
  return answer ?? notFound();
}

async function jsonFor(route: Route, reading: Reading): Promise<Response | null> {
  if (route.kind === 'document') {
    const document = await reading.document(route.of, route.language, route.slug);
    if (document === undefined) return null;
    const versions = await reading.versions(document.kind, document.id);
    const { kind } = document;
    return json({
      url: publicUrl(addressOf(document)),
      versions: versions.map((version) => ({
        language: version.language,
        url: publicUrl(addressOf({ kind, ...version })),
      })),
      document,
    });
  }
  if (route.kind === 'fact') {
    const fact = await reading.fact(route.language, route.slug);
    if (fact === undefined) return null;
    const uses = await reading.factUses(route.language, fact.key);
    const usedIn = uses.map((use) => ({
      title: use.title,
      url: publicUrl(addressOf({ ...use, language: route.language })),
    }));
    return json({ ...factRecord(fact, route.language), usedIn });
  }
  if (route.kind === 'facts') {
    const facts = await reading.facts(route.language);
    return json({ facts: facts.map((fact) => factRecord(fact, route.language)) });
  }
  return null;
}

async function csvFor(route: Route, reading: Reading): Promise<Response | null> {
  if (route.kind === 'facts')
    return csv(factsCsv(await reading.facts(route.language), route.language));
  if (route.kind !== 'fact') return null;
  const fact = await reading.fact(route.language, route.slug);
  return fact === undefined ? null : csv(factCsv(fact, route.language));
}

function csv(body: string): Response {
  return new Response(body, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}

async function calendarFor(route: Route, reading: Reading): Promise<Response | null> {
  const { language } = route;
  if (language === null) return null;
  const { title } = texts[language].events;
  const host = new URL(publicUrl('/')).host;
  if (route.kind === 'document') {
    if (route.of !== 'event') return null;
    const event = await reading.document('event', language, route.slug);
    return event === undefined
      ? null
      : calendar(calendarOf([event], { name: event.title, language, host }));
  }
  const isList = route.kind === 'list' && route.of === 'event';
  if (!isList && route.kind !== 'events') return null;
  const filter = route.kind === 'events' ? route.filter : null;
  const { upcoming, past } = await reading.filteredEvents(language, filter);
  const name = filter === null ? title : `${title}: ${eventFilterName(filter, language)}`;
  return calendar(calendarOf([...past.toReversed(), ...upcoming], { name, language, host }));
}

function json(value: object): Response {
  return new Response(JSON.stringify(value), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}

function calendar(body: string): Response {
  return new Response(body, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
}
