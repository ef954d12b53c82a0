/** The public results page, from publication to chart. */
import { perceptionResultsKind, type PerceptionResults } from '@city-of-cities/publication';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { planHash, planText } from '@city-of-cities/questionnaire';
import { aWavePlan } from '@city-of-cities/questionnaire/testing';
import { someResults, suppressed } from './testing/analysis-results.ts';
import { eventually, type RunningTestSite, startTestSite } from './testing/running-site.ts';
import { sha256 } from './testing/survey-site.ts';

let site: RunningTestSite;
let desk: Client;
beforeAll(async () => {
  site = await startTestSite();
  desk = new Client({ connectionString: site.deskDatabaseUrl });
  await desk.connect();
});
afterAll(async () => {
  await desk.end();
  await site.stop();
});

async function publish(results: PerceptionResults, endsAt = new Date()): Promise<void> {
  for (const language of ['de', 'en', 'zh'])
    await desk.query(
      `select site.publish($1, $2, $3, null, 'Results', $4, $5, $6, '{}', $7, null, null, '')`,
      [
        perceptionResultsKind,
        results.study,
        language,
        JSON.stringify(results),
        [`${perceptionResultsKind}/${results.study}`],
        [`${perceptionResultsKind}.${language}`],
        endsAt,
      ],
    );
}

const paths = ['/de/imageanalyse', '/en/image-analysis', '/zh/xingxiang-fenxi'];

test('[AN1] before any wave the findings of 2016 stand there with their sources, as they were published', async () => {
  const { status, text } = await site.get('/de/imageanalyse');
  expect(status).toBe(200);
  expect(text).toContain('Noch ist keine Welle ausgewertet');
  expect(text).toContain('335 Führungskräfte');
  expect(text).toContain('52,5 %');
  expect(text).toContain('Quellen (');
  expect(text).not.toContain('<svg class="full"');
});

test('[AN2] published results appear in every language on the page that was kept before', async () => {
  for (const path of paths) await site.get(path);
  await publish(someResults());
  for (const path of paths)
    await eventually(async () => {
      const { text } = await site.get(path);
      expect(text.match(/<figure class="analysis-figure"/g)?.length, path).toBe(9);
    });
  const { text } = await site.get('/zh/xingxiang-fenxi');
  expect(text).toContain('lang="zh-Hans"');
  expect(text).toContain('示例数据');
  expect(text).toContain('两极剖面图');
  expect(text).not.toContain('NaN');
  expect(text.match(/<script/g)).toBeNull();
});

test('[AN3] invented respondents are called so on the page, on every chart and in every file', async () => {
  const { text } = await site.get('/en/image-analysis');
  const figures = text.split('<figure class="analysis-figure"').slice(1);
  for (const figure of figures) expect(figure.toLowerCase()).toContain('sample');
  const csv = await site.get('/en/image-analysis/csv/profile');
  expect(csv.headers.get('content-type'), csv.text).toContain('text/csv');
  expect(csv.text.toLowerCase()).toContain('sample');
  await publish(someResults({ isSample: false }));
  await eventually(async () => {
    expect((await site.get('/en/image-analysis')).text).not.toContain('respondents are invented');
  });
});

test('[AN4] a suppressed cell shows no number', async () => {
  const { text } = await site.get('/de/imageanalyse');
  const own = someResults().attributes.length;
  expect(text.match(/<td>\s*unter Mindestzahl\s*<\/td>/g)).toHaveLength(own);
  const { text: csv } = await site.get('/de/imageanalyse/csv/markets');
  const ofChina = csv.split('\r\n').filter((line) => line.includes(',China,'));
  expect(ofChina).toHaveLength(own);
  for (const line of ofChina) expect(line).toMatch(/,China,Mittelwert,,,,,unter Mindestzahl,/);
  expect(text).toMatch(/Prüfsumme des Plans: (?:ab){32}/);
});

test('[AN4] where nothing can be shown the page says so, without a number that is none', async () => {
  const empty = someResults();
  const none = Object.fromEntries(empty.attributes.map(({ id }) => [id, suppressed]));
  await publish({
    ...empty,
    client: 'Nobody answered',
    attributes: empty.attributes.map((attribute) => ({
      ...attribute,
      means: { ruhr: suppressed, hamburg: suppressed },
      topTwo: suppressed,
      dontKnowShare: null,
      importance: null,
    })),
    importanceR2: null,
    comparisons: [],
    series: empty.series.map((wave) => ({ ...wave, means: none })),
    changes: null,
    markets: empty.markets.map((market) => ({ ...market, means: none })),
  });
  for (const path of paths)
    await eventually(async () => {
      const { status, text } = await site.get(path);
      expect(status).toBe(200);
      expect(text).toContain('Nobody answered');
      expect(text).not.toMatch(/NaN|Infinity|undefined|\bnull\b/);
    });
});

test('[AN2] of two studies whose waves end on one day the one published last is shown, whichever that is', async () => {
  const oneDay = new Date();
  for (const study of ['zebra', 'adler', 'mitte', 'adler']) {
    await publish(someResults({ study, title: { de: study, en: study, zh: study } }), oneDay);
    await eventually(async () =>
      expect((await site.get('/de/imageanalyse')).text).toContain(study),
    );
  }
});

test('[AN5] unknown charts lead nowhere', async () => {
  expect(await site.status('/de/imageanalyse/csv/nothing')).toBe(404);
  expect(await site.status('/de/image-analysis')).toBe(404);
});

test('[AN6] the contents lead to every part, and a change of words breaks the series of its attribute', async () => {
  const results = someResults();
  const series = results.series.map((wave, i) => ({ ...wave, breaks: i === 1 ? ['modern'] : [] }));
  const changes = results.changes && {
    ...results.changes,
    rows: results.changes.rows.map((row) =>
      row.attribute === 'modern' ? { ...row, diff: null, lo: null, hi: null, pHolm: null } : row,
    ),
  };
  await publish(someResults({ series, changes, client: 'Broken series' }));
  await eventually(async () => {
    const { text } = await site.get('/de/imageanalyse');
    expect(text).toContain('Broken series');
    const targets = [...text.matchAll(/<a href="#(part-[a-z]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThanOrEqual(7);
    for (const id of targets) expect(text).toContain(`id="${id}"`);
    const figures = text.split('<figure class="analysis-figure"').slice(1);
    const broken = figures.filter((figure) => figure.includes('Wortlaut geändert'));
    expect(broken).toHaveLength(1);
    expect(broken[0]).toContain('Die Region gilt als modern');
  });
});

test('[SQ1] the built site shows a survey, takes its answers, and serves its style sheet', async () => {
  const plan = aWavePlan({
    wave: 'built',
    fieldFrom: new Date(Date.now() + 1_000).toISOString(),
    fieldUntil: '2099-02-01T00:00:00.000Z',
  });
  await desk.query('select survey.register_wave($1, $2)', [planText(plan), planHash(plan, sha256)]);
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  const start = await site.get('/zh/wenjuan/built');
  expect(start.status).toBe(200);
  const sheets = [...start.text.matchAll(/rel="stylesheet" href="([^"]+)"/g)].map(
    ([, href]) => href,
  );
  expect(sheets.length).toBeGreaterThan(1);
  for (const href of sheets) expect(await site.status(href ?? ''), href).toBe(200);
  const begun = await site.get('/zh/wenjuan/built', {
    method: 'POST',
    headers: { origin: site.origin },
    body: new URLSearchParams({ go: 'begin' }),
  });
  expect(begun.status).toBe(303);
  expect((await site.get(begun.headers.get('location') ?? '')).text).toContain('name="q.market"');
});
