/** Answers that were fielded elsewhere, through the REST API: looked at, tried, stored once. */
import { type Answers, codebookOf, exportRows } from '@city-of-cities/questionnaire';
import { toCityId } from '@city-of-cities/region';
import { sampleWaves } from '@city-of-cities/region/content';
import { exportCsvWithCodebook, exportSav } from '@city-of-cities/survey-files';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../src/access/roles.ts';
import { builtInPlan, builtInQuestionnaire } from '../src/survey/built-in-study.ts';
import { call, signIn, startTestDesk, type TestDesk } from './testing.ts';

let desk: TestDesk;
const tokens: Partial<Record<Role, string>> = {};
const roles = ['office', 'cityEditor', 'agency', 'partner', 'juror', 'reader'] as const;

beforeAll(async () => {
  desk = await startTestDesk();
  for (const role of roles) {
    const city = role === 'cityEditor' ? toCityId('05911000') : null;
    tokens[role] = (await signIn(desk.payload, role, city)).token;
  }
});
afterAll(() => desk.stop());

async function aWave(wave: string, year = 2017): Promise<number> {
  const plan = builtInPlan({
    wave,
    fieldFrom: `${year}-05-08T07:00:00.000Z`,
    fieldUntil: `${year}-06-02T22:00:00.000Z`,
  });
  const { status, body } = await call('POST', '/waves', {
    token: tokens.office!,
    body: { title: wave, wave, plan },
  });
  expect(status, JSON.stringify(body)).toBe(201);
  return (body as unknown as { doc: { id: number } }).doc.id;
}

interface Asked {
  readonly step: 'look' | 'try' | 'store';
  readonly format?: string;
  readonly mapping?: object | null;
  readonly contentKey?: string;
  readonly leaveOut?: readonly number[];
}

async function send(
  id: number,
  file: string | Uint8Array,
  asked: Asked,
  options: {
    readonly role?: Role | null;
    readonly structure?: string;
    readonly size?: number;
  } = {},
) {
  const form = new FormData();
  form.set('file', new File([file as BlobPart], 'answers'));
  if (options.structure !== undefined) form.set('structure', new File([options.structure], 's'));
  form.set('asked', JSON.stringify({ format: 'csv', mapping: null, ...asked }));
  const { role = 'office' } = options;
  return call('POST', `/waves/${id}/import`, {
    ...(role !== null && { token: tokens[role]! }),
    raw: form,
    headers: { 'Content-Length': String(options.size ?? file.length), 'Accept-Language': 'en' },
  });
}

const questionnaire = builtInQuestionnaire();

function surveyOf(answers: readonly Answers[], wave = 'elsewhere') {
  return {
    table: exportRows(
      questionnaire,
      answers.map((row, k) => ({
        id: `p${k + 1}`,
        wave,
        language: 'zh',
        submittedOn: '2017-05-20',
        quotaCell: null,
        answers: row,
      })),
    ),
    codebook: codebookOf(questionnaire, 'de'),
  };
}

const answers = sampleWaves()[0].respondents.slice(0, 60);
const csv = exportCsvWithCodebook(surveyOf(answers)).data;

async function proposed(id: number, file: string | Uint8Array, format = 'csv') {
  const { status, body } = await send(id, file, { step: 'look', format });
  expect(status, JSON.stringify(body)).toBe(200);
  const all = (body['columns'] as unknown as { name: string }[]).map(({ name }) => name);
  const found = body['proposed'] as unknown as Record<string, string>;
  return { columns: Object.fromEntries(all.map((name) => [name, found[name] ?? null])) };
}

async function stored(wave: string): Promise<number> {
  const rows = await desk.query('select from survey.imported_answer where wave = $1', [wave]);
  return rows.length;
}

