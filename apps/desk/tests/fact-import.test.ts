/** The register as CSV: line by line, all or nothing, and only by the campaign. */
import { facts as builtIn, toCityId } from '@city-of-cities/region';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadFacts } from '../src/facts/built-in-facts.ts';
import { aDraft, call, publishIn, signIn, startTestDesk, type TestDesk, text } from './testing.ts';

let desk: TestDesk;
let office: string;
beforeAll(async () => {
  desk = await startTestDesk();
  office = (await signIn(desk.payload, 'office')).token;
  await loadFacts(desk.payload);
});
afterAll(() => desk.stop());

const HEADER = 'key,value,unit,year,source_title,source_url,confidence,claim_de';
const line = (key: string, value: number | string, year: string, source = 'Jahrbuch') =>
  `${key},${value},Stück,${year},${source},https://jahrbuch.example,high,Es sind {value}.`;
const file = (...lines: readonly string[]) => [HEADER, ...lines].join('\n');

interface Report {
  readonly seen: string;
  readonly isImportable: boolean;
  readonly needsReason: boolean;
  readonly lines: readonly { line: number; key: string; outcome: string }[];
  readonly findings: readonly { line: number; rule: string; reason: string }[];
}

async function dryRun(csv: string): Promise<Report> {
  const { body, status } = await call('POST', '/facts/import/dry-run', {
    token: office,
    body: { csv },
  });
  expect(status, JSON.stringify(body)).toBe(200);
  return body as unknown as Report;
}

async function apply(csv: string, more: Record<string, unknown> = {}) {
  const { seen } = await dryRun(csv);
  return call('POST', '/facts/import', { token: office, body: { csv, seen, ...more } });
}

async function valuesOf(key: string): Promise<readonly (number | null)[] | null> {
  const { docs } = await desk.payload.find({
    collection: 'facts',
    where: { key: { equals: key } },
    depth: 0,
  });
  return docs[0]?.values.map(({ value }) => value) ?? null;
}

test('[DE110] a dry run says line by line what would happen, and changes nothing', async () => {
  expect((await apply(file(line('schienen', 100, '2018')))).status).toBe(200);
  const csv = file(
    line('schienen', 100, '2018'),
    line('weichen', 40, '2018'),
    line('Falsch', 1, '2018'),
    'kurz,1',
    line('lampen', 'viele', '2018'),
    line('tore', 3, '2018', ''),
  );

  const report = await dryRun(csv);

  expect(report.lines).toEqual([
    { line: 2, key: 'schienen', outcome: 'unchanged' },
    { line: 3, key: 'weichen', outcome: 'added' },
    { line: 4, key: 'Falsch', outcome: 'refused' },
    { line: 6, key: 'lampen', outcome: 'refused' },
    { line: 7, key: 'tore', outcome: 'refused' },
  ]);
  expect(report.findings.map((one) => `${one.line} ${one.rule}`)).toEqual([
    '5 FA70',
    '4 FA71',
    '6 FA72',
    '7 FA74',
  ]);
  expect(report.isImportable).toBe(false);
  expect((await apply(csv)).status).toBe(422);
  expect(await valuesOf('weichen')).toBeNull();
});

test('[DE111] an import is applied whole, or not at all when the desk refuses one of its facts', async () => {
  await apply(file(line('kraene', 10, '2018')));
  const id = await aDraft(desk.payload, { body: text('Es sind {{fact:kraene}}.'), slug: 'kraene' });
  await publishIn(desk.payload, id, 'de');
  const uncertain = line('kraene', 10, '2018').replace(',high,', ',low,');

  const refused = await apply(file(line('masten', 5, '2018'), uncertain));

  expect(refused.status).toBe(422);
  const { findings } = refused.body as unknown as Report;
  expect(findings).toMatchObject([{ line: 3 }, { line: 3 }]);
  expect(JSON.stringify(findings)).toContain('FA5');
  expect(await valuesOf('masten')).toBeNull();

  const applied = await apply(file(line('masten', 5, '2018'), line('kraene', 10.5, '2019')));
  expect(applied.body).toEqual({ added: 1, changed: 1 });
  expect(await valuesOf('kraene')).toEqual([10, 10.5]);
  const [row] = (await desk.visible('story', 'de')).filter((one) => one.id === String(id));
  expect(JSON.stringify(row!.document['body'])).toContain('10,5');
});

test('[DE112] what is imported is what was seen; a striking value needs a reason', async () => {
  await apply(file(line('gleise', 100, '2018')));
  const csv = file(line('gleise', 100_000, '2019'));
  const { needsReason } = await dryRun(csv);
  // A slip of scale blocks in the file: nobody confirms a whole file at once.
  expect(needsReason).toBe(false);
  expect((await apply(csv, { reason: 'Stimmt' })).status).toBe(422);

  const jump = file(line('gleise', 180, '2019'));
  const seen = (await dryRun(jump)).seen;
  expect((await apply(jump)).status).toBe(422);
  await apply(file(line('gleise', 101, '2018')));
  const late = await call('POST', '/facts/import', {
    token: office,
    body: { csv: jump, seen, reason: 'Neue Strecke' },
  });
  expect(late.status).toBe(409);
  expect((await apply(jump, { reason: 'Neue Strecke' })).status).toBe(200);
  expect(await valuesOf('gleise')).toEqual([101, 180]);
});

test('[DE113] the register goes out as CSV and comes back in without a change', async () => {
  const { body, status } = await call('GET', '/facts/export.csv', { token: office });
  expect(status).toBe(200);
  const csv = (body as unknown as { text: string }).text;
  const report = await dryRun(csv);
  expect(report.lines.length).toBeGreaterThanOrEqual(builtIn.length);
  expect(report.lines.filter(({ outcome }) => outcome !== 'unchanged')).toEqual([]);
  expect(csv).toContain('WS 2016/17');
});

test('[DE114] only the campaign imports; who writes content may take the register out', async () => {
  const editor = (await signIn(desk.payload, 'cityEditor', toCityId('05911000'))).token;
  const reader = (await signIn(desk.payload, 'reader')).token;
  const csv = file(line('fremd', 1, '2018'));
  for (const token of [editor, reader, undefined]) {
    const as = token === undefined ? {} : { token };
    for (const path of ['/facts/import', '/facts/import/dry-run'])
      expect((await call('POST', path, { ...as, body: { csv, seen: '' } })).status).toBe(403);
  }
  expect((await call('GET', '/facts/export.csv', { token: editor })).status).toBe(200);
  expect((await call('GET', '/facts/export.csv', { token: reader })).status).toBe(403);
  expect((await call('GET', '/facts/export.csv')).status).toBe(403);
  expect(await valuesOf('fremd')).toBeNull();
});