test('[SU22] a file is looked at, tried and stored; the same file again adds nothing; its figures are its own', async () => {
  const id = await aWave('twice');
  const mapping = await proposed(id, csv);
  const trial = await send(id, csv, { step: 'try', mapping });
  expect(trial.body).toMatchObject({ rowsRead: 60, taken: 60, rejected: [], unknownCodes: {} });
  expect(await stored('twice')).toBe(0);
  const contentKey = String(trial.body['contentKey']);
  const store = () => send(id, csv, { step: 'store', mapping, contentKey });
  expect((await store()).body).toEqual({ added: 60, alreadyThere: 0 });
  expect((await store()).body).toEqual({ added: 0, alreadyThere: 60 });
  expect(await stored('twice')).toBe(60);
  const kept = await desk.query<{ answers: Answers }>(
    `select answers from survey.imported_answer where wave = 'twice'`,
  );
  const texts = (rows: readonly Answers[]) =>
    rows
      .map((row) => JSON.stringify(Object.entries(row).toSorted(([a], [b]) => a.localeCompare(b))))
      .toSorted();
  expect(texts(kept.map((row) => row.answers))).toEqual(texts(answers));

  const analysed = await call('POST', `/waves/${id}/analyse`, { token: tokens.office!, body: {} });
  expect(analysed.status, JSON.stringify(analysed.body)).toBe(200);
  expect(analysed.body['wave']).toMatchObject({ n: 60, planHash: null });
  const out = await call('GET', `/waves/${id}/answers`, { token: tokens.office! });
  expect(String(out.body['text']).trim().split('\r\n')).toHaveLength(61);
});

test('[SU22] bad rows are told with line and reason, and stay out only when a person says so', async () => {
  const id = await aWave('bad');
  const lines = csv.trim().split('\r\n');
  const broken = [
    ...lines.slice(0, 4),
    lines[4]!.replace(/,(germany|china|usa|netherlands|greatBritain|turkey|poland),/, ',mars,'),
    'p5,zu,kurz',
    ...lines.slice(6),
  ].join('\r\n');
  const mapping = await proposed(id, broken);
  const { body } = await send(id, broken, { step: 'try', mapping });
  expect(body['taken']).toBe(58);
  expect(body['leaveOut']).toEqual([5, 6]);
  expect(body['rejected']).toEqual([
    expect.stringMatching(/5.*market/),
    expect.stringMatching(/6/),
  ]);
  expect(body['unknownCodes']).toEqual({ market: ['mars'] });
  const store = { step: 'store', mapping, contentKey: String(body['contentKey']) } as const;
  expect((await send(id, broken, store)).status).toBe(422);
  expect(await stored('bad')).toBe(0);
  // A word for another file's mistakes counts for nothing.
  expect((await send(id, broken, { ...store, leaveOut: [5, 6, 7] })).status).toBe(422);
  expect((await send(id, csv, { ...store, leaveOut: [5, 6] })).status).toBe(409);
  expect(await stored('bad')).toBe(0);
  expect((await send(id, broken, { ...store, leaveOut: [5, 6] })).body).toEqual({
    added: 58,
    alreadyThere: 0,
  });
});

test('[SU22] headings and codes of others are mapped, and a column nobody speaks of is refused by name', async () => {
  const id = await aWave('foreign');
  const foreign = csv
    .replace(',market,', ',"In which country?",')
    .replaceAll(',germany,', ',Deutschland,');
  const { columns } = await proposed(id, foreign);
  expect(columns['market']).toBeNull();
  const { market: _, ...without } = columns;
  const refused = await send(id, foreign, { step: 'try', mapping: { columns: without } });
  expect(refused.status).toBe(422);
  expect(JSON.stringify(refused.body)).toContain('market');
  const named = { ...columns, market: 'In which country?' };
  const first = await send(id, foreign, { step: 'try', mapping: { columns: named } });
  expect(first.body['unknownCodes']).toEqual({ market: ['Deutschland'] });
  const mapping = { columns: named, codes: { market: { Deutschland: 'germany' } } };
  const trial = await send(id, foreign, { step: 'try', mapping });
  expect(trial.body).toMatchObject({ taken: 60, rejected: [] });
});

test('[SU22] SPSS comes back as it went out; cut in half it is refused whole, in words', async () => {
  const id = await aWave('spss');
  const written = exportSav(surveyOf(answers), { createdAt: '2017-06-03T10:00:00Z' });
  if (!written.ok) throw new Error('no file');
  const mapping = await proposed(id, written.bytes, 'sav');
  const trial = await send(id, written.bytes, { step: 'try', format: 'sav', mapping });
  expect(trial.body).toMatchObject({ rowsRead: 60, taken: 60, rejected: [] });
  const half = written.bytes.slice(0, written.bytes.length / 2);
  const refused = await send(id, half, { step: 'look', format: 'sav' });
  expect(refused.status).toBe(422);
  expect(JSON.stringify(refused.body)).toMatch(/SPSS|\.sav/);
  for (const format of ['xlsx', 'sav'])
    expect((await send(id, 'no such file', { step: 'look', format })).status, format).toBe(422);
});

test('[SU22] LimeSurvey and Formbricks: unfinished interviews stay out, array codes become points', async () => {
  const id = await aWave('tools');
  const lime =
    'id,submitdate,startlanguage,market,audience,ruhr[youthful]\r\n1,2017-05-09 10:00:00,de,china,students,6\r\n2,,de,china,students,6';
  const found = await proposed(id, lime, 'limesurvey');
  const columns = {
    ...found.columns,
    language: 'startlanguage',
    submittedOn: null,
    ruhr_youthful: 'ruhr_youthful',
  };
  const trial = await send(id, lime, { step: 'try', format: 'limesurvey', mapping: { columns } });
  expect(trial.body).toMatchObject({ rowsRead: 2, taken: 1, leaveOut: [3] });

  const definition = JSON.stringify({
    questions: [
      {
        id: 'market',
        type: 'multipleChoiceSingle',
        headline: { default: 'Country' },
        choices: [{ id: 'china', label: { default: 'China', zh: '中国' } }],
      },
    ],
  });
  const responses = JSON.stringify([
    { id: 'r1', finished: true, language: 'zh', data: { market: '中国', audience: 'students' } },
    { id: 'r2', finished: false, language: 'zh', data: { market: '中国', audience: 'students' } },
  ]);
  const options = { structure: definition };
  const looked = await send(id, responses, { step: 'look', format: 'formbricks' }, options);
  expect(looked.status, JSON.stringify(looked.body)).toBe(200);
  const proposal = looked.body['proposed'] as unknown as Record<string, string>;
  const all = Object.fromEntries(
    Object.keys(columns).map((name) => [name, proposal[name] ?? null]),
  );
  const tried = await send(
    id,
    responses,
    { step: 'try', format: 'formbricks', mapping: { columns: { ...all, audience: 'audience' } } },
    options,
  );
  expect(tried.body, JSON.stringify(tried.body)).toMatchObject({ rowsRead: 2, taken: 1 });
});

describe('[SU22] bad input', () => {
  test('an open answer of 10 MB makes its record a bad one, and no other', async () => {
    const id = await aWave('huge');
    const lines = csv.trim().split('\r\n');
    const last = lines.length - 1;
    lines[last] = `${lines[last]!.replace(/,[^,]*$/, '')},"${'x'.repeat(10_000_000)}"`;
    const file = lines.join('\r\n');
    const { body } = await send(id, file, { step: 'try', mapping: await proposed(id, file) });
    expect(body).toMatchObject({ taken: 59, leaveOut: [61] });
    expect(JSON.stringify(body['rejected'])).toContain('10000000');
  });

  test('files too large, or of a size nobody says, are not read', async () => {
    const id = await aWave('size');
    expect((await send(id, csv, { step: 'look' }, { size: 200 * 2 ** 20 })).status).toBe(413);
  });

  test('nothing is imported into a wave that has not ended', async () => {
    const id = await aWave('future', 2099);
    expect((await send(id, csv, { step: 'look' })).status).toBe(409);
  });
});

test('[SU16] only the campaign imports', async () => {
  const id = await aWave('guarded');
  const mapping = await proposed(id, csv);
  for (const role of [...roles.slice(1), null])
    for (const step of ['look', 'try', 'store'] as const)
      expect((await send(id, csv, { step, mapping }, { role })).status, String(role)).toBe(403);
  expect(await stored('guarded')).toBe(0);
});
